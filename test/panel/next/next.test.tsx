/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { HostError } from '../../../core/host/hostError.ts';
import { Trials } from '../../../core/leastEffort/trials.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { SavedTargets } from '../../../core/write/saveTargets.ts';
import { FakeBackend } from '../fakeBackend.ts';
import { pending, showPanel } from '../showPanel.tsx';
import { workbook } from '../workbook.ts';

const grid = (sheet: string, ...cells: Cell[][]): Grid => ({ sheet, row: 0, column: 0, cells });

/** One dimension of two indicators, the second divided by a denominator: 50 and 30 points for A, 90 and 80 for B. */
const INDICATORS = grid(
  'Indicatori',
  ['Codice', 'Nome', 'Tipo', 'Padre', 'Verso', 'Minimo', 'Massimo', 'Unità', 'Denominatore'],
  ['D', 'Dimensione', 'dimensione', null, null, null, null, null, null],
  ['X', 'Quota', 'indicatore', 'D', '+', 0, 100, '%', null],
  ['Y', 'Per socio', 'indicatore', 'D', '+', 0, 10, 'k€', 'N'],
  ['N', 'Soci', 'denominatore', null, null, null, null, null, null],
);
const DATA = grid(
  'Dati',
  ['Cluster', 'Periodo', 'X', 'Y', 'N'],
  ['A', 2025, 50, 60, 20],
  ['B', 2025, 90, 160, 20],
  ['C', 2025, 10, 20, 20],
);
const ACTIONS = grid(
  'Azioni',
  ['Testo', 'Soglia', 'Indicatore', 'Impegno', 'Mesi', 'Responsabile'],
  ['Alzare la quota <b>', '<60', 'X', 1, 6, 'Direttore'],
  ['Crescere per socio', '<60', 'Y', 3, null, null],
  ['Non per A', '>=80', 'X', 1, null, null],
);
const CLUSTERS = grid(
  'Cluster',
  ['Codice', 'Acronimo', 'Etichetta', 'Data etichetta', 'Scadenza'],
  ['A', 'ALFA', 'Bronze', '2025-01-01', '2026-12-31'],
);
const TARGETS_HEADER: Cell[] = ['Cluster', 'Indicatore', 'Valore obiettivo', 'Periodo'];

const BOOK = [INDICATORS, DATA, ACTIONS, CLUSTERS];

const section = () => within(screen.getByRole('region', { name: 'Che cosa fare' }));
const button = (name: string | RegExp) => section().getByRole('button', { name });
const rows = () =>
  section()
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

async function chosen(backend: FakeBackend, cluster = 'ALFA') {
  const view = await showPanel(backend);
  await view.go('actions');
  await view.user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByRole('region', { name: 'Che cosa fare' });
  const field = section().getByRole('combobox', { name: 'Cluster' });
  if (field.tagName === 'SELECT') await view.user.selectOptions(field, cluster);
  // Among many, clusters are searched.
  else await view.user.type(field, `${cluster}{Enter}`);
  return view;
}

/** The plan to a goal for A; `text` is the score wanted. */
async function found(backend: FakeBackend, text: string) {
  const view = await chosen(backend);
  await view.user.click(button('La via più breve'));
  const field = section().getByRole('textbox', { name: 'Punteggio' });
  await view.user.clear(field);
  await view.user.type(field, `${text}{Enter}`);
  await section().findByRole('table');
  return view;
}

test('nothing to do before there are results', async () => {
  await showPanel(new FakeBackend(BOOK));
  expect(screen.queryByRole('region', { name: 'Che cosa fare' })).toBeNull();
});

test('the first actions of a cluster, the most gain for the effort first', async () => {
  await chosen(new FakeBackend(BOOK));
  const [first, second, ...others] = within(section().getByRole('list')).getAllByRole('listitem');
  expect(first!.textContent).toBe(
    'Alzare la quota <b>X · Quota · fino a +25,0 punti complessivi · impegno: basso · entro 6 mesi · chi: Direttore',
  );
  expect(second!.textContent).toBe(
    'Crescere per socioY · Per socio · fino a +35,0 punti complessivi · impegno: alto',
  );
  expect(others).toEqual([]);
  expect(section().queryByText(/catalogo incorporato/)).toBeNull();
});

