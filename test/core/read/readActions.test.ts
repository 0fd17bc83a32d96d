// SPDX-License-Identifier: EUPL-1.2

import type { Cell } from '../../../core/model/grid.ts';
import type { Trigger } from '../../../core/model/guidance.ts';
import { readTrigger } from '../../../core/read/readTrigger.ts';
import { guidanceIn } from './guidanceTables.ts';

const HEADER: Cell[] = ['Testo', 'Soglia', 'Indicatore', 'Impegno', 'Mesi', 'Responsabile', 'Evidenza'];
const scores = (from: number, below: number): Trigger => ({ kind: 'score', from, below });
const label = (state: (Trigger & { kind: 'label' })['state']): Trigger => ({ kind: 'label', state });
const OPEN = Number.POSITIVE_INFINITY;

test.each([
  ['<40', scores(-OPEN, 40)],
  ['< 40,5', scores(-OPEN, 40.5)],
  ['40-80', scores(40, 80)],
  ['40 – 80', scores(40, 80)],
  ['-10--5', scores(-10, -5)],
  ['>=80', scores(80, OPEN)],
  ['≥ 80', scores(80, OPEN)],
  ['80+', scores(80, OPEN)],
  ['62.5 +', scores(62.5, OPEN)],
  ['label:none', label('none')],
  ['Label: Bronze', label('bronze')],
  ['etichetta: nessuna', label('none')],
  ['etichetta: in scadenza', label('expiring')],
  ['argento', label('silver')],
  ['gold', label('gold')],
  ['rinnovabile', label('grace')],
  ['etichetta decaduta', label('lapsed')],
])('the trigger %j is known', (text, trigger) => {
  expect(readTrigger(text)).toEqual(trigger);
});

test.each([
  '',
  '40',
  '80-40',
  '40-40',
  '>80',
  '<',
  'poco',
  'label:',
  'label: platinum',
  '1e3+',
  `${'9'.repeat(400)}+`,
])('the trigger %j is not', (text) => {
  expect(readTrigger(text)).toBeNull();
});

test('every column is read, in both languages', () => {
  const action = {
    text: 'Fare',
    trigger: scores(-OPEN, 40),
    element: 'A1',
    effort: 3,
    months: 12,
    owner: 'Direttore',
    evidence: 'Verbale',
    place: { sheet: 'T', cell: 'A2' },
  };
  const row: Cell[] = ['Fare', '<40', 'A1', 'Alto', 12, 'Direttore', 'Verbale'];
  const english: Cell[] = ['Text', 'Trigger', 'Indicator', 'Effort', 'Months', 'Owner', 'Evidence'];
  for (const header of [HEADER, english]) {
    const { guidance, found } = guidanceIn(header, row);
    expect([guidance.actions, found]).toEqual([[action], []]);
  }
});

test.each<[Cell, number]>([
  [1, 1],
  ['1', 1],
  ['basso', 1],
  ['medium', 2],
  [null, 2],
  ['Alto', 3],
])('the effort %j is %d', (written, effort) => {
  const { guidance, found } = guidanceIn(HEADER, ['Fare', '<40', 'A1', written]);
  expect([guidance.actions[0]?.effort, found]).toEqual([effort, []]);
});

test('an action may be about no element', () => {
  const { guidance, found } = guidanceIn(HEADER, ['Fare', 'label:gold']);
  expect([guidance.actions[0]?.element, guidance.actions[0]?.months, found]).toEqual([null, null, []]);
});

test.each<[string, Cell[]]>([
  ['action-without-trigger B2', ['Fare', null, 'A1']],
  ['unknown-trigger B2', ['Fare', 'sempre', 'A1']],
  ['row-incomplete A2', [null, '<40', 'A1']],
  ['unknown-element C2', ['Fare', '<40', 'Z9']],
])('%s leaves the row out and the rest in', (code, row) => {
  const { guidance, found } = guidanceIn(HEADER, row, ['Altro', '<40', 'A1']);
  expect([guidance.actions.map(({ text }) => text), found]).toEqual([['Altro'], [code]]);
});

test('an unknown effort is a medium one, and months that are none are left out', () => {
  const { guidance, found } = guidanceIn(HEADER, ['Fare', '<40', 'A1', 5, 0]);
  expect(guidance.actions).toMatchObject([{ effort: 2, months: null }]);
  expect(found).toEqual(['unknown-effort D2', 'months-not-positive E2']);
});
