// SPDX-License-Identifier: EUPL-1.2
import { declaresMissing } from '../../../core/read/words.ts';
import { DATA, found, indicators, rootScores } from '../workbooks.ts';

test('what people write where they have no value', () => {
  const signs = ['-', '–', '—', '−', '--', '.', '..', '…', ':', '?', '???', '*', '/', '_'];
  const letters = [
    'n.d.',
    'N. D.',
    'nd',
    'n/a',
    '(n.d.)',
    '[N.A.]',
    'nd*',
    's.d.',
    'n.p.',
    'n.r.',
    '#N/D',
    'NaN',
  ];
  const words = ['non disponibile', 'Dato mancante', 'non disp.', 'in attesa', 'not available', 'missing'];
  for (const text of [...signs, ...letters, ...words])
    expect([text, declaresMissing(text)]).toEqual([text, true]);
  for (const text of [
    'no',

    'na 3',
    'circa 80',
    '3 -',
    'x',
    '0',
    'n. 5',
    'sì',
    '1/2',
    '',
    'sud',
    'nord',
  ]) {
    expect([text, declaresMissing(text)]).toEqual([text, false]);
  }
});

test('every minus sign, and the words for it, is a direction', () => {
  const scores = (direction: string) => rootScores([indicators(['A1', '', '', direction, 1, 0, 20]), DATA]);
  for (const direction of ['-', '−', '–', '—', '➖', '⁻', '-1', '− 1', 'negativo', 'meno', 'minus']) {
    expect(scores(direction)).toEqual([75, 50]);
  }
  for (const direction of ['+', '＋', '+1', '', 'positivo', 'più', 'plus'])
    expect(scores(direction)).toEqual([25, 50]);
  expect(found([indicators(['A1', '', '', 'boh', 1, 0, 20]), DATA])).toContain(
    'unknown-direction Indicatori!D2',
  );
});
