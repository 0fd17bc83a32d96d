// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from '../../../core/report/plan.ts';
import type { Role } from '../../../core/report/roles.ts';

/** A text that people read on a sheet of a report, and where it stands. */
export interface ShownText {
  readonly sheet: string;
  readonly role: Role | 'chart' | 'page';
  readonly text: string;
}

/** All texts of a sheet: its cells, its charts, its name and what is printed on every page. */
export function planTexts({ key, name, blocks, charts, page }: SheetPlan): ShownText[] {
  const cells = blocks.flatMap(({ cells }) => cells.flat());
  const ofCharts = charts.flatMap(({ title, description, categories, series, axis }) => [
    title,
    description,
    ...categories,
    ...series.map((one) => one.name),
    axis.title,
  ]);
  return [
    ...cells.flatMap(({ content, role }) =>
      typeof content === 'string' ? [{ sheet: key, role, text: content }] : [],
    ),
    ...ofCharts.map((text) => ({ sheet: key, role: 'chart' as const, text })),
    ...[name, page.footer].map((text) => ({ sheet: key, role: 'page' as const, text })),
  ];
}
