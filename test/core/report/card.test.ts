// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { freeSheetName } from '../../../core/host/sheetName.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { cluster6, sheet } from '../workbooks.ts';
import { cardsOf, contentAt, dataSheet, frameworkSheet, rowOf, rowsOf } from './cards.ts';

const FRAMEWORK = frameworkSheet(['Alfa', 'Beta', 'Gamma'], 2);
const CLUSTERS = sheet(
  'Cluster',
  ['Codice', 'Acronimo', 'Nome', 'Area', 'Soci', 'Etichetta', 'Data etichetta', 'Scadenza'],
  ['K1', 'QUERCIA', 'Cluster della quercia', 'Legno', 12, 'Gold', 42771, '31/12/2030'],
  ['K2', 'BETULLA', 'Cluster della betulla', 'Carta', 30, 'n.d.'],
  ['K3', 'LARICE', 'Cluster del larice', 'Resina', 8],
);
const DATA = dataSheet(
  3,
  2,
  ['K1', 2020, 30, 30, 50, 50, 70, 70],
  ['K2', 2020, 40, 40, 60, 60, 80, 80],
  ['K3', 2020, 10, 10, 10, 10, 10, 10],
  ['K1', 2021, 80, 60, 50, 50, 90, 70],
  ['K2', 2021, 40, 40, 60, 60, 80, 80],
  ['K3', 2021, null, null, 10, 10, 10, 10],
);
const GRIDS = [FRAMEWORK, CLUSTERS, DATA];
const [oak, birch, larch] = cardsOf(GRIDS) as [
  ReturnType<typeof cardsOf>[number],
  ReturnType<typeof cardsOf>[number],
  ReturnType<typeof cardsOf>[number],
];

test('every cluster has a card of its own in portrait, the best first', () => {
  expect(cardsOf(GRIDS).map(({ key, name }) => [key, name])).toEqual([
    ['card:K1', 'Scheda QUERCIA'],
    ['card:K2', 'Scheda BETULLA'],
    ['card:K3', 'Scheda LARICE'],
  ]);
  expect(oak.page.landscape).toBe(false);
});

test('only the clusters asked for have a card', () => {
  expect(cardsOf(GRIDS, { cards: ['K3', 'nobody'] }).map(({ key }) => key)).toEqual(['card:K3']);
});

test('a card says what the registry knows', () => {
  expect(rowOf(oak, 'Ambito')).toEqual(['Ambito', 'Legno', null]);
  expect(rowOf(oak, 'Soci')).toEqual(['Soci', 12, null]);
  expect(rowOf(oak, 'Etichetta')).toEqual(['Etichetta', 'Gold, dal 2017-02-05, fino al 2030-12-31', null]);
  expect(rowOf(birch, 'Etichetta')).toEqual(['Etichetta', 'n.d.', null]);
});

test('a card says how the cluster stands, since when, and how much of its data is there', () => {
  expect(rowsOf(oak).slice(6, 10)).toEqual([
    ['Punteggio complessivo', expect.closeTo(200 / 3, 10), 'fascia: Buono'],
    ['Posizione', 1, 'su 3 cluster con un punteggio'],
    ['Variazione (punti)', expect.closeTo(50 / 3, 10), 'dal periodo 2020; posizioni guadagnate: 1'],
    ['Dati presenti (%)', 100, '6 indicatori dichiarati su 6'],
  ]);
  expect(rowsOf(birch)[8]).toEqual(['Variazione (punti)', 0, 'dal periodo 2020; posizioni perse: 1']);
  expect(rowsOf(larch)[6]![2]).toMatch(/^fascia: Iniziale; parziale: tra [\d,]+ e [\d,]+ per le lacune$/);
  expect(rowsOf(larch)[9]!.slice(1)).toEqual([
    expect.closeTo((4 / 6) * 100, 10),
    '4 indicatori dichiarati su 6',
  ]);
});

test('without a comparable period a card says why there is no change', () => {
  const method = sheet('Metodo', ['Chiave', 'Valore'], ['normalisation', 'min-max']);
  const change = (grids: Parameters<typeof cardsOf>[0]) => rowOf(cardsOf(grids)[0]!, 'Variazione (punti)');
  expect(change([...GRIDS, method])).toEqual([
    'Variazione (punti)',
    'n.d.',
    'i punteggi del periodo 2020 hanno un’altra scala: non sono confrontabili',
  ]);
  const one = dataSheet(3, 2, ['K1', 2020, 30, 30, 50, 50, 70, 70]);
  expect(change([FRAMEWORK, CLUSTERS, one])[2]).toBe('non c’è un periodo precedente');
});

