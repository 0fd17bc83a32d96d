// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../../core/model/grid.ts';
import { guidanceIn } from './guidanceTables.ts';

const ITALIAN: Cell[] = ['Insieme', 'Statistica', 'Valore', 'Ambito', 'Indicatore', 'Dimensione', 'Fonte'];
const ENGLISH: Cell[] = ['Set', 'Statistic', 'Value', 'Scope', 'Indicator', 'Dimension', 'Source'];

const read = (...rows: Cell[][]) => {
  const { guidance, found } = guidanceIn(ITALIAN, ...rows);
  return [guidance.benchmarks.map(({ element, value }) => `${element} ${value}`), found];
};

test.each([
  [
    'Italian',
    ITALIAN,
    ['media', 'mediana', 'Q1', 'q3', 'Migliore', 'valore'],
    ['regionale', 'Nazionale', 'europeo'],
  ],
  ['English', ENGLISH, ['mean', 'median', 'Q1', 'q3', 'Best', 'value'], ['regional', 'National', 'european']],
])('are read in %s', (_, header, statistics, scopes) => {
  const rows = statistics.map((word, i): Cell[] => [
    'Insieme',
    word,
    i,
    scopes[i] ?? null,
    'A1',
    null,
    'una fonte',
  ]);
  const { guidance, found } = guidanceIn(header, ...rows);
  expect(found).toEqual([]);
  expect(guidance.benchmarks.map(({ statistic }) => statistic)).toEqual([
    'mean',
    'median',
    'q1',
    'q3',
    'best',
    'value',
  ]);
  expect(guidance.benchmarks.map(({ scope }) => scope)).toEqual([
    ...['regional', 'national', 'european'],
    ...['other', 'other', 'other'],
  ]);
  expect(guidance.benchmarks[1]).toEqual({
    set: 'Insieme',
    statistic: 'median',
    scope: 'national',
    element: 'A1',
    value: 1,
    source: 'una fonte',
    place: { sheet: 'T', cell: 'C3' },
  });
});

test('of an indicator, a dimension or the root, by code or by name', () => {
  const named = ['a1', 'SOCI', 'A', 'governo', 'TOTALE', 'Overall score'];
  const rows = named.flatMap((name, i): Cell[][] => [
    ['E', 'media', i, 'altro', name],
    ['E', 'media', i, 'altro', null, name],
  ]);
  const elements = ['A1', 'A1', 'A', 'B', 'TOTALE', 'TOTALE'];
  expect(read(...rows)).toEqual([
    elements.flatMap((element, i) => [`${element} ${i}`, `${element} ${i}`]),
    [],
  ]);
});

test('where both columns are filled the indicator counts', () => {
  expect(read(['E', 'media', 3, 'altro', 'A1', 'A'])).toEqual([['A1 3'], []]);
});

const SOUND: Cell[] = ['E', 'media', 50, 'altro', 'A1'];

test.each<[string, Cell[]]>([
  ['unknown-element E2', ['E', 'media', 1, 'altro', 'Z9']],
  ['unknown-element F2', ['E', 'media', 1, 'altro', null, 'Z9']],
  ['row-without-element E2', ['E', 'media', 1, 'altro']],
  ['row-incomplete A2', [null, 'media', 1, 'altro', 'A1']],
  ['row-incomplete B2', ['E', null, 1, 'altro', 'A1']],
  ['unknown-statistic B2', ['E', 'moda', 1, 'altro', 'A1']],
  ['row-incomplete C2', ['E', 'media', null, 'altro', 'A1']],
  ['text-not-number C2', ['E', 'media', 'dieci', 'altro', 'A1']],
  ['declared-missing C2', ['E', 'media', 'n.d.', 'altro', 'A1']],
  ['error-cell C2', ['E', 'media', { error: '#N/A' }, 'altro', 'A1']],
  ['value-outside-format C2', ['E', 'media', 5, 'altro', 'B1']],
  ['value-outside-format C2', ['E', 'media', 1.5, 'altro', 'B2']],
  ['value-outside-format C2', ['E', 'migliore', 0.5, 'altro', 'B2']],
])('%s leaves the row out and the rest in', (code, row) => {
  expect(read(row, SOUND)).toEqual([['A1 50'], [code]]);
});

test('an unknown scope is another one', () => {
  const { guidance, found } = guidanceIn(ITALIAN, ['E', 'media', 1, 'lunare', 'A1']);
  expect([guidance.benchmarks[0]?.scope, found]).toEqual(['other', ['unknown-scope D2']]);
});

test('the mean of levels lies between them; that of yes and no is a share', () => {
  expect(
    read(
      ['E', 'media', 2.7, 'altro', 'B1'],
      ['E', 'media', 0.7, 'altro', 'B2'],
      ['E', 'migliore', 'sì', 'altro', 'B2'],
    ),
  ).toEqual([['B1 2.7', 'B2 0.7', 'B2 1'], []]);
});

test('an empty table is the user’s: nothing built in takes its place', () => {
  expect(read()).toEqual([[], []]);
});
