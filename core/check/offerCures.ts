// SPDX-License-Identifier: EUPL-1.2
import { positionOf } from '../model/address.ts';
import { type Finding, withCure } from '../model/finding.ts';
import type { FindingCode } from '../model/findingCodes.ts';
import type { Cell, Grid } from '../model/grid.ts';
import { certainNumber } from '../read/certainNumber.ts';
import { isInPercent } from '../read/percent.ts';
import type { Input } from '../read/readWith.ts';

/** What is told at a text that stands where a number belongs. */
const TEXTS_FOR_NUMBERS: ReadonlySet<FindingCode> = new Set([
  'text-not-number',
  'text-is-cause',
  'weight-not-number',
  'answer-not-number',
]);

/**
 * The findings, those at a text that certainly writes a number with that number as their cure. None where a formula
 * makes the text: it can't be written over.
 */
export function offerCures(
  findings: readonly Finding[],
  grids: readonly Grid[],
  input: Pick<Input, 'framework' | 'observations'>,
): Finding[] {
  if (!findings.some(({ code }) => TEXTS_FOR_NUMBERS.has(code))) return [...findings];
  const takesPercent = percentPlaces(input);
  const constantAt = constants(grids);
  return findings.map((one) => {
    const { code, sheet, cell } = one;
    if (!TEXTS_FOR_NUMBERS.has(code) || sheet === null || cell === null) return one;
    const before = constantAt(sheet, cell);
    const read = typeof before === 'string' ? certainNumber(before) : null;
    if (typeof before !== 'string' || read === null) return one;
    if (read.isPercent && !takesPercent(sheet, cell)) return one;
    return withCure(one, { kind: 'number', cells: [{ sheet, cell, before, after: read.value }] });
  });
}

/** The content of a cell without a formula; `null` with one. */
function constants(grids: readonly Grid[]): (sheet: string, cell: string) => Cell {
  const key = (row: number, column: number) => `${row} ${column}`;
  const sheets = new Map(
    grids.map((grid) => [
      grid.sheet,
      { grid, formulas: new Set(grid.formulas?.map(({ row, column }) => key(row, column))) },
    ]),
  );
  return (sheet, cell) => {
    const found = sheets.get(sheet);
    const { row, column } = positionOf(cell);
    if (found === undefined || found.formulas.has(key(row, column))) return null;
    const { grid } = found;
    return grid.cells[row - grid.row]?.[column - grid.column] ?? null;
  };
}

/** Whether a cell holds a value of an indicator in percent, for which `45 %` is 45; where shares are wanted it is not. */
function percentPlaces({
  framework,
  observations,
}: Pick<Input, 'framework' | 'observations'>): (sheet: string, cell: string) => boolean {
  const codes = framework.indicators
    .filter((one) => isInPercent(one) && (one.goalposts === null || one.goalposts.max > 1.5))
    .map(({ code }) => code);
  const places = new Set<string>();
  for (const row of observations.rows) {
    for (const code of codes) {
      const place = row.places.get(code);
      if (place !== undefined) places.add(JSON.stringify([place.sheet, place.cell]));
    }
  }
  return (sheet, cell) => places.has(JSON.stringify([sheet, cell]));
}