test('how the label stands on the day of the backend, as a self-assessment', async () => {
  const { user } = await chosen(new FakeBackend(BOOK));
  await user.click(button('Etichetta (autovalutazione)'));
  expect(section().getByText(/^Bronze: scade il 2026-12-31, entro 6 mesi\. .*Silver/)).toBeTruthy();
  await user.selectOptions(section().getByRole('combobox', { name: 'Cluster' }), 'B');
  expect(section().getByText(/^Nessuna etichetta\. .*Bronze/)).toBeTruthy();
});

test('the plan of least effort to a score, a step a row', async () => {
  await found(new FakeBackend(BOOK), '50,5');
  expect(
    section().getByText(
      /^ALFA, traguardo: un punteggio di 50,5\. Basta 1 passo: il punteggio complessivo va da 40,0 a 50,5, con un impegno di 0,21\. È la via che chiede meno impegno, se gli altri cluster restano come sono/,
    ),
  ).toBeTruthy();
  expect(rows()).toEqual([
    ['Indicatore: da → a', 'Punti', 'Impegno', 'Dopo'],
    ['X · Quota50 → 71 %: da 50 a 71 %', '+21,0', '0,21', '50,5'],
    ['In tutto', '', '0,21', '50,5'],
  ]);
});

test('what is divided is told as it is declared too', async () => {
  await found(new FakeBackend(BOOK), '80');
  const [step] = rows().find(([name]) => name!.startsWith('Y · Per socio'))!;
  expect(step).toMatch(/^Y · Per socio3 → \S+ k€: da 3 a \S+ k€nei dati: 60 → \S+$/);
});

test('what keeps a cluster from its goal, and the best that can be', async () => {
  await found(new FakeBackend(BOOK), '101');
  expect(section().getByText(/Non ci si può arrivare: il meglio possibile è 100,0 punti/)).toBeTruthy();
  expect(section().getByText('Che cosa lo impedisce')).toBeTruthy();
  expect(section().getByText(/^Sono al loro limite.*X · Quota; Y · Per socio$/)).toBeTruthy();
  expect(section().getByRole('table', { name: /^I passi verso il meglio possibile/ })).toBeTruthy();
});

test.each([
  ['Una fascia', 'Buono', /traguardo: la fascia «Buono»\./],
  ['Pronto per Gold (autovalutazione)', null, /traguardo: essere pronto per Gold \(autovalutazione\)\./],
] as const)('a goal of another kind: %s', async (kind, band, sum) => {
  const { user } = await chosen(new FakeBackend(BOOK));
  await user.click(button('La via più breve'));
  await user.selectOptions(section().getByRole('combobox', { name: 'Traguardo' }), kind);
  if (band !== null) await user.selectOptions(section().getByRole('combobox', { name: 'Fascia' }), band);
  await user.click(button('Trova la via'));
  const live = (await section().findByText(sum)).parentElement!;
  expect(live.getAttribute('aria-live')).toBe('polite');
});

test('a cluster that is there already, and a goal that makes no sense', async () => {
  const { user } = await chosen(new FakeBackend(BOOK));
  await user.click(button('La via più breve'));
  await user.selectOptions(section().getByRole('combobox', { name: 'Traguardo' }), 'Una posizione');
  const field = section().getByRole('textbox', { name: /^Posizione/ });
  await user.clear(field);
  await user.type(field, '2{Enter}');
  expect(
    await section().findByText('ALFA è già arrivato: 40,0 punti complessivi, posizione 2.'),
  ).toBeTruthy();
  await user.clear(field);
  await user.type(field, 'prima{Enter}');
  expect(await section().findByText(/^Scrivere un numero come traguardo/)).toBeTruthy();
  expect(section().queryByRole('table')).toBeNull();
});

test('the steps become targets on a new sheet, with the way to their cells', async () => {
  const backend = new FakeBackend(BOOK);
  const { user, go } = await found(backend, '50,5');
  const due = section().getByRole<HTMLInputElement>('textbox', { name: 'Periodo di scadenza' });
  expect(due.value).toBe('2026');
  await user.click(button('Scrivi come obiettivi'));
  const title = await section().findByText('Gli obiettivi sono scritti');
  expect(document.activeElement?.contains(title)).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('Gli obiettivi sono scritti');
  expect(backend.asked.slice(-2)).toEqual(['saveTargets it by 2026 A.X=71', 'survey']);
  expect(section().getByText('Sul nuovo foglio «Obiettivi»:')).toBeTruthy();
  await user.click(button(/^ALFA, X · Quota: 71 %/));
  expect(backend.asked.at(-1)).toBe('goTo Obiettivi D6');
  // The workbook is read again: the table is among those found, and what was calculated is older than it.
  await go('data');
  expect(
    within(screen.getByRole('region', { name: 'Dati trovati' })).getByText(/Foglio Obiettivi/),
  ).toBeTruthy();
  await go('actions');
  expect(section().getByText(/^Il file è cambiato dopo il calcolo/)).toBeTruthy();
});

