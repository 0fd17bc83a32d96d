/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { act, screen, within } from '@testing-library/react';
import { FakeBackend, published } from '../fakeBackend.ts';
import { showPanel } from '../showPanel.tsx';
import { workbook } from '../workbook.ts';

const section = () => within(screen.getByRole('region', { name: 'Da dove viene' }));

async function showCalculated(backend = new FakeBackend()) {
  const { user } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  expect(section().getByText(/^Selezionare un punteggio nel cruscotto/)).toBeTruthy();
  const unfold = async (name: RegExp) => user.click(section().getByRole('button', { name }));
  return { backend, user, unfold };
}

/** Where the report shows a score. */
function cellOf(backend: FakeBackend, cluster: string, element: string): [string, string] {
  const report = published(backend.grids, 'it');
  const scores = report.outcome === 'published' ? report.scores : [];
  const { sheet, cell } = scores.find((one) => one.cluster === cluster && one.element === element)!;
  return [sheet, cell];
}

test('a score that is selected in the report can be followed down to its cells', async () => {
  const { backend, user, unfold } = await showCalculated();
  act(() => void backend.select(...cellOf(backend, 'LAC', 'TOTALE')));
  expect(section().getByRole('heading', { level: 3 }).textContent).toMatch(
    /^LAC: Punteggio complessivo\d+,\d$/,
  );
  expect(section().getByText('Dai punteggi sottostanti: media aritmetica pesata.')).toBeTruthy();
  await unfold(/^Grado di sviluppo/);
  await unfold(/^Grado di sviluppo: primo/);
  expect(section().getByText(/Secondo Minimo e Massimo: 0 vale 0, 100 vale 100/)).toBeTruthy();
  expect(section().getByText('(0 − 0) / (100 − 0) × 100 = 0,0')).toBeTruthy();
  await user.click(section().getByRole('button', { name: /^Valore dichiarato: 0/ }));
  await user.click(section().getByRole('button', { name: /^Dichiarato: Massimo/ }));
  expect(backend.asked.slice(-2)).toEqual(['goTo Dati C2', 'goTo Indicatori G8']);
});

test('going to a cell of the data leaves the explanation standing', async () => {
  const { backend } = await showCalculated();
  act(() => void backend.select(...cellOf(backend, 'AFIL', 'SV')));
  const heading = section().getByRole('heading', { level: 3 }).textContent;
  expect(heading).toMatch(/^AFIL: Grado di sviluppo/);
  act(() => void backend.select('Dati', 'C3'));
  expect(section().getByRole('heading', { level: 3 }).textContent).toBe(heading);
});

test('any score can be chosen without the report', async () => {
  const { user } = await showCalculated();
  await user.selectOptions(section().getByRole('combobox', { name: 'Cluster' }), 'CLM');
  expect(section().getByText(/^Perciò non c’è un punteggio/)).toBeTruthy();
  await user.selectOptions(section().getByRole('combobox', { name: 'Punteggio' }), 'SV1');
  expect(section().getByRole('heading', { level: 3 }).textContent).toMatch(/^CLM: Grado di sviluppo: primo/);
});

test('a score of an earlier period is explained by that period', async () => {
  const [indicators, data] = workbook();
  const before = data!.cells.slice(1, 3).map((row) => [row[0]!, 2014, ...row.slice(2).map(() => 40)]);
  const grids = [indicators!, { ...data!, cells: [...data!.cells, ...before] }];
  const { backend, user } = await showCalculated(new FakeBackend(grids));
  await user.selectOptions(section().getByRole('combobox', { name: 'Cluster' }), 'AFIL');
  await user.selectOptions(section().getByRole('combobox', { name: 'Periodo' }), '2014');
  await user.selectOptions(section().getByRole('combobox', { name: 'Punteggio' }), 'SV1');
  expect(section().getByRole('heading', { level: 3 }).textContent).toBe(
    'AFIL: Grado di sviluppo: primo, 201440,0',
  );
  await user.click(section().getByRole('button', { name: /^Valore dichiarato: 40/ }));
  expect(backend.asked.at(-1)).toBe('goTo Dati C12');
  await user.selectOptions(section().getByRole('combobox', { name: 'Periodo' }), '2015');
  await user.selectOptions(section().getByRole('combobox', { name: 'Cluster' }), 'CLM');
  await user.selectOptions(section().getByRole('combobox', { name: 'Periodo' }), '2014');
  expect(section().getByText('CLM non ha dati in questo periodo.')).toBeTruthy();
});

test('says that it explains the old scores once the workbook has changed', async () => {
  const { backend } = await showCalculated();
  act(() => backend.change(workbook({ cell: () => 1 })));
  expect(section().getByText(/spiega i punteggi di allora/)).toBeTruthy();
});

test('a cell that holds no score explains nothing, and before a calculation nobody listens', async () => {
  const backend = new FakeBackend();
  const { user } = await showPanel(backend);
  expect(backend.select('Cruscotto', 'C5')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  act(() => void backend.select('Cruscotto', 'A1'));
  expect(section().queryByRole('heading', { level: 3 })).toBeNull();
});

test('tells an imputed value with all that it was filled in from', async () => {
  const backend = new FakeBackend();
  backend.calculation = async () => published(backend.grids, 'it', [['imputation', 'mean']]);
  const { user, unfold } = await showCalculated(backend);
  await user.selectOptions(section().getByRole('combobox', { name: 'Cluster' }), 'CLM');
  await user.selectOptions(section().getByRole('combobox', { name: 'Punteggio' }), 'CO1');
  expect(
    section().getByText(/^Il valore mancava ed è stato completato: .*media dell’indicatore/),
  ).toBeTruthy();
  await unfold(/^I \d+ valori su cui si basa/);
  await user.click(section().getByRole('button', { name: /^LAC: \d+\s*Dati!M2$/ }));
  expect(backend.asked.at(-1)).toBe('goTo Dati M2');
});

test('a value that a formula makes is followed to the cells that it reads', async () => {
  const [indicators, data] = workbook();
  const source = { sheet: 'Fonte', row: 0, column: 0, cells: [[3, 9]] };
  const at = data!.cells[0]!.indexOf('SV1');
  const row = data!.cells.findIndex(([cluster]) => cluster === 'AFIL');
  const cells = data!.cells.map((line, i) =>
    i === row ? line.map((cell, j) => (j === at ? 100 / 3 : cell)) : line,
  );
  const formulas = [{ row, column: at, formula: '=IF(Fonte!B1=0,"",Fonte!A1/Fonte!B1*100)' }];
  const { backend, user } = await showCalculated(
    new FakeBackend([indicators!, { ...data!, cells, formulas }, source]),
  );
  await user.selectOptions(section().getByRole('combobox', { name: 'Cluster' }), 'AFIL');
  await user.selectOptions(section().getByRole('combobox', { name: 'Punteggio' }), 'SV1');
  expect(section().getByText('È calcolato da una formula: 3 / 9 × 100 = 33,3333. Legge:')).toBeTruthy();
  expect(section().getByText(/^Mediana dei cluster: /)).toBeTruthy();
  await user.click(section().getByRole('button', { name: /^9\s*Fonte!B1/ }));
  expect(backend.asked.at(-1)).toBe('goTo Fonte B1');
});
