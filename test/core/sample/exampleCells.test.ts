// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { INDICATORS } from '../../../core/framework/indicators.ts';
import type { Observation } from '../../../core/model/observations.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { SAMPLE_ANSWERS } from '../../../core/sample/answers.ts';
import { exampleCells } from '../../../core/sample/exampleCells.ts';
import { formulaValue } from '../../../core/sample/fieldFormula.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { PLAIN_INDICATORS } from '../template/plainIndicators.ts';

const { framework, observations } = readInput(
  readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids,
  [],
  'it',
);
const { rows } = observations;

/** The row with other values: each 0.123 more than that of the sample, but for those kept. */
function changed(row: Observation, ...kept: readonly string[]): Observation {
  const values = [...row.values].map(
    ([code, value]) => [code, kept.includes(code) ? value : value + 0.123] as const,
  );
  return { ...row, values: new Map(values) };
}

test('the sample holds examples, and so do data that have kept one of its invented values', () => {
  expect(exampleCells(framework, { rows }).length).toBeGreaterThan(500);
  const others = rows.map((row) => changed(row));
  expect(exampleCells(framework, { rows: others })).toEqual([]);
  expect(exampleCells(framework, { rows: [...others.slice(1), changed(rows[0]!, 'GS3')] })).toEqual([
    rows[0]!.places.get('GS3'),
  ]);
});

test('what the deliberation publishes is no example, nor are the same values of another cluster or period', () => {
  expect(
    exampleCells(framework, {
      rows: rows.map((row) => (row.period === 2015 ? changed(row, 'GS1') : changed(row))),
    }),
  ).toEqual([]);
  expect(exampleCells(framework, { rows: rows.map((row) => ({ ...row, period: 2026 })) })).toEqual([]);
  expect(
    exampleCells(framework, { rows: rows.map((row) => ({ ...row, cluster: `${row.cluster}2` })) }),
  ).toEqual([]);
});

test('nor is the same value of an indicator that is defined otherwise', () => {
  const byCode = new Map(
    [...framework.byCode].map(([code, one]) => [code, { ...one, name: `${one.name}: altro` }]),
  );
  expect(exampleCells({ ...framework, byCode }, { rows })).toEqual([]);
});

test('every indicator of the sample is found as its definition says', () => {
  for (const { values } of SAMPLE_ANSWERS) {
    for (const { code, formula } of INDICATORS) {
      const answer = (field: string) => (values.has(field) ? Number(values.get(field)) : null);
      const found = formulaValue(formula, answer);
      const plain = PLAIN_INDICATORS.get(code)!((field) => answer(field) ?? Number.NaN);
      if (Number.isFinite(plain)) expect(found).toBeCloseTo(plain, 10);
      else expect(found).toBeNull();
    }
  }
});

test('the totals agree with what is published of 2015: over 500 companies among 673 members', () => {
  const sumOf = (field: string, clusters = SAMPLE_ANSWERS.map(({ cluster }) => cluster)) =>
    SAMPLE_ANSWERS.filter(({ cluster, period }) => period === 2015 && clusters.includes(cluster)).reduce(
      (sum, { values }) => sum + Number(values.get(field)),
      0,
    );
  expect(sumOf('soci_tot')).toBe(673);
  expect(sumOf('soci_pmi') + sumOf('soci_gi')).toBeGreaterThan(500);
  expect(sumOf('soci_pmi', ['LE2C']) + sumOf('soci_gi', ['LE2C'])).toBe(108);
  expect(sumOf('soci_pmi', ['CTL1'])).toBe(73);
});