test('what the workbook says already stays and is named; another period can be chosen', async () => {
  const backend = new FakeBackend([...BOOK, grid('Miei', TARGETS_HEADER, ['A', 'X', 60, 2026])]);
  const { user } = await found(backend, '50,5');
  await user.click(button('Scrivi come obiettivi'));
  await section().findByText('Nessun obiettivo è stato scritto');
  expect(section().getByText(/il file ha già questi obiettivi/)).toBeTruthy();
  await user.click(button(/^ALFA, X · Quota: 60 %/));
  expect(backend.asked.at(-1)).toBe('goTo Miei C2');
  const due = section().getByRole('textbox', { name: 'Periodo di scadenza' });
  await user.clear(due);
  await user.type(due, '2030');
  await user.click(button('Scrivi come obiettivi'));
  await section().findByText('Gli obiettivi sono scritti');
  expect(section().getByText('Nella tabella del foglio «Miei»:')).toBeTruthy();
  expect(backend.grids.at(-1)!.cells[2]).toEqual(['A', 'X', 71, 2030]);
});

test('where there is no room, it says so and what to do', async () => {
  const backend = new FakeBackend([
    ...BOOK,
    grid('Miei', TARGETS_HEADER, ['B', 'X', 95, 2026], [null], [null, 'nota']),
  ]);
  const { user } = await found(backend, '50,5');
  await user.click(button('Scrivi come obiettivi'));
  await section().findByText('Nessun obiettivo è stato scritto');
  expect(section().getByText(/Inserire righe vuote sotto la tabella/)).toBeTruthy();
  expect(section().getByText('ALFA, X · Quota: 71 %')).toBeTruthy();
});

test('shows how far the writing is; what fails is told where it was asked for', async () => {
  const backend = new FakeBackend(BOOK);
  const { user } = await found(backend, '50,5');
  const end = pending<SavedTargets>();
  backend.writing = () => end.promise;
  await user.click(button('Scrivi come obiettivi'));
  expect(section().getByText('Scrittura degli obiettivi…')).toBeTruthy();
  await user.click(button('Annulla'));
  await act(async () => end.reject(new HostError('sheet-protected', 'Miei')));
  const title = await section().findByText('Non è stato possibile scrivere gli obiettivi');
  expect(document.activeElement?.contains(title)).toBe(true);
  expect(screen.getByRole('status').textContent).toMatch(
    /^Non è stato possibile scrivere gli obiettivi\. .*Miei/,
  );
  // Of another plan nothing was written.
  await user.click(button('Trova la via'));
  await section().findByRole('table');
  expect(section().queryByText('Non è stato possibile scrivere gli obiettivi')).toBeNull();
});

