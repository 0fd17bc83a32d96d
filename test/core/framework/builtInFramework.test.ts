// SPDX-License-Identifier: EUPL-1.2
import { builtInFramework } from '../../../core/framework/builtInFramework.ts';
import type { Bilingual } from '../../../core/framework/definitions.ts';
import { DIMENSIONS } from '../../../core/framework/dimensions.ts';
import { FIELDS } from '../../../core/framework/fields.ts';
import { INDICATORS } from '../../../core/framework/indicators.ts';
import { RUBRICS } from '../../../core/framework/rubrics.ts';
import { dimensionsOf, indicatorsBelow } from '../../../core/model/framework.ts';
import { fieldsOf } from '../../../core/sample/fieldFormula.ts';

const FIELD_CODES = new Set(FIELDS.map((field) => field.code));

test('six dimensions, 39 indicators, 51 fields, seven rubrics, no code twice', () => {
  expect([DIMENSIONS, INDICATORS, FIELDS, RUBRICS].map((list) => list.length)).toEqual([6, 39, 51, 7]);
  const codes = [...DIMENSIONS, ...INDICATORS, ...FIELDS].map((one) => one.code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('every text exists in both languages, and no sentence is the same in both', () => {
  const names: Bilingual[] = [...DIMENSIONS, ...INDICATORS].map((one) => one.name);
  const sentences: Bilingual[] = [
    ...DIMENSIONS.map((one) => one.meaning),
    ...INDICATORS.map((one) => one.definition),
    ...FIELDS.map((one) => one.label),
    ...RUBRICS.flatMap((one) => [...one.levels]),
  ];
  for (const { it, en } of [...names, ...sentences])
    expect([it.trim() === '', en.trim() === '']).toEqual([false, false]);
  expect(names.filter(({ it, en }) => it === en)).toEqual([{ it: 'Governance', en: 'Governance' }]);
  expect(sentences.filter(({ it, en }) => it === en)).toEqual([]);
});

test('goalposts run from less to more, targets lie between them, weights count', () => {
  for (const { code, goalposts, target, weight } of INDICATORS) {
    expect([code, goalposts.min < goalposts.max]).toEqual([code, true]);
    expect([code, goalposts.min <= target && target <= goalposts.max]).toEqual([code, true]);
    expect([code, weight > 0]).toEqual([code, true]);
  }
});

test('every formula and denominator speaks of fields that exist, and every field is used', () => {
  const used = INDICATORS.flatMap((one) => [one.formula, ...one.denominators]).flatMap(fieldsOf);
  expect(used.filter((field) => !FIELD_CODES.has(field))).toEqual([]);
  expect([...FIELD_CODES].filter((field) => !used.includes(field))).toEqual([]);
});

test('whatever a formula divides by is named as a denominator', () => {
  for (const { code, formula, denominators } of INDICATORS) {
    const divisors = [...formula.matchAll(/\/ (\w+|\([^)]*\))/g)]
      .map(([, divisor]) => divisor!.replace(/[()]/g, ''))
      .filter((divisor) => Number.isNaN(Number(divisor)));
    expect([code, [...new Set(divisors)]]).toEqual([code, denominators]);
  }
});

test('limits of fields speak of fields that exist; judged fields have a rubric', () => {
  const others = FIELDS.flatMap((field) => [...(field.atMost ?? []), ...(field.sumOf ?? [])]);
  expect(others.filter((field) => !FIELD_CODES.has(field))).toEqual([]);
  const judged = FIELDS.filter((field) => field.kind === 'level').map((field) => field.code);
  expect(RUBRICS.map((rubric) => rubric.field).sort()).toEqual(judged.sort());
});

test.each(['it', 'en'] as const)('the framework in %s is a whole tree', (language) => {
  const framework = builtInFramework(language);
  expect(framework.builtIn).toBe(language);
  expect(dimensionsOf(framework).map((dimension) => dimension.code)).toEqual([
    'GS',
    'SF',
    'RI',
    'PI',
    'GO',
    'CO',
  ]);
  expect(indicatorsBelow(framework, framework.root)).toEqual(framework.indicators);
  expect(framework.aggregates[0]).toMatchObject({ code: 'TOTALE', level: 2, parent: null });
  for (const element of [...framework.aggregates, ...framework.indicators]) {
    expect(framework.byCode.get(element.code)).toBe(element);
  }
});

test('the root is called as the language calls it', () => {
  expect(builtInFramework('it').aggregates[0]!.name).toBe('Punteggio complessivo');
  expect(builtInFramework('en').aggregates[0]!.name).toBe('Overall score');
});
