/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import { act } from 'react';
import type { Cell, Grid } from '../../core/model/grid.ts';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

const section = () => within(screen.getByRole('region', { name: 'Metodo' }));

function methodSheet(...rows: Cell[][]): Grid {
  return { sheet: 'Metodo', row: 0, column: 0, cells: [['Chiave', 'Valore'], ...rows] };
}

/** The panel with the editor open, and the groups of these names. */
async function editor(backend: FakeBackend, ...groups: string[]) {
  const { user, ...view } = await showPanel(backend);
  await view.go('method');
  for (const name of groups)
    await user.click(section().getByRole('button', { name: new RegExp(`^${name}`) }));
  return { user, ...view };
}

const radio = (name: RegExp) => section().getByRole<HTMLInputElement>('radio', { name });
const save = () => section().getByRole('button', { name: 'Scrivi nel foglio Metodo' });

test('starts from the method of the workbook, and marks what is not the default in words', async () => {
  const backend = new FakeBackend([
    ...workbook(),
    methodSheet(['normalisation', 'z-score'], ['weights', 'equal']),
  ]);
  await editor(backend, 'Normalizzazione');
  expect(section().getByText('2 scelte diverse dal metodo predefinito.')).toBeTruthy();
  expect(radio(/z-score/).checked).toBe(true);
  expect(section().getByText('diverso dal predefinito')).toBeTruthy();
  expect(section().getByText('predefinito: Fra due estremi fissati')).toBeTruthy();
  expect(section().getByRole('button', { name: /^Pesi.*1 diversa dal predefinito/ })).toBeTruthy();
  expect(section().getByRole('textbox', { name: 'Deviazione standard' })).toHaveProperty('value', '1');
});

test('every choice says what it does, to those who listen too', async () => {
  await editor(new FakeBackend(), 'Pesi');
  const group = section().getByRole('radiogroup', { name: /^Pesi/ });
  const described = (element: HTMLElement) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
  expect(described(group)).toEqual(['Quanto conta ogni elemento all’interno di quello che gli sta sopra.']);
  expect(within(group).getAllByRole('radio').map(described)).toEqual([
    ['i pesi scritti nella tabella Indicatori; 1 dove mancano.'],
    ['ogni parte conta quanto le altre del suo insieme.'],
    ['dai dati: di più a ciò che varia insieme al resto.'],
    ['dai dati: ogni indicatore ha la stessa correlazione con il punteggio complessivo.'],
  ]);
});

test('settings appear only where they mean something', async () => {
  const { user } = await editor(new FakeBackend(), 'Normalizzazione', 'Valori anomali', 'Chi è escluso');
  const fields = () =>
    section()
      .getAllByRole('textbox')
      .map(
        (field) =>
          (field as HTMLInputElement).labels?.[0]?.textContent ?? field.getAttribute('aria-labelledby'),
      );
  expect(section().queryByText('outliers.skew')).toBeNull();
  expect(section().queryByText('screening.minimum-nonzero')).toBeNull();
  expect(section().queryByText('normalisation.reference')).toBeNull();
  expect(section().getByRole('textbox', { name: 'Punteggio del peggiore' })).toHaveProperty('value', '0');
  const before = fields().length;
  await user.click(radio(/^Rango percentile/));
  expect(section().queryByText('normalisation.scale')).toBeNull();
  await user.click(radio(/fixed-scale/));
  expect(section().getByRole('textbox', { name: 'Valore che ottiene 100' })).toHaveProperty('value', '100');
  await user.click(radio(/distance-to-reference/));
  expect(section().getByText('Scegliere il cluster di riferimento.')).toBeTruthy();
  await user.selectOptions(section().getByRole('combobox', { name: /Cluster di riferimento/ }), 'AFIL');
  expect(section().queryByText('Scegliere il cluster di riferimento.')).toBeNull();
  await user.click(radio(/winsorise-log/));
  await user.click(radio(/^Per entrambi/));
  expect(section().getByText('outliers.skew')).toBeTruthy();
  expect(fields().length).toBe(before - 2 + 3 + 3);
});

test('writes what was chosen, and shows what it reads back', async () => {
  const backend = new FakeBackend([...workbook(), methodSheet(['weights', 'given'], ['bands', null])]);
  const { user } = await editor(backend, 'Pesi', 'Fasce');
  await user.click(radio(/equal/));
  expect(section().getAllByText('non salvato')).not.toEqual([]);
  const good = section().getByRole('textbox', { name: 'Buono, da' });
  await user.clear(good);
  await user.type(good, '62,5');
  await user.click(save());
  const message = await screen.findByText('Il metodo è salvato', { selector: 'main *' });
  expect(document.activeElement?.contains(message)).toBe(true);
  expect(backend.asked).toEqual(['survey', 'saveMethod it weights=equal bands=40;62.5;80', 'survey']);
  expect(backend.grids.at(-1)!.cells).toEqual([
    ['Chiave', 'Valore'],
    ['weights', 'equal'],
    ['bands', '40;62.5;80'],
  ]);
  expect(section().queryByText('non salvato')).toBeNull();
  expect(radio(/equal/).checked).toBe(true);
  expect(section().getByRole('textbox', { name: 'Buono, da' })).toHaveProperty('value', '62,5');
  expect(screen.queryByText('Il file è cambiato dopo la lettura.')).toBeNull();
});

