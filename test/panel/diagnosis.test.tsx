/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import { correlationColour } from '../../panel/diagnosis/correlationColour.ts';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

async function calculated(backend = new FakeBackend()) {
  const view = await showPanel(backend);
  await view.user.click(screen.getByRole('button', { name: /^(Calcola cruscotto|Calculate cruscotto)$/ }));
  await screen.findByRole('table');
  return view;
}

async function opened(backend = new FakeBackend()) {
  const view = await calculated(backend);
  await view.user.click(screen.getByRole('button', { name: /^(Mostra: Diagnosi|Show: Diagnosis)$/ }));
  return view;
}

function texts(role: 'columnheader' | 'rowheader' | 'cell', table: HTMLElement): (string | null)[] {
  return within(table)
    .getAllByRole(role)
    .map((cell) => cell.textContent);
}

test('is closed after a calculation, and not there before', async () => {
  const { user } = await showPanel(new FakeBackend());
  expect(screen.queryByRole('heading', { name: 'Diagnosi' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByRole('table');
  expect(screen.getByRole('heading', { name: 'Diagnosi' })).toBeTruthy();
  expect(screen.queryByText('Da guardare')).toBeNull();
  expect(screen.getByRole('button', { name: 'Mostra: Diagnosi' }).getAttribute('aria-expanded')).toBe(
    'false',
  );
});

test('says first what to look at: what, where, what to do', async () => {
  await opened();
  const heading = screen.getByRole('heading', { name: 'Da guardare' });
  const points = [...heading.nextElementSibling!.children].map((point) => point.textContent);
  expect(points.length).toBeGreaterThan(1);
  expect(points.at(-1)).toMatch(/^Pochi clusterCon 9 cluster .*±0,67.*Che fare: /);
  expect(points.some((point) => / Dove: |Dove: /.test(point!))).toBe(true);
});

test('the statistics of every indicator, missing values included', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Statistiche degli indicatori' }));
  const table = screen.getByRole('table', { name: 'Valori prima dell’imputazione e del trattamento' });
  expect(texts('columnheader', table)).toContain('Mancanti');
  expect(texts('rowheader', table)).toHaveLength(12);
  const first = within(table).getAllByRole('row')[1]!;
  expect([...first.children].slice(1, 3).map((cell) => cell.textContent)).toEqual(['8', '11%']);
});

test('the correlations of the chosen dimension, in the chosen way', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Correlazioni dentro una dimensione' }));
  const shown = () => screen.getByRole('table', { name: /^Correlazioni di / });
  expect(texts('columnheader', shown())).toEqual(['Indicatore', 'SV1', 'SV2']);
  const pearson = texts('cell', shown());
  expect(pearson[0]).toBe('–');
  expect(pearson[1]).toBe(pearson[2]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tipo di correlazione' }), 'Kendall');
  expect(texts('cell', shown())).not.toEqual(pearson);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Dimensione' }), 'CO · Comunicazione');
  expect(texts('columnheader', shown())).toEqual(['Indicatore', 'CO1', 'CO2']);
});

test('what is significant is said in words and by an asterisk, not by colour alone', async () => {
  const same = (row: number, column: number) => row * 9 + (column % 2) * (row % 2);
  const { user } = await opened(new FakeBackend(workbook({ cell: same })));
  await user.click(screen.getByRole('button', { name: 'Correlazioni dentro una dimensione' }));
  const cells = texts('cell', screen.getByRole('table', { name: /^Correlazioni di / }));
  expect(cells[1]).toMatch(/^(1,00|0,\d\d)\* \(significativa\)$/);
});

test('alpha in a number and in a word', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Coerenza (alfa di Cronbach)' }));
  const table = screen.getByRole('table', { name: /^Se le parti/ });
  expect(texts('rowheader', table)).toHaveLength(8);
  expect(texts('cell', table)).toContain('le parti si annullano');
});

test('speaks English too', async () => {
  await opened(new FakeBackend(workbook(), 'en-US'));
  expect(screen.getByRole('heading', { name: 'Attention points' })).toBeTruthy();
  expect(screen.getByText('Few clusters')).toBeTruthy();
});

test('one cluster leaves words, and no number that is none', async () => {
  const { user } = await opened(
    new FakeBackend(workbook({ clusters: ['SOLO'], cell: (_, column) => column })),
  );
  expect(screen.getByText('Un solo cluster')).toBeTruthy();
  for (const closed of screen.getAllByRole('button', { expanded: false })) await user.click(closed);
  expect(document.body.textContent).not.toMatch(/NaN|∞|undefined|\bnull\b/);
});

test('a name that looks like markup or a pattern stays a name', async () => {
  const grids = workbook({ cell: (row, column) => (column === 0 ? 5 : row * 7 + column) });
  const renamed = grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((row) =>
      row.map((cell) => (cell === 'Grado di sviluppo: primo' ? '<b>$& {a}</b>' : cell)),
    ),
  }));
  await opened(new FakeBackend(renamed));
  expect(screen.getByText('Dove: <b>$& {a}</b> (SV1).')).toBeTruthy();
});

test('colours run from orange over white to blue', () => {
  expect(correlationColour(-1)).toBe('rgb(242, 164, 92)');
  expect(correlationColour(0)).toBe('rgb(255, 255, 255)');
  expect(correlationColour(1)).toBe('rgb(107, 174, 214)');
  expect(correlationColour(0.5)).toBe('rgb(181, 215, 235)');
});
