/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import type { MethodComparison } from '../../../core/compareMethods.ts';
import { HostError } from '../../../core/host/hostError.ts';
import type { ProgressSignal } from '../../../core/host/port.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { FakeBackend } from '../fakeBackend.ts';
import { pending, showPanel } from '../showPanel.tsx';
import { NINE, workbook } from '../workbook.ts';

const section = () => within(screen.getByRole('region', { name: 'Che cosa cambia' }));
const compareButton = () => section().getByRole('button', { name: 'Confronta' });
const pairShown = () =>
  ['1º metodo', '2º metodo'].map(
    (name) => section().getByRole<HTMLSelectElement>('combobox', { name }).selectedOptions[0]!.textContent,
  );

function withMethod(...rows: Cell[][]): Grid[] {
  return [...workbook(), { sheet: 'Metodo', row: 0, column: 0, cells: [['Chiave', 'Valore'], ...rows] }];
}

async function opened(backend: FakeBackend) {
  const view = await showPanel(backend);
  await view.go('results');
  await view.user.click(section().getByRole('button', { name: 'Confronta due metodi' }));
  return view;
}

/** The panel with one unsaved choice: other weights. */
async function withChoice(backend: FakeBackend, word: RegExp, group: RegExp) {
  const view = await showPanel(backend);
  await view.go('method');
  await view.user.click(screen.getByRole('button', { name: group }));
  await view.user.click(screen.getByRole('radio', { name: word }));
  await view.go('results');
  await view.user.click(section().getByRole('button', { name: 'Confronta due metodi' }));
  return view;
}

