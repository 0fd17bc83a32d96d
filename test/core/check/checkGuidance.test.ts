// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { GROUND } from '../read/guidanceTables.ts';
import { sheet } from '../workbooks.ts';

/** What is found of a target, X being at A1 = 40 (40 points), A2 = 5 (minus, 50 points), A = 45 points in 2020. */
function found(element: string, value: Cell, due: Cell): string[] {
  const targets = sheet(
    'T',
    ['Cluster', 'Indicatore', 'Valore obiettivo', 'Periodo'],
    ['X', element, value, due],
  );
  const { run, findings, guidance } = score([...GROUND, targets]);
  expect([run !== null, guidance.targets.length]).toEqual([true, 1]);
  return findings.map(({ code, cell, severity }) => `${severity} ${code} ${cell}`);
}

const REACHED = ['info target-already-reached C2'];
const PAST = ['info target-in-past C2'];

test.each<[string, Cell, Cell, string[]]>([
  ['A1', 40.1, 2022, []],
  ['A1', 40, 2022, REACHED],
  ['A1', 39, null, REACHED],
  ['A2', 4.9, 2022, []],
  ['A2', 5, 2022, REACHED],
  ['A2', 9, 2022, REACHED],
  ['A', 45.1, 2022, []],
  ['A', 44.9, 2022, REACHED],
  ['TOTALE', 1, 2022, REACHED],
])('%s to be %d by %j', (element, value, due, expected) => {
  expect(found(element, value, due)).toEqual(expected);
});

test('reached in the period in which it is due is no finding', () => {
  expect(found('A1', 30, 2020)).toEqual([]);
});

test.each<[Cell, string[]]>([
  [2019, PAST],
  ['31/12/2019', PAST],
  ['dicembre 2019', PAST],
  ['31/12/2021', []],
  ['prima o poi', []],
])('due %j, in 2020', (due, expected) => {
  expect(found('A1', 90, due)).toEqual(expected);
});

test('a cluster without a value has nothing to be compared with', () => {
  const data = sheet('D', ['Cluster', 'Periodo', 'A1'], ['X', 2020, null], ['Y', 2020, 3]);
  const targets = sheet('T', ['Cluster', 'Indicatore', 'Valore obiettivo'], ['X', 'A1', -5]);
  const codes = score([GROUND[0]!, data, targets]).findings.map(({ code }) => code);
  expect(codes).not.toContain('target-already-reached');
});
