// SPDX-License-Identifier: EUPL-1.2
import { planBenchmarks } from '../../../core/report/benchmarks/planBenchmarks.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT, type ReportRequest } from '../../../core/report/parts.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { type ReportInput, reportInputOf } from '../../../core/report/reportInput.ts';
import { scoresShown } from '../../../core/report/scoresShown.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';
import { dataSheet, frameworkSheet, rowOf, rowsOf } from './cards.ts';
import { cutCells } from './cellRoom.ts';
import { cutCharts } from './chartRoom.ts';
import { input, WORKBOOKS } from './someReports.ts';
import { tableWith, wordsOf } from './trendPlans.ts';
import { benchmark, manyBenchmarks, withBenchmarks } from './withBenchmarks.ts';

const { run } = score([
  frameworkSheet(['Alfa', 'Beta'], 2),
  sheet(
    'Cluster',
    ['Codice', 'Acronimo', 'Area', 'Soci'],
    ['K1', 'QUERCIA', 'Legno', 10],
    ['K2', 'BETULLA', 'Legno', 12],
    ['K3', 'LARICE', 'Legno', 50],
    ['K4', 'OLMO', 'Carta', 9],
  ),
  dataSheet(
    2,
    2,
    ['K1', 2020, 80, 60, 50, 50],
    ['K2', 2020, 40, 40, 60, 60],
    ['K3', 2020, 20, 30, 90, 70],
    ['K4', 2020, null, null, 10, 10],
  ),
]);
const bare = reportInputOf(run!, [], 'it');
const plain = withBenchmarks(
  bare,
  benchmark('D1_1', 50),
  benchmark('D1_2', 30),
  benchmark('D1', 55, { set: 'Regione', scope: 'regional' }),
);
const plan = (of: ReportInput, peers: ReportRequest['peers'] = { kind: 'all' }) =>
  planBenchmarks(of, peers, 'Confronto');
const contents = (cells: ReturnType<typeof tableWith>) =>
  cells.map((row) => row.map(({ content }) => content));

/** The tables of the clusters: the overall score's first, then a dimension each. */
function positions(of: SheetPlan) {
  return of.blocks
    .filter(({ cells }) => cells[0]?.[1]?.content === 'Cluster')
    .map(({ cells }) => contents(cells));
}

test('every cluster has its percentile and its distances, overall and on each dimension', () => {
  const [overall, alfa, beta] = positions(plan(bare)) as [unknown[][], unknown[][], unknown[][]];
  expect(overall[0]).toEqual([
    'Pos.',
    'Cluster',
    'Punteggio',
    'Percentile',
    'Dalla mediana',
    'Dal terzo quartile',
    'Dal migliore',
  ]);
  expect(alfa.slice(1)).toEqual([
    [1, 'QUERCIA', 70, 100, 30, 15, 0],
    [2, 'BETULLA', 40, 50, 0, -15, -30],
    [3, 'LARICE', 25, 0, -15, -30, -45],
    ['n.d.', 'OLMO', 'n.d.', 'n.d.', 'n.d.', 'n.d.', 'n.d.'],
  ]);
  expect(beta[1]!.slice(1, 4)).toEqual(['LARICE', 80, 100]);
});

test('a set with a score on a dimension has a column of distances from it, the nearest scope first', () => {
  const [overall, alfa] = positions(plan(plain)) as [unknown[][], unknown[][]];
  expect(overall[0]).toHaveLength(7);
  expect(alfa[0]!.slice(7)).toEqual(['Da Regione (media)', 'Da EU (media)']);
  expect(alfa[1]!.slice(7)).toEqual([15, 30]);
  expect(wordsOf(plan(plain))).toContain('Riferimenti: EU (media) 40,0; Regione (media) 55,0.');
});

test('every benchmark has its score, the median, who reaches it, and its source below', () => {
  const rows = contents(tableWith(plan(plain), 'Insieme'));
  expect(rows.slice(1)).toEqual([
    [1, 'Alfa 1', 'EU', 'europeo', 'media', '%', 50, 50, 40, '1 su 3'],
    [2, 'Alfa 2', 'EU', 'europeo', 'media', '%', 30, 30, 40, '3 su 3'],
    [3, 'Alfa', 'Regione', 'regionale', 'media', 'punti', 55, 55, 40, '1 su 3'],
  ]);
  expect(wordsOf(plan(plain))).toContain('1. Fonte: A source 2. Fonte: A source');
});

