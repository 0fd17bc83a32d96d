// SPDX-License-Identifier: EUPL-1.2
import { panelTexts } from '../../i18n/rooms/panel.ts';
import { templateTexts } from '../../i18n/rooms/template.ts';
import { fill } from '../../i18n/texts.ts';
import type { PlanCell, SheetPlan } from '../../report/plan.ts';
import type { TemplateRequest } from '../template.ts';

const MARK_WIDTH = 8;
const TEXT_WIDTH = 125;

/** How to fill in the other sheets, what is a proposal, and what the marks mean. */
export function readmeSheet({ language, names, sample }: TemplateRequest): SheetPlan {
  const panel = panelTexts(language);
  const template = templateTexts(language);
  const { footer, readme, titles } = template;
  const said = { ...names, calculate: panel.calculate.calculate, insert: panel.nothing.template };
  const named = (texts: readonly string[]) => texts.map((text) => textRow(fill(text, said, language)));
  const rows = [
    row({ content: titles.readme, role: 'title' }),
    heading(readme.howTo),
    ...named(readme.steps),
    heading(readme.rulesTitle),
    ...named(readme.rules),
    heading(readme.marksTitle),
    row({ content: 12, role: 'inputNumber' }, readme.marks.input),
    row({ content: 12, role: 'formula' }, readme.marks.formula),
    ...(sample ? [row({ content: 12, role: 'invented' }, readme.marks.invented)] : []),
    ...(sample ? [heading(readme.sampleTitle), ...named(readme.sample)] : []),
  ];
  return {
    key: 'readme',
    name: names.readme,
    blocks: [{ row: 0, column: 0, cells: rows }],
    columnWidths: [MARK_WIDTH, TEXT_WIDTH],
    rowHeights: rows.map((cells, index) => ({ row: index, rows: 1, points: heightOf(cells) })),
    colourScales: [],
    dropDowns: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    page: {
      landscape: true,
      titleRow: 0,
      titleRows: 0,
      footer: fill(footer, { sheet: names.readme }, language),
    },
  };
}

function row(first: PlanCell, text: string | null = null): PlanCell[] {
  return [first, { content: text, role: 'paragraph' }];
}

function heading(text: string): PlanCell[] {
  return row({ content: text, role: 'heading' });
}

function textRow(text: string): PlanCell[] {
  return row({ content: null, role: 'paragraph' }, text);
}

function heightOf([first, second]: readonly PlanCell[]): number {
  if (first?.role === 'title' || first?.role === 'heading') return 26;
  const length = typeof second?.content === 'string' ? second.content.length : 0;
  return 3 + 15 * Math.ceil(length / (1.1 * TEXT_WIDTH));
}