describe('a search that takes long', () => {
  const original = Trials.prototype.workings;
  /** Whether the seventh trial goes on and on; and how often it has been asked for a step. */
  let isHeld = true;
  let steps = 0;

  beforeEach(() => {
    isHeld = true;
    jest.spyOn(Trials.prototype, 'workings').mockImplementation(function* (this: Trials, places) {
      for (; isHeld; steps++) yield 7;
      return yield* original.call(this, places);
    });
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  });
  afterEach(() => jest.restoreAllMocks());

  const bar = () => section().getByRole('progressbar', { name: 'Ricerca della via…' });
  const noBar = () => section().queryByRole('progressbar');

  async function searching() {
    const view = await chosen(new FakeBackend(BOOK));
    await view.user.click(button('La via più breve'));
    await view.user.click(button('Trova la via'));
    return view;
  }

  test('says how many trials it has made, and not a share, which nobody knows', async () => {
    await searching();
    expect(bar().getAttribute('aria-valuenow')).toBeNull();
    await waitFor(() => expect(bar().getAttribute('aria-valuetext')).toBe('7 tentativi'));
    expect(section().getByText('7 tentativi')).toBeTruthy();
  });

  test('can be cancelled, says so where the plan would stand, and can be begun again', async () => {
    const { user } = await searching();
    await user.click(button('Annulla'));
    const title = section().getByText('La ricerca è stata annullata');
    expect(document.activeElement?.contains(title)).toBe(true);
    expect(section().getByText('Dopo 7 tentativi.')).toBeTruthy();
    expect(noBar()).toBeNull();
    await expectNoMoreTrials();
    await user.click(button('Ricomincia'));
    expect(bar()).toBeTruthy();
    isHeld = false;
    expect(await section().findByRole('table')).toBeTruthy();
  });

  test('ends with another question, another cluster, and when its part is folded up', async () => {
    const { user } = await searching();
    const field = section().getByRole('textbox', { name: 'Punteggio' });
    await user.clear(field);
    await user.type(field, 'nessuno{Enter}');
    expect(await section().findByText(/^Scrivere un numero come traguardo/)).toBeTruthy();
    await expectNoMoreTrials();
    await user.clear(field);
    await user.type(field, '60{Enter}');
    expect(bar()).toBeTruthy();
    await user.click(button('La via più breve'));
    await waitFor(() => expect(noBar()).toBeNull());
    await expectNoMoreTrials();
    await user.click(button('La via più breve'));
    await user.click(button('Trova la via'));
    await user.selectOptions(section().getByRole('combobox', { name: 'Cluster' }), 'B');
    expect(noBar()).toBeNull();
    await expectNoMoreTrials();
  });

  test('ends with the run that it is about', async () => {
    const { user } = await searching();
    await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
    await waitFor(() => expect(noBar()).toBeNull());
    await expectNoMoreTrials();
  });

  async function expectNoMoreTrials() {
    const before = steps;
    expect(before).toBeGreaterThan(0);
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(steps).toBe(before);
  }
});

test('a long search is announced under the button before it is started, with the reason', async () => {
  const many = { ...DATA, cells: [...DATA.cells] };
  for (let i = 0; i < 300; i++) many.cells.push([`M${i}`, 2025, i % 90, i % 170, 20]);
  const method = grid('Metodo', ['Chiave', 'Valore'], ['aggregation', 'copeland']);
  const { user } = await chosen(new FakeBackend([INDICATORS, many, CLUSTERS, method]));
  await user.click(button('La via più breve'));
  const note = section().getByText(/^Con questo metodo la ricerca può durare fino a \d+ (secondi|minuti); /);
  expect(note.textContent).toMatch(/Copeland confronta ognuno dei 303 cluster con tutti gli altri\.$/);
  expect(button('Trova la via').getAttribute('aria-describedby')).toBe(note.id);
});

test('scores without an end know neither bands nor Gold', async () => {
  const method = grid('Metodo', ['Chiave', 'Valore'], ['normalisation', 'z-score']);
  const { user } = await chosen(new FakeBackend([...BOOK, method]));
  await user.click(button('La via più breve'));
  const kinds = section().getByRole('combobox', { name: 'Traguardo' });
  expect(within(kinds).getAllByRole('option')).toHaveLength(2);
});

test('a new calculation takes the plan with it, and a cluster that is gone', async () => {
  const backend = new FakeBackend(BOOK);
  const { user } = await found(backend, '50,5');
  act(() => backend.change([INDICATORS, { ...DATA, cells: DATA.cells.filter(([code]) => code !== 'A') }]));
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await section().findByRole('option', { name: 'Scegliere un cluster…' });
  expect(section().queryByRole('table')).toBeNull();
});

test('in English', async () => {
  const backend = new FakeBackend(workbook(), 'en-GB');
  const { user, go } = await showPanel(backend);
  await go('actions');
  await user.click(screen.getByRole('button', { name: 'Calculate cruscotto' }));
  const region = await screen.findByRole('region', { name: 'What to do next' });
  await user.selectOptions(within(region).getByRole('combobox', { name: 'Cluster' }), 'LAC');
  await user.click(within(region).getByRole('button', { name: 'The shortest way' }));
  await user.click(within(region).getByRole('button', { name: 'Find the way' }));
  expect(await within(region).findByText(/steps? takes? LAC to a score of/)).toBeTruthy();
});