test('each dimension stands against the group: score, median, best, quartiles, rank, change', () => {
  expect(rowOf(oak, 'Alfa')).toEqual(['Alfa', 70, 55, 70, 47.5, 62.5, 1, 2, 40]);
  expect(rowOf(larch, 'Alfa')).toEqual(['Alfa', null, 55, 70, 47.5, 62.5, 'n.d.', 2, 'n.d.']);
});

test('an indicator stands with its value, unit, score, rank, target, gap, change and period', () => {
  expect(rowOf(oak, 'Beta 1')).toEqual(['Beta 1', 50, '%', 50, 2, 60, -10, 0, 2021]);
  expect(rowsOf(oak).filter(([name]) => name === 'Alfa 1')).toContainEqual([
    'Alfa 1',
    80,
    '%',
    80,
    1,
    60,
    20,
    50,
    2021,
  ]);
  expect(rowOf(larch, 'Alfa 1')).toEqual(['Alfa 1', 'n.d.', '%', 'n.d.', 'n.d.', 60, 'n.d.', 'n.d.', 2021]);
});

test('the gap goes through the direction and the scale of the indicator', () => {
  const declared = sheet(
    'Indicatori',
    ['Codice', 'Tipo', 'Verso', 'Minimo', 'Massimo', 'Obiettivo', 'Denominatore'],
    ['COSTO', 'indicatore', '-', 0, 200, 50],
    ['QUOTA', 'indicatore', '+', 0, 2, 1, 'SOCI'],
    ['LIBERO', 'indicatore', '+', 0, 10],
    ['SOCI', 'denominatore'],
  );
  const data = sheet('Dati', ['Cluster', 'COSTO', 'QUOTA', 'LIBERO', 'SOCI'], ['K1', 150, 5, 5, 10]);
  const [card] = cardsOf([declared, data]);
  expect(rowOf(card!, 'COSTO').slice(1, 7)).toEqual([150, null, 25, 1, 50, -50]);
  expect(rowOf(card!, 'QUOTA (punteggio e obiettivo: 0,5 per SOCI)').slice(1, 7)).toEqual([
    5,
    null,
    25,
    1,
    1,
    -25,
  ]);
  expect(rowOf(card!, 'LIBERO').slice(1, 7)).toEqual([5, null, 50, 1, null, null]);
});

test('strengths and weaknesses come with their reasons', () => {
  const rows = rowsOf(oak);
  const at = rows.findIndex(([name]) => name === 'Punti di forza');
  expect(rows[at + 1]!.slice(0, 2)).toEqual([
    'Alfa 1',
    '80,0 punti, 20,0 sopra la mediana del gruppo (60,0); posizione 1 su 2',
  ]);
  expect(rows.slice(at).filter(([, reason]) => /sopra la mediana/.test(String(reason)))).toHaveLength(3);
});

test('what is missing, partial or without a score is said', () => {
  const texts = rowsOf(larch).flat().join('\n');
  expect(texts).toContain('Senza valore: 2 indicatori su 6, segnati n.d. qui sotto; non contano come 0.');
  expect(texts).toContain('Parziali, calcolati con meno di tutto il loro peso: Punteggio complessivo.');
  expect(texts).toContain('Senza punteggio: Alfa.');
  expect(rowsOf(oak).flat()).toContain('Non manca nulla: ogni indicatore ha un valore.');
});

test('a value that the method filled in is said to be so', () => {
  const method = sheet('Metodo', ['Chiave', 'Valore'], ['imputation', 'mean']);
  const card = cardsOf([...GRIDS, method], { cards: ['K3'] })[0]!;
  expect(rowsOf(card).flat()).toContain('Completati dal metodo, benché non dichiarati: Alfa 1, Alfa 2.');
});

test('an anonymous card names no other cluster, anywhere', () => {
  const others = { K1: /betulla|larice|K2|K3/i, K2: /quercia|larice|K1|K3/i, K3: /quercia|betulla|K1|K2/i };
  for (const language of ['it', 'en'] as const) {
    for (const [code, names] of Object.entries(others)) {
      const open = JSON.stringify(cardsOf(GRIDS, { cards: [code] }, language));
      const anonymous = JSON.stringify(cardsOf(GRIDS, { cards: [code], anonymous: true }, language));
      expect(open).toMatch(names);
      expect(anonymous).not.toMatch(names);
    }
  }
});

test('the chart is a radar that repeats its table, with a gap where a score is missing', () => {
  const chart = larch.charts[0]!;
  expect(chart.kind).toBe('radar');
  expect(chart.series.map(({ values }) => values[0])).toEqual([null, 55, 70]);
  expect(chart.categories).toEqual(['Alfa', 'Beta', 'Gamma']);
});