function rows(): string[][] {
  const table = section().getByRole('table');
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

test('compares the default method with that of the workbook: sum, differences, ranks and scores', async () => {
  const backend = new FakeBackend(withMethod(['normalisation', 'rank'], ['aggregation', 'geometric']));
  const { user } = await opened(backend);
  expect(pairShown()).toEqual(['Metodo predefinito', 'Metodo del file']);
  await user.click(compareButton());
  const sum = await section().findByText(/cluster su 8 cambiano posizione; lo spostamento medio di tutti è/);
  expect(document.activeElement?.contains(sum)).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('Il confronto è pronto');
  expect(backend.asked).toEqual(['survey', 'compare default with workbook']);
  expect(section().getByText('1º: Metodo predefinito. 2º: Metodo del file.')).toBeTruthy();
  expect(section().getByText('2 scelte sono diverse:')).toBeTruthy();
  expect(section().getByText('Normalizzazione: da «Fra due estremi fissati» a «Posizione»')).toBeTruthy();
  expect(section().getByText('Aggregazione: da «Media aritmetica» a «Media geometrica»')).toBeTruthy();
  expect(section().getByText(/punteggi su scale diverse/)).toBeTruthy();
  const [header, ...clusters] = rows();
  expect(header).toEqual(['Cluster', 'Spost.', 'Pos. 1º', 'Pos. 2º', 'Punt. 1º', 'Punt. 2º']);
  expect(clusters).toHaveLength(9);
  for (const [, shift, first, second] of clusters.slice(0, 8)) {
    const ranks = Number(first) - Number(second);
    if (ranks === 0) expect(shift).toBe('=stessa posizione');
    else expect(shift).toMatch(ranks > 0 ? /^▲ \d+sale di \d+ posizion/ : /^▼ \d+scende di \d+ posizion/);
  }
  expect(clusters[8]).toEqual(['CLM', 'n.d.', 'n.d.', 'n.d.', 'n.d.', 'n.d.']);
});

test('a dimension can be compared instead of the overall score', async () => {
  const { user } = await opened(new FakeBackend(withMethod(['aggregation', 'geometric'])));
  await user.click(compareButton());
  await section().findByRole('table', { name: 'Punteggio complessivo, con il 1º e il 2º metodo' });
  const overall = rows();
  await user.selectOptions(section().getByRole('combobox', { name: 'Punteggio' }), 'SV · Grado di sviluppo');
  expect(section().getByRole('table', { name: /^SV · Grado di sviluppo, con il 1º/ })).toBeTruthy();
  expect(rows()).not.toEqual(overall);
});

test('begins with the unsaved choices, and says when they change after the comparison', async () => {
  const backend = new FakeBackend();
  const { user, go } = await withChoice(backend, /optimised/, /^Pesi/);
  expect(pairShown()).toEqual(['Metodo del file', 'Con le scelte non salvate']);
  await user.click(compareButton());
  await section().findByText('Pesi: da «Quelli della tabella Indicatori» a «Ottimizzati»');
  expect(section().queryByText(/confrontare di nuovo/)).toBeNull();
  await go('method');
  await user.click(screen.getByRole('radio', { name: /pca/ }));
  await go('results');
  expect(section().getByText(/sono cambiati dopo questo confronto: confrontare di nuovo/)).toBeTruthy();
  await go('method');
  await user.click(screen.getByRole('radio', { name: /given/ }));
  await go('results');
  expect(pairShown()).toEqual(['Metodo predefinito', 'Metodo del file']);
  expect(backend.asked).toEqual(['survey', 'compare workbook with chosen']);
});

test('says when the two methods are the same, and when the workbook has changed since', async () => {
  const backend = new FakeBackend();
  const { user } = await opened(backend);
  await user.click(compareButton());
  expect(await section().findByText(/^I due metodi sono uguali in tutte le scelte/)).toBeTruthy();
  expect(section().queryByRole('table')).toBeNull();
  act(() => backend.change(withMethod(['weights', 'equal'])));
  expect(section().getByText(/confrontare di nuovo/)).toBeTruthy();
});

test('where one method gives no scores, says which problems are its own', async () => {
  const backend = new FakeBackend(withMethod(['screening.exclude', NINE.join(';')]));
  const { user } = await opened(backend);
  await user.click(compareButton());
  const title = await section().findByText('Non c’è nulla da confrontare');
  expect(document.activeElement?.contains(title)).toBe(true);
  const own = section().getByRole('button', { name: /^Problemi del solo 2º metodo \(\d+\)$/ });
  expect(own.getAttribute('aria-expanded')).toBe('true');
  expect(section().queryByRole('table')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Non c’è nulla da confrontare');
});

test('does not begin with choices that make no sense', async () => {
  const backend = new FakeBackend();
  const { user } = await withChoice(backend, /distance-to-reference/, /^Normalizzazione/);
  await user.click(compareButton());
  expect(section().getByText('Prima correggere il metodo')).toBeTruthy();
  expect(section().getByText(/Cluster di riferimento/)).toBeTruthy();
  expect(backend.asked).toEqual(['survey']);
});

test('shows how far it is, and can be cancelled', async () => {
  const backend = new FakeBackend();
  const { user } = await opened(backend);
  const end = pending<MethodComparison>();
  const signals: ProgressSignal[] = [];
  backend.comparison = (signal) => {
    signals.push(signal);
    return end.promise;
  };
  await user.click(compareButton());
  act(() => signals[0]!.progress(0.5));
  expect(section().getByRole('progressbar', { name: 'Confronto in corso…' })).toBeTruthy();
  expect(screen.getAllByRole('progressbar')).toHaveLength(1);
  await user.click(section().getByRole('button', { name: 'Annulla' }));
  expect(signals[0]!.cancelled).toBe(true);
  await act(async () => end.resolve({ outcome: 'cancelled' }));
  const message = section().getByText('Il confronto è stato annullato');
  expect(document.activeElement?.contains(message)).toBe(true);
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('what keeps it from comparing is said where the comparison stands', async () => {
  const backend = new FakeBackend();
  backend.comparison = () => Promise.reject(new HostError('workbook-protected'));
  const { user } = await opened(backend);
  await user.click(compareButton());
  expect(await section().findByText('Il confronto non è riuscito')).toBeTruthy();
  expect(section().getByText(/La struttura della cartella di lavoro è protetta/)).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/protetta/));
  backend.comparison = null;
  await user.click(compareButton());
  expect(await section().findByText(/^I due metodi sono uguali/)).toBeTruthy();
});

test('a name that looks like markup or a pattern stays a name', async () => {
  const clusters = ['{mean}', '<b>$&</b>', 'C', 'D'];
  const cell = (row: number, column: number) => (column % 2 === 0 ? row * 20 : 90 - row * row * 10);
  const grids = [...workbook({ clusters, cell }), ...withMethod(['aggregation', 'geometric']).slice(-1)];
  const { user } = await opened(new FakeBackend(grids));
  await user.click(compareButton());
  await section().findByRole('table');
  expect(rows().map(([name]) => name)).toEqual(expect.arrayContaining(clusters));
  expect(section().getByText(/Al primo posto/).textContent).toMatch(/\{mean\}|<b>\$&<\/b>/);
});
