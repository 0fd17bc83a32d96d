// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { found, indicators, sheet } from '../workbooks.ts';

const DECLARED = indicators(['K1', 'indicatore', '', '+', 1, 0, 100]);
const NEW_YEARS_EVE = 45291;

/** The same cluster in each of these periods. */
function dated(...periods: Cell[]): Grid {
  return sheet(
    'Dati',
    ['Cluster', 'Periodo', 'K1'],
    ...periods.map((one, i): Cell[] => ['X', one, 10 * (i + 1)]),
  );
}

function method(period: Cell): Grid {
  return sheet('Metodo', ['Chiave', 'Valore'], ['period', period]);
}

test.each<[string, Cell[], Cell, number | string]>([
  ['a year by its last day', [2023, 2024], '31/12/2023', 2023],
  ['a year by the number of that day', [2023, 2024], NEW_YEARS_EVE, 2023],
  ['a last day by its year', [NEW_YEARS_EVE, NEW_YEARS_EVE + 366], 2023, '2023-12-31'],
])('the method may ask for %s', (_, periods, asked, used) => {
  const grids = [DECLARED, dated(...periods), method(asked)];
  expect(score(grids).run!.period).toBe(used);
  expect(found(grids).filter((one) => one.startsWith('period-not'))).toEqual([]);
});

test('the questionnaire may name a year of the data by its last day, and a cluster in other dots', () => {
  const answers = sheet('Questionario', ['Ente', 'Periodo'], ['X.', '31/12/2023'], ['x', NEW_YEARS_EVE]);
  expect(found([DECLARED, dated(2023), answers])).toEqual([]);
});

test.each<[string, Cell[], number | string, string[]]>([
  ['rounds beside years', [2023, 1, 2], 2023, ['period-unknown Dati!B3', 'period-unknown Dati!B4']],
  ['aims beside years', [2023, 'obiettivo 2030'], 2023, ['period-unknown Dati!B3']],
  ['a sum of periods', [2023, 'Totale 2021-2023'], 2023, ['total-row Dati!B3']],
  ['a raised note', [2023, '2022¹'], 2023, ['period-noted Dati!B3']],
  ['a later year with a note', [2023, '2024*'], 2023, ['period-noted Dati!B3']],
  ['years of two kinds', ['2014/15', 2015], 2015, ['periods-mixed Dati!B3']],
  [
    'ways of writing, each once',
    ['Q1 2023', 'Q2 2023', 'settembre 2023'],
    '2023-09',
    ['periods-mixed Dati!B4', 'period-understood Dati!B2', 'period-understood Dati!B4'],
  ],
])('%s', (_, periods, scored, told) => {
  const grids = [DECLARED, dated(...periods)];
  expect(score(grids).run!.period).toBe(scored);
  expect(found(grids)).toEqual(told);
});
