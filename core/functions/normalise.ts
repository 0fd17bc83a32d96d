// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../model/grid.ts';
import type { Language } from '../model/language.ts';
import { type Column, valueAt } from '../model/table.ts';
import { scoreData } from '../scoreData.ts';
import { isLeftOut, readNumber, readText, rowsOf } from './readArguments.ts';
import type { Argument, Reading, ResultTable, SheetFunction } from './sheetFunction.ts';
import { wrong } from './wrong.ts';

/**
 * =CTL_NORMALISE(B2:B10, "-", 0, 50) -> the scores, in the shape of the values. Between min and max they are goalposts;
 * without them, min-max: then the same value everywhere has no score.
 */
export const normalise: SheetFunction = {
  name: 'CTL_NORMALISE',
  parameters: [
    { name: 'values', kind: 'range', optional: false, example: 'Dati!C2:C10' },
    { name: 'direction', kind: 'text', optional: true, example: '"-"' },
    { name: 'min', kind: 'number', optional: true, example: '0' },
    { name: 'max', kind: 'number', optional: true, example: '50' },
  ],
  returns: 'table',
  evaluate([valuesGiven, directionGiven, minGiven, maxGiven], language) {
    const values = readValues(valuesGiven, language);
    if (!values.ok) return values;
    const direction = readText('direction', directionGiven, language);
    if (!direction.ok) return direction;
    const posts = readPosts(minGiven, maxGiven, language);
    if (!posts.ok) return posts;

    const numbers = values.value.flat().filter((cell) => typeof cell === 'number');
    const { run, findings } = scoreData(gridsOf(numbers, direction.value, posts.value), []);
    if (findings.some(({ code }) => code === 'unknown-direction')) {
      return wrong('direction', 'unknownDirection', language, { text: direction.value });
    }
    return { ok: true, value: inShapeOf(values.value, run?.stages.normalised.data[0]) };
  },
};

function readValues(argument: Argument, language: Language): Reading<ResultTable> {
  if (isLeftOut(argument)) return wrong('values', 'rangeNeeded', language);
  const rows = rowsOf(argument);
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length > 1 && columns > 1) {
    return wrong('values', 'oneColumn', language, { rows: rows.length, columns });
  }
  return { ok: true, value: rows };
}

type Posts = readonly [min: number | null, max: number | null];

function readPosts(minGiven: Argument, maxGiven: Argument, language: Language): Reading<Posts> {
  const min = readNumber('min', minGiven, language);
  if (!min.ok) return min;
  const max = readNumber('max', maxGiven, language);
  if (!max.ok) return max;
  if ((min.value === null) !== (max.value === null)) {
    return wrong(min.value === null ? 'min' : 'max', 'otherPostMissing', language);
  }
  if (min.value !== null && max.value !== null && min.value >= max.value) {
    return wrong('max', 'postsReversed', language, { min: min.value, max: max.value });
  }
  return { ok: true, value: [min.value, max.value] };
}

/** The values as the only indicator of a workbook, so that they are scored as those of any other. */
function gridsOf(numbers: readonly number[], direction: string, [min, max]: Posts): Grid[] {
  const data: Cell[][] = [['Cluster', 'X'], ...numbers.map((number, row) => [row + 1, number])];
  const indicators: Cell[][] = [
    ['Code', 'Direction', 'Min', 'Max'],
    ['X', direction, min, max],
  ];
  return [
    { sheet: 'data', row: 0, column: 0, cells: data },
    { sheet: 'indicators', row: 0, column: 0, cells: indicators },
  ];
}

/** The scores in the places of the numbers; blank where there is no number, or no score. */
function inShapeOf(values: ResultTable, scores: Column | undefined): ResultTable {
  let next = 0;
  return values.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'number') return null;
      return scores === undefined ? null : valueAt(scores, next++);
    }),
  );
}
