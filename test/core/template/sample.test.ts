// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../../../core/framework/definitions.ts';
import { FIELDS } from '../../../core/framework/fields.ts';
import { INDICATORS } from '../../../core/framework/indicators.ts';
import { lower } from '../../../core/report/lower.ts';
import { isReal, SAMPLE_ANSWERS, type SampleAnswers } from '../../../core/sample/answers.ts';
import { SAMPLE_CLUSTERS } from '../../../core/sample/clusters.ts';
import { buildTemplate } from '../../../core/template/buildTemplate.ts';
import { FIRST_ROW } from '../../../core/template/inputSheet.ts';
import { freeNames } from '../../../core/template/insertTemplate.ts';
import { calculateSheets } from '../../../samples/calculateSheets.ts';
import { contentsOf } from '../../../samples/contentsOf.ts';
import { PLAIN_INDICATORS } from './plainIndicators.ts';

const numberOf = (given: SampleAnswers, field: string): number =>
  Number(given.values.get(field) ?? Number.NaN);
const sumOf = (given: SampleAnswers, fields: readonly string[]) =>
  fields.reduce((sum, field) => sum + numberOf(given, field), 0);
const where = (given: SampleAnswers, field: Field) => `${given.cluster} ${given.period} ${field.code}`;

test('nine clusters, each with its two surveys and the members that the deliberation publishes', () => {
  expect(SAMPLE_CLUSTERS.map((cluster) => cluster.members)).toEqual([82, 123, 56, 47, 125, 19, 90, 34, 97]);
  const codes = SAMPLE_CLUSTERS.map((cluster) => cluster.code);
  for (const period of [2014, 2015]) {
    const rows = SAMPLE_ANSWERS.filter((given) => given.period === period);
    expect(rows.map((given) => given.cluster)).toEqual(codes);
  }
  for (const { code, members } of SAMPLE_CLUSTERS) {
    const survey = SAMPLE_ANSWERS.find((given) => given.cluster === code && given.period === 2015)!;
    expect(survey.values.get('soci_tot')).toBe(members);
    expect(isReal(survey, 'soci_tot')).toBe(true);
  }
});

test('every answer keeps to the limits of its field', () => {
  for (const given of SAMPLE_ANSWERS) {
    for (const field of FIELDS.filter(({ code }) => given.values.has(code))) {
      const value = numberOf(given, field.code);
      const {
        least = 0,
        above = Number.NEGATIVE_INFINITY,
        most = Number.POSITIVE_INFINITY,
      } = field.limits ?? {};
      const kept = value >= least && value > above && value <= most;
      expect([where(given, field), kept]).toEqual([where(given, field), true]);
      if (field.kind === 'whole') expect([where(given, field), value % 1]).toEqual([where(given, field), 0]);
      if (field.atMost) expect(value).toBeLessThanOrEqual(sumOf(given, field.atMost));
      if (field.sumOf) expect(value).toBe(sumOf(given, field.sumOf));
    }
  }
});

test('the survey of 2015 comes before any balance sheet of that year, and some answers are missing', () => {
  const financial = FIELDS.filter((field) => field.periodKind === 'F');
  const given = (period: number, field: Field) =>
    SAMPLE_ANSWERS.filter((one) => one.period === period && one.values.has(field.code)).length;
  for (const field of financial) expect([field.code, given(2015, field)]).toEqual([field.code, 0]);
  for (const field of financial) expect(given(2014, field)).toBeGreaterThanOrEqual(8);
  const gaps = FIELDS.filter((field) => field.periodKind !== 'F' && given(2015, field) < 9);
  expect(gaps.length).toBeGreaterThan(3);
});

test.each(['it', 'en'] as const)(
  'the formulas of the sample in %s give what the definitions say',
  async (language) => {
    const names = freeNames(language, []);
    const plans = buildTemplate({ language, names, sample: true });
    const data = (await calculateSheets(plans.map((plan) => contentsOf(lower(plan))))).get(names.data)!;
    SAMPLE_ANSWERS.forEach((given, index) => {
      const [cluster, period, ...values] = data[FIRST_ROW + index]!;
      expect([cluster, period]).toEqual([given.cluster, given.period]);
      INDICATORS.forEach(({ code }, column) => {
        const plain = PLAIN_INDICATORS.get(code)!((field) => numberOf(given, field));
        const cell = [given.cluster, period, code];
        if (!Number.isFinite(plain)) expect([...cell, values[column]]).toEqual([...cell, null]);
        else expect(values[column]).toBeCloseTo(plain, 10);
      });
    });
    for (const row of data.slice(FIRST_ROW + SAMPLE_ANSWERS.length)) {
      expect(row.every((cell) => cell === null)).toBe(true);
    }
  },
);