test('one or two dimensions are bars, the cluster picked out', () => {
  const two = frameworkSheet(['Alfa', 'Beta'], 1);
  const card = cardsOf([two, dataSheet(2, 1, ['K1', 2020, 30, 50], ['K2', 2020, 60, 70])])[1]!;
  const { kind, categories, series } = card.charts[0]!;
  expect(kind).toBe('bar');
  expect(categories.slice(0, 3)).toEqual(['Alfa: K1', 'Alfa: Mediana', 'Alfa: Migliore']);
  expect(series.map(({ values }) => values.slice(0, 3))).toEqual([
    [30, null, null],
    [null, 45, 60],
  ]);
});

test('names too long for a native radar are numbers there, and stand in full with them in the table', () => {
  const names = ['Uno', 'Due', 'Tre'].map(
    (word) => `Una dimensione dal nome molto lungo e articolato: ${word}`,
  );
  const card = cardsOf([frameworkSheet(names, 1), dataSheet(3, 1, ['K1', 2020, 30, 50, 70])])[0]!;
  expect(card.charts[0]!.categories).toEqual(['1.', '2.', '3.']);
  expect(card.charts[0]!.categoryNames).toEqual(names);
  names.forEach((name, i) => {
    expect(rowOf(card, `${i + 1}. ${name}`)[1]).toEqual(expect.any(Number));
  });
});

test('a cluster with nothing but gaps has a card that says so', () => {
  const data = dataSheet(3, 2, ['K1', 2020, 30, 30, 50, 50, 70, 70], ['K2', 2020, ...gaps(6)]);
  const card = cardsOf([FRAMEWORK, CLUSTERS, data], { cards: ['K2'] })[0]!;
  const rows = rowsOf(card);
  expect(rows).toContainEqual(['Punteggio complessivo', 'n.d.', 'i dati sono troppo pochi per un punteggio']);
  expect(rows).toContainEqual(['Dati presenti (%)', 0, '0 indicatori dichiarati su 6']);
  expect(rows.map(([, reason]) => reason)).toContain('Il cluster non ha un punteggio in nessun indicatore.');
});

test('levels between dimension and indicator have rows of their own', () => {
  const declared = sheet(
    'Indicatori',
    ['Codice', 'Tipo', 'Padre', 'Verso', 'Minimo', 'Massimo'],
    ['D', 'dimensione'],
    ['E', 'dimensione'],
    ['D1', 'dimensione', 'D'],
    ['X', 'indicatore', 'D1', '+', 0, 10],
    ['Y', 'indicatore', 'D', '+', 0, 10],
    ['Z', 'indicatore', 'E', '+', 0, 10],
  );
  const card = cardsOf([declared, sheet('Dati', ['Cluster', 'X', 'Y', 'Z'], ['K1', 1, 2, 3])])[0]!;
  const table = card.blocks.at(-1)!.cells.map(([name]) => name!.content);
  expect(table).toEqual(['Indicatore', 'D', 'Y', 'D1', 'X', 'E', 'Z']);
});

test('the cards of the sample fit onto two pages', () => {
  const sample = readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids;
  for (const { blocks, rowHeights, columnWidths, page } of cardsOf(sample)) {
    const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
    const set = rowHeights.reduce((sum, one) => sum + one.rows * (one.points - 15), 0);
    const characters = columnWidths.reduce((sum, width) => sum + width, 0);
    const pageHeight = (762 / 538) * (characters * 5.25 + columnWidths.length * 3.75);
    expect(rows * 15 + set).toBeLessThan(2 * pageHeight);
    // The header of the indicators is followed by some of them on the first page, and repeated on the second.
    expect(page.titleRow).toBe(blocks.at(-1)!.row);
  }
});

test('40 clusters have 40 cards with names of their own, in both languages', () => {
  for (const language of ['it', 'en'] as const) {
    const cards = cardsOf(cluster6(), {}, language);
    expect(new Set(cards.map(({ name }) => name)).size).toBe(40);
    expect(cards.map(({ name }) => freeSheetName(name, []))).toEqual(cards.map(({ name }) => name));
    expect(JSON.stringify(cards)).not.toMatch(/\{\w+\}/);
  }
});

test('charts repeat the cells that they are drawn from, a missing score blank', () => {
  for (const card of [...cardsOf(cluster6()), oak, birch, larch]) {
    const { source, categories, series } = card.charts[0]!;
    expect(series.map((_, k) => contentAt(card, source.row, source.column + 1 + k))).toEqual(
      series.map(({ name }) => name),
    );
    categories.forEach((label, i) => {
      const row = [label, ...series.map(({ values }) => values[i])];
      expect(row.map((_, k) => contentAt(card, source.row + 1 + i, source.column + k))).toEqual(row);
    });
  }
});

function gaps(count: number): Cell[] {
  return Array.from({ length: count }, () => null);
}