test('what could not be written is told, and stays unsaved', async () => {
  const backend = new FakeBackend([...workbook(), methodSheet(['weights', 'given'], ['Cluster', 'SV1'])]);
  backend.formulas = new Set(['Metodo 1 1']);
  const { user } = await editor(backend, 'Pesi');
  await user.click(radio(/equal/));
  await user.click(save());
  expect(await screen.findByText('Il metodo non è stato scritto', { selector: 'main *' })).toBeTruthy();
  expect(screen.getByText('Pesi: nella cella del valore c’è una formula, che resta com’è.')).toBeTruthy();
  expect(section().getAllByText('non salvato')).not.toEqual([]);
});

test.each([
  ['Chi è escluso', /^Per valori presenti/, /Quota minima di valori presenti/, '1,5', /numero da 0 a 1/],
  ['Valori anomali', /box-cox/, /Lambda/, 'x', /Scrivere un numero/],
  ['Valori mancanti', /latest/, /Periodi indietro/, '0', /intero da 1 in su/],
  ['Normalizzazione', /min-max/, /Punteggio del peggiore/, '100', /il primo minore del secondo/],
])(
  '%s: a wrong entry is said at its field, and neither written nor used',
  async (group, choice, field, text, why) => {
    const backend = new FakeBackend();
    const { user } = await editor(backend, group);
    await user.click(radio(choice));
    const input = section().getByRole('textbox', { name: field });
    await user.clear(input);
    await user.type(input, text);
    const said = section().getByText(why);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')!.split(' ')).toContain(said.id);
    expect(document.activeElement).toBe(input);
    await user.click(save());
    const message = await screen.findByText('Prima correggere il metodo', { selector: 'main *' });
    expect(document.activeElement?.contains(message)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
    expect(backend.asked).toEqual(['survey']);
  },
);

test('unsaved choices are used by the calculation, and the results tell', async () => {
  const backend = new FakeBackend();
  const { user, go } = await editor(backend, 'Normalizzazione');
  await user.click(radio(/min-max/));
  expect(section().getByText(/1 scelta non salvata: vale per «Calcola cruscotto»/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  const results = within(await screen.findByRole('region', { name: 'Risultati' }));
  expect(backend.asked).toEqual(['survey', 'calculate it normalisation=min-max', 'survey']);
  expect(
    results.getByText('Normalizzazione: Fra il più basso e il più alto (non era nel foglio Metodo)'),
  ).toBeTruthy();
  await go('method');
  await user.click(section().getByRole('button', { name: 'Scarta le scelte non salvate' }));
  await go('results');
  expect(results.getByText(/Il metodo scelto ora è diverso/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  expect(await results.findByText('Calcolato con il metodo predefinito.')).toBeTruthy();
});

test('the defaults can be restored, and then saved', async () => {
  const backend = new FakeBackend([
    ...workbook(),
    methodSheet(['normalisation', 'z-score'], ['normalisation.scale', '50;10']),
  ]);
  const { user } = await editor(backend, 'Normalizzazione');
  const restore = section().getByRole('button', { name: 'Ripristina i valori predefiniti' });
  await user.click(restore);
  expect(document.activeElement).toBe(restore);
  expect(section().getByText('Metodo predefinito.')).toBeTruthy();
  expect(radio(/goalposts/).checked).toBe(true);
  await user.click(save());
  await screen.findByText('Il metodo è salvato', { selector: 'main *' });
  expect(backend.grids.at(-1)!.cells.slice(1)).toEqual([
    ['normalisation', 'goalposts'],
    ['normalisation.scale', null],
  ]);
});

test('a rule for each level, the levels by their names', async () => {
  const backend = new FakeBackend();
  const { user } = await editor(backend, 'Aggregazione');
  await user.click(section().getByRole('checkbox', { name: 'Una regola per ogni livello' }));
  await user.selectOptions(
    section().getByRole('combobox', { name: /^Livello 1: Grado di sviluppo/ }),
    'power',
  );
  await user.selectOptions(section().getByRole('combobox', { name: /^Livello 2: / }), 'geometric');
  await user.click(save());
  expect(backend.asked.at(-2)).toBe('saveMethod it aggregation=power:0.5;geometric');
});

test('an aggregation that brings its own normalisation says so, and asks for no reference', async () => {
  const { user } = await editor(new FakeBackend(), 'Normalizzazione', 'Aggregazione');
  await user.click(radio(/distance-to-reference/));
  expect(section().getByText('Scegliere il cluster di riferimento.')).toBeTruthy();
  await user.click(radio(/^Mazziotta-Pareto \(MPI\)/));
  expect(section().queryByText('Scegliere il cluster di riferimento.')).toBeNull();
  expect(section().getByText(/L’aggregazione MPI porta con sé/)).toBeTruthy();
});

test('what the workbook says anew is shown, and unsaved choices stay', async () => {
  const backend = new FakeBackend();
  const { user, go } = await editor(backend, 'Pesi', 'Normalizzazione');
  await user.click(radio(/min-max/));
  act(() => backend.change([...workbook(), methodSheet(['weights', 'equal'])]));
  await go('data');
  await user.click(screen.getByRole('button', { name: 'Leggi di nuovo' }));
  await go('method');
  expect(await section().findByText('2 scelte diverse dal metodo predefinito.')).toBeTruthy();
  expect(radio(/equal/).checked).toBe(true);
  expect(radio(/min-max/).checked).toBe(true);
});

test('a choice is made by keyboard alone, and keeps the focus', async () => {
  const { user } = await editor(new FakeBackend(), 'Pesi');
  radio(/equal/).focus();
  await user.keyboard(' ');
  expect(radio(/equal/).checked).toBe(true);
  expect(document.activeElement).toBe(radio(/equal/));
});
