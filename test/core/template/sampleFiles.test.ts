// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInFramework } from '../../../core/framework/builtInFramework.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { valueIn } from '../../../core/model/table.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { lower } from '../../../core/report/lower.ts';
import { score } from '../../../core/score.ts';
import { buildTemplate } from '../../../core/template/buildTemplate.ts';
import { freeNames } from '../../../core/template/insertTemplate.ts';
import { calculateSheets } from '../../../samples/calculateSheets.ts';
import { contentsOf } from '../../../samples/contentsOf.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';

const gridsOf = (file: string) => readWorkbook(readFileSync(join(__dirname, '../../../samples', file))).grids;
const SAMPLE = gridsOf('cluster-lombardi.xlsx');

/** The filled cells of a sheet, by row and column from A1 on. */
function filled(cells: readonly (readonly Cell[])[], row = 0, column = 0): Map<string, Cell> {
  const entries = cells.flatMap((line, r) =>
    line.map((cell, c): [string, Cell] => [`${row + r} ${column + c}`, cell]),
  );
  return new Map(entries.filter(([, cell]) => cell !== null));
}

test.each([
  ['cluster-lombardi.xlsx', true],
  ['modello.xlsx', false],
])('%s holds what the template builds today, formulas calculated', async (file, sample) => {
  const plans = buildTemplate({ language: 'it', names: freeNames('it', []), sample });
  const calculated = await calculateSheets(plans.map((plan) => contentsOf(lower(plan))));
  const grids = gridsOf(file);
  expect(grids.map((grid) => grid.sheet)).toEqual([...calculated.keys()]);
  for (const { sheet, cells, row, column } of grids) {
    expect(filled(cells, row, column)).toEqual(filled(calculated.get(sheet)!));
  }
});

/** What a reader of the sample's financial values and trends would like to know: nothing of it is a warning. */
const NOTED = new Set(['examples-left', 'period-fallback', 'values-beyond-goalposts', 'values-jumped']);

test('the sample is scored without a complaint: financial values fall back, gaps stay gaps', () => {
  const { run, findings } = score(SAMPLE);
  expect(new Set(findings.map((one) => one.code))).toEqual(NOTED);
  expect(run!.clusters).toHaveLength(9);
  expect(run!.period).toBe(2015);
  expect(run!.periodUsed.get('SF1')).toBe(2014);
  expect(run!.periodUsed.get('GS1')).toBe(2015);
  expect(valueIn(run!.stages.aggregated, 'LGCA', 'CO')).toBeNull();
  expect(run!.partial.get('LGCA')).toContain('TOTALE');
  const bands = new Set(run!.bands.values());
  expect(bands.size).toBeGreaterThan(2);
});

test('the empty template says that it has no cluster yet, and nothing worse', () => {
  const { run, findings } = score(gridsOf('modello.xlsx'));
  expect(run).toBeNull();
  expect(findings.map((one) => one.code)).toEqual(['no-cluster']);
});

test('the Indicators sheet declares the built-in framework', () => {
  const { framework } = readInput(SAMPLE, [], 'it');
  const builtIn = builtInFramework('it');
  const plain = (one: typeof framework) => ({
    indicators: one.indicators.map((indicator) => ({ ...indicator, place: null, places: null })),
    aggregates: one.aggregates.slice(1).map((aggregate) => ({ ...aggregate, place: null, places: null })),
    root: one.root,
  });
  expect(plain(framework)).toEqual(plain(builtIn));
});

test('data alone get the same scores from the built-in framework', () => {
  const alone = SAMPLE.filter((grid: Grid) => grid.sheet === 'Dati');
  const scores = (grids: readonly Grid[]) => score(grids).run!.stages.aggregated.data;
  expect(scores(alone)).toEqual(scores(SAMPLE));
});

test('the English sample gets the same scores', async () => {
  const plans = buildTemplate({ language: 'en', names: freeNames('en', []), sample: true });
  const calculated = await calculateSheets(plans.map((plan) => contentsOf(lower(plan))));
  const english = Array.from(calculated, ([sheet, cells]): Grid => ({ sheet, row: 0, column: 0, cells }));
  const { run, findings } = score(english, { language: 'en' });
  expect(new Set(findings.map((one) => one.code))).toEqual(NOTED);
  expect(run!.stages.aggregated).toEqual(score(SAMPLE).run!.stages.aggregated);
});