test('peers are compared with each other alone, and the sheet says who has none', () => {
  const sheetOf = plan(bare, { kind: 'same-area' });
  const [, , beta] = positions(sheetOf) as [unknown, unknown, unknown[][]];
  expect(beta[0]!.at(-1)).toBe('Confrontato con');
  expect(beta.slice(1)).toEqual([
    [1, 'LARICE', 80, 100, 20, 10, 0, 2],
    [2, 'BETULLA', 60, 50, 0, -10, -20, 2],
    [3, 'QUERCIA', 50, 0, -10, -20, -30, 2],
    [4, 'OLMO', 10, 0, -45, -55, -70, 3],
  ]);
  expect(wordsOf(sheetOf)).toContain('Ogni cluster è confrontato con gli altri del suo ambito.');
  expect(wordsOf(sheetOf)).toContain('quella scelta ne lascia meno di 2: OLMO.');
});

test('those chosen are named', () => {
  const words = wordsOf(plan(bare, { kind: 'chosen', clusters: ['K1', 'K2', 'K3'] }));
  expect(words).toContain('con i cluster scelti: QUERCIA, LARICE e BETULLA.');
});

test('where there is nothing to compare with, the sheet says how to supply it', () => {
  const words = wordsOf(plan(bare));
  expect(words).toContain('Non c’è ancora un termine di confronto');
  expect(words).toContain(
    'con le colonne Insieme, Ambito, Indicatore (o Dimensione), Statistica, Valore e Fonte.',
  );
});

test('built-in benchmarks are called published statistics, all a proposal', () => {
  const builtIn = withBenchmarks(bare, benchmark('D1_1', 50, { place: null }));
  expect(wordsOf(plan(builtIn))).toContain('Sono statistiche pubblicate che il prodotto porta con sé');
  expect(wordsOf(plan(plain))).not.toContain('Sono statistiche pubblicate');
  expect(wordsOf(plan(plain))).toContain('una proposta di confronto, non uno standard');
});

test('a benchmark without a score says why', () => {
  const words = wordsOf(plan(withBenchmarks(bare, benchmark('NIENTE', 1))));
  expect(words).toContain('perché il modello non ha un indicatore o una dimensione così: NIENTE.');
  const ranked = score([frameworkSheet(['Alfa'], 1), dataSheet(1, 1, ['K1', 2020, 1], ['K2', 2020, 2])], {
    overrides: [['normalisation', 'rank']],
  });
  const byRank = withBenchmarks(reportInputOf(ranked.run!, [], 'en'), benchmark('D1_1', 1));
  expect(wordsOf(plan(byRank))).toContain('only says how many clusters are worse');
  expect(wordsOf(plan(byRank))).toContain('it: Alfa 1.');
});

test('one cluster is not compared', () => {
  expect(wordsOf(plan(input('one cluster', 'it')))).toContain('Il cluster è uno solo');
});

test('the scores on the sheet can be explained', () => {
  expect(scoresShown(plan(bare))).toHaveLength(12);
});

const cases = [...WORKBOOKS.keys()].flatMap((name) => [[name, 'it'] as const, [name, 'en'] as const]);

test.each(cases)('many benchmarks with long names have room on every sheet: %s (%s)', (name, language) => {
  const whole = manyBenchmarks(input(name, language));
  const cards = whole.run.clusters.slice(0, 2).map(({ code }) => code);
  const parts = ['dimensions', 'benchmarks', 'cards'] as const;
  const peers = { kind: 'same-size' } as const;
  const { sheets } = buildReport(whole, [], { ...DEFAULT_REPORT, parts, cards, peers });
  expect(sheets.flatMap(cutCells)).toEqual([]);
  expect(sheets.flatMap(cutCharts)).toEqual([]);
});

test('no row of a card stands twice', () => {
  const [card] = buildReport(plain, [], { ...DEFAULT_REPORT, parts: ['cards'], cards: ['K1'] }).sheets;
  expect(rowsOf(card!).filter(([first]) => first === 'Oltre il gruppo')).toHaveLength(1);
  expect(rowOf(card!, 'Oltre il gruppo')).toEqual(['Oltre il gruppo']);
});
