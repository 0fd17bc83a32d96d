// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../../core/host/chart.ts';
import type { Content } from '../../../core/host/steps.ts';
import { areaAddress, cellAddress } from '../../../core/model/address.ts';
import type { PlanCell, SheetPlan } from '../../../core/report/plan.ts';

/**
 * A planned sheet to be read by people: a line a row of cells, in the order of the sheet, with the roles of the cells
 * where they differ from those of the row above; then its charts, heights and colours.
 */
export function planText(plan: SheetPlan): string {
  const { frozen, page } = plan;
  const rows = plan.blocks.flatMap(({ row, column, cells }) =>
    cells.map((one, i) => ({ address: cellAddress(row + i, column), row: row + i, column, cells: one })),
  );
  let above = '';
  const lines = rows
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ address, cells }) => {
      const roles = rolesOf(cells);
      const isNew = roles !== above;
      above = roles;
      return [
        ...(isNew ? [`     [${roles}]`] : []),
        `${address.padEnd(5)}${cells.map(contentText).join(' | ')}`,
      ];
    });
  return [
    `${plan.key}: ${plan.name}`,
    `frozen: ${frozen.rows} rows, ${frozen.columns} columns`,
    `page: ${page.landscape ? 'landscape' : 'portrait'}, ${page.titleRows} title rows from ${page.titleRow + 1}, ${page.footer}`,
    ...(page.breaks === undefined
      ? []
      : [`pages begin at rows: ${page.breaks.map((row) => row + 1).join(' ')}`]),
    `widths: ${plan.columnWidths.join(' ')}`,
    '',
    ...lines,
    '',
    ...plan.charts.flatMap(chartLines),
    ...plan.rowHeights.map(
      ({ row, rows, points }) => `height from row ${row + 1}, ${rows} rows: ${points} points`,
    ),
    ...plan.colourScales.map(
      ({ area, stops }) =>
        `colours of ${areaAddress(area)}: ${stops.map(({ value, colour }) => `${value} ${colour}`).join(', ')}`,
    ),
    '',
  ].join('\n');
}

/** `rank, rowHeader, score x6`. */
function rolesOf(cells: readonly PlanCell[]): string {
  const runs: { role: string; count: number }[] = [];
  for (const { role } of cells) {
    const last = runs.at(-1);
    if (last?.role === role) last.count += 1;
    else runs.push({ role, count: 1 });
  }
  return runs.map(({ role, count }) => (count === 1 ? role : `${role} x${count}`)).join(', ');
}

/** Numbers to six digits: the last ones of a double are nobody's agreement. */
function contentText({ content }: { readonly content: Content }): string {
  if (content === null) return '';
  if (typeof content === 'object') return content.formula;
  return typeof content === 'number' ? numberText(content) : String(content);
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function chartLines(chart: ChartSpec): string[] {
  const { axis, series, categories } = chart;
  return [
    `chart ${chart.id}, ${chart.kind}, ${areaAddress(chart.place)} from ${areaAddress(chart.source)}: ${chart.title}`,
    `  ${chart.description}`,
    `  axis from ${axis.min} to ${axis.max} by ${axis.step}: ${axis.title}; ${chart.legend ? 'with' : 'without'} legend`,
    `  ${categories.join(' | ')}`,
    ...series.map(({ name, colour, marker, dash, values }) => {
      const look = [colour, marker, dash].filter((one) => one !== undefined).join(' ');
      return `  ${name}, ${look}: ${values.map((one) => (one === null ? '' : numberText(one))).join(' | ')}`;
    }),
    '',
  ];
}
