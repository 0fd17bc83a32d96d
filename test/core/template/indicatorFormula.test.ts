// SPDX-License-Identifier: EUPL-1.2
import { FIELDS } from '../../../core/framework/fields.ts';
import { INDICATORS } from '../../../core/framework/indicators.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { fieldsOf } from '../../../core/sample/fieldFormula.ts';
import { type Answers, calculateData } from './calculateData.ts';

/** An answer to every question from which every indicator follows. */
const FULL: Answers = new Map(FIELDS.map((field) => [field.code, field.kind === 'yes-no' ? 'sì' : 2]));

const without = (field: string): Answers => new Map([...FULL].filter(([code]) => code !== field));
const withAnswer = (field: string, answer: string | number): Answers => new Map(FULL).set(field, answer);

/** The indicators of one row of answers for each field, calculated by a real spreadsheet engine. */
async function byField(change: (field: string) => Answers): Promise<Map<string, Map<string, Cell>>> {
  const rows = await calculateData(FIELDS.map((field) => change(field.code)));
  return new Map(FIELDS.map((field, index) => [field.code, rows[index]!]));
}

test('every indicator follows from a full questionnaire', async () => {
  const [row] = await calculateData([FULL]);
  for (const { code } of INDICATORS) expect([code, typeof row!.get(code)]).toEqual([code, 'number']);
});

test('an indicator is blank, never 0, as soon as one field that it needs is blank', async () => {
  const rows = await byField(without);
  for (const indicator of INDICATORS) {
    for (const { code: field } of FIELDS) {
      const needed = fieldsOf(indicator.formula).includes(field);
      const value = rows.get(field)!.get(indicator.code);
      expect([indicator.code, field, value === null]).toEqual([indicator.code, field, needed]);
    }
  }
});

test('an indicator is blank where its denominator is 0', async () => {
  const rows = await byField((field) => withAnswer(field, 0));
  for (const indicator of INDICATORS) {
    for (const field of indicator.denominators.filter((text) => fieldsOf(text)[0] === text)) {
      expect([indicator.code, field, rows.get(field)!.get(indicator.code)]).toEqual([
        indicator.code,
        field,
        null,
      ]);
    }
  }
  const noCompany = new Map(FULL).set('soci_pmi', 0).set('soci_gi', 0);
  const [row] = await calculateData([noCompany]);
  expect(row!.get('PI6')).toBeNull();
});

test('a 0 that is declared stays a 0', async () => {
  const rows = await byField((field) => withAnswer(field, 0));
  expect(rows.get('prog_ri')!.get('RI1')).toBe(0);
  expect(rows.get('soci_attivi')!.get('GS6')).toBe(0);
  expect(rows.get('ent_pubb_max')!.get('SF3')).toBe(0);
});

test('a text where a number belongs stays visible and is never a number', async () => {
  const rows = await byField((field) => withAnswer(field, 'n.d.'));
  for (const indicator of INDICATORS) {
    for (const field of fieldsOf(indicator.formula)) {
      const value = rows.get(field)!.get(indicator.code);
      const visible = value === 'n.d.' || (typeof value === 'object' && value !== null);
      expect([indicator.code, field, visible]).toEqual([indicator.code, field, true]);
    }
  }
});

test('yes and no are understood in both languages and in any case', async () => {
  const answers = ['sì', 'SI', 'Yes', 'no', 'No', 'forse'];
  const rows = await calculateData(answers.map((answer) => withAnswer('pers_giuridica', answer)));
  expect(rows.map((row) => row.get('GO1'))).toEqual([1, 1, 1, 0, 0, 'forse']);
});
