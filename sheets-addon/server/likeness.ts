// SPDX-License-Identifier: EUPL-1.2
import type { SheetLooks } from './looks.ts';

/** What sheets have in common of which one can be made from another, whatever their cells: their columns. */
export function frameOf({ columns, widths, frozen }: SheetLooks): string {
  return JSON.stringify([columns, widths, frozen.rows, frozen.columns]);
}

/** What two sheets have in common that differ in nothing but their cells. A chart draws cells: its values are theirs. */
export function wholeOf(looks: SheetLooks): string {
  const charts = looks.charts.map(({ chart }) => ({
    ...chart,
    id: null,
    title: chart.commonTitle ?? chart.title,
    description: null,
    categories: null,
    series: chart.series.map(({ colour, marker, dash }) => [colour, marker, dash]),
  }));
  return JSON.stringify([frameOf(looks), looks.rows, looks.scales, charts]);
}

/** Sheets that are drawn together are all as wide as the widest. */
const MOST_COLUMNS = 20;

/** Whether a sheet has nothing that can't be pasted, and no charts that move to sheets of their own. */
export function canBeCopied(looks: SheetLooks): boolean {
  return canBePasted(looks) && looks.charts.every(({ ownSheet }) => ownSheet === undefined);
}

/** Whether the cells of a sheet have nothing that can't be pasted. */
export function canBePasted({ columns, entries, options, entryRules }: SheetLooks): boolean {
  return (
    columns <= MOST_COLUMNS &&
    entryRules.length === 0 &&
    options.every((row) => row.every((list) => list === null)) &&
    entries.every((row) => row.every((entry) => typeof entry !== 'string' || !entry.startsWith('=')))
  );
}
