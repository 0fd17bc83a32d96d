/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Grid } from '../../core/model/grid.ts';
import { valueIn } from '../../core/model/table.ts';
import { scoreTable } from '../../panel/results/resultRows.ts';
import { FakeBackend, published } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { NINE, workbook } from './workbook.ts';

async function calculated(backend = new FakeBackend()) {
  const view = await showPanel(backend);
  await view.user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByRole('table');
  return view;
}

/** What is copied where the program has no other clipboard than that of the old command, by kind. */
function copiedByCommand(): ReadonlyMap<string, string> {
  const copied = new Map<string, string>();
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (kind: string, text: string) => copied.set(kind, text) };
    return !document.activeElement!.dispatchEvent(Object.assign(event, { clipboardData }));
  };
  return copied;
}

test('the table names every cluster and every dimension in header cells', async () => {
  await calculated();
  const table = within(screen.getByRole('table', { name: 'Punteggi dei cluster da 0 a 100, periodo 2015' }));
  const names = (role: 'columnheader' | 'rowheader') =>
    table.getAllByRole(role).map((cell) => cell.textContent);
  expect(names('columnheader')).toEqual([
    'Cluster',
    'Pos.\u00a0▲',
    'Punteggio complessivo',
    'Fascia',
    'Dati presenti',
    'Grado di sviluppo',
    'Sostenibilità finanziaria',
    'Ricerca e innovazione',
    'Propensione all’internazionalizzazione',
    'Governance',
    'Comunicazione',
  ]);
  expect([...names('rowheader')].sort()).toEqual([...NINE].sort());
});

test('the best stands first; missing and partial scores are marked and explained', async () => {
  await calculated();
  const rows = screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows.map(([, rank]) => rank)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', 'n.d.']);
  expect(rows[0]).toEqual([
    'LGCA',
    '1',
    '59,4† (parziale)40,6–59,4 (per le lacune tra 40,6 e 59,4)',
    'In sviluppo',
    '83%',
    'n.d.',
    '69,5',
    '56,5',
    '43,5',
    'n.d.',
    '68,0',
  ]);
  expect(screen.getByText('† Parziale: calcolato benché manchi una parte dei dati.')).toBeTruthy();
  expect(screen.getByText('n.d.: non disponibile, perché mancano troppi dati.')).toBeTruthy();
});

test('two clusters with the same acronym are told apart', async () => {
  const clusters: Grid = {
    sheet: 'Cluster',
    row: 0,
    column: 0,
    cells: [
      ['Codice', 'Acronimo'],
      ['UNO', 'TEC'],
      ['DUE', 'TEC'],
      ['TRE', 'AGRI'],
    ],
  };
  await calculated(new FakeBackend([...workbook({ clusters: ['UNO', 'DUE', 'TRE'] }), clusters]));
  const names = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(names.sort()).toEqual(['AGRI', 'TEC (DUE)', 'TEC (UNO)']);
});

test('complete data leave nothing to explain', async () => {
  await calculated(new FakeBackend(workbook({ cell: (row, column) => row * 9 + column })));
  expect(screen.queryByText(/Parziale/)).toBeNull();
  expect(screen.queryByText(/n\.d\./)).toBeNull();
});

test('any column sorts the table, missing values last either way, and says so', async () => {
  const { user } = await calculated();
  const column = () => screen.getByRole('columnheader', { name: 'Governance' });
  const sort = () => user.click(within(column()).getByRole('button'));
  const values = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.children[9]!.textContent!.replace(/†.*/, ''));
  expect(column().getAttribute('aria-sort')).toBeNull();
  await sort();
  expect(column().getAttribute('aria-sort')).toBe('descending');
  const known = values().filter((value) => value !== 'n.d.');
  const down = [...known].sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a));
  const missing = values().slice(known.length);
  expect(missing.length).toBeGreaterThan(0);
  expect(values()).toEqual([...down, ...missing]);
  await sort();
  expect(column().getAttribute('aria-sort')).toBe('ascending');
  expect(values()).toEqual([...down].reverse().concat(missing));
});

test('a click on a score shows where it comes from; arrows lead from one score to the next', async () => {
  const { user } = await calculated();
  const row = within(screen.getByRole('rowheader', { name: 'LGCA' }).closest('tr')!);
  const [overall] = row.getAllByRole('button');
  act(() => overall!.focus());
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('69,5');
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: /^LGCA.*Sostenibilità finanziaria/ });
});

test('a cluster is found by a part of its name, and the filter keeps those of one band', async () => {
  const { user } = await calculated();
  const names = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);
  await user.type(screen.getByRole('searchbox', { name: 'Cerca un cluster' }), 'af');
  await waitFor(() => expect(names()).toEqual(['AFIL']));
  expect(screen.getByText('Cluster mostrati: 1 di 9.')).toBeTruthy();
  await user.clear(screen.getByRole('searchbox', { name: 'Cerca un cluster' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Mostra' }), 'Senza punteggio complessivo');
  await waitFor(() => expect(names()).toHaveLength(1));
});

test('of five hundred clusters fifty are drawn, all are searched and copied', async () => {
  const clusters = Array.from({ length: 500 }, (_, index) => `C${index + 1}`);
  const copied = copiedByCommand();
  const { user } = await calculated(new FakeBackend(workbook({ clusters })));
  const drawn = () => screen.getAllByRole('rowheader').length;
  expect(drawn()).toBe(50);
  await user.click(screen.getByRole('button', { name: 'mostra altri 50' }));
  expect(drawn()).toBe(100);
  await user.click(screen.getByRole('button', { name: 'Copia come tabella' }));
  await screen.findByText(/^Copiati 500 cluster/);
  expect(copied.get('text/plain')!.split('\r\n')).toHaveLength(501);
  expect(copied.get('text/html')!.match(/<tr>/g)).toHaveLength(501);
  await user.type(screen.getByRole('searchbox', { name: 'Cerca un cluster' }), 'C499');
  await waitFor(() => expect(drawn()).toBe(1));
});

test('the numbers are those of the run', () => {
  const result = published(workbook(), 'it');
  if (result.outcome !== 'published') throw new Error(result.outcome);
  const { dimensions, rows } = scoreTable({ published: result, language: 'it' });
  for (const { cluster, dimensions: scores } of rows) {
    const expected = dimensions.map(({ code }) => valueIn(result.run.stages.aggregated, cluster.code, code));
    expect(scores.map(({ value }) => value)).toEqual(expected);
  }
  expect(rows).toHaveLength(9);
});

test('the table scrolls in a region of its own that the keyboard reaches', async () => {
  await calculated();
  const region = screen.getByRole('region', { name: /^Tabella dei punteggi/ });
  expect(region.tabIndex).toBe(0);
  expect(within(region).getByRole('table')).toBeTruthy();
});

test('shows the first chart, and the others when they are opened', async () => {
  const result = published(workbook(), 'it');
  const titles = result.outcome === 'published' ? result.charts.map(({ title }) => title) : [];
  expect(titles).toHaveLength(7);
  const { user } = await calculated();
  const shown = () => screen.getAllByRole('img').map((chart) => chart.querySelector('title')?.textContent);
  expect(shown()).toEqual([titles[0]]);
  await user.click(screen.getByRole('button', { name: titles[5]! }));
  expect(shown()).toEqual([titles[0], titles[5]]);
});
