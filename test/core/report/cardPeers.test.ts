// SPDX-License-Identifier: EUPL-1.2
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT, type ReportRequest } from '../../../core/report/parts.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { type ReportInput, reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';
import { dataSheet, frameworkSheet, rowOf, rowsOf } from './cards.ts';
import { benchmark, withBenchmarks } from './withBenchmarks.ts';

const { run, history } = score(
  [
    frameworkSheet(['Alfa', 'Beta', 'Gamma'], 1),
    sheet(
      'Cluster',
      ['Codice', 'Acronimo', 'Area', 'Soci'],
      ['K1', 'QUERCIA', 'Legno', 10],
      ['K2', 'BETULLA', 'Legno', 12],
      ['K3', 'LARICE', 'Legno', 50],
      ['K4', 'OLMO', 'Carta', 9],
    ),
    dataSheet(
      3,
      1,
      ['K4', 2019, 10, 10, 10],
      ['K1', 2019, 20, 20, 20],
      ['K1', 2020, 60, 50, 30],
      ['K2', 2020, 40, 60, 30],
      ['K3', 2020, 20, 93, 30],
      ['K4', 2020, 90, 95, 99],
    ),
  ],
  { withHistory: true },
);
const bare = reportInputOf(run!, history, 'it');

function cardOf(cluster: string, request: Partial<ReportRequest> = {}, of: ReportInput = bare): SheetPlan {
  const whole: ReportRequest = { ...DEFAULT_REPORT, parts: ['cards'], cards: [cluster], ...request };
  return buildReport(of, [], whole).sheets[0]!;
}
const textOf = (plan: SheetPlan) => rowsOf(plan).flat().join(' ');
const AREA = { peers: { kind: 'same-area' } } as const;

test('the median, the best, the ranks and the leaders are those of the peers', () => {
  const card = cardOf('K1', AREA);
  expect(rowOf(card, 'Alfa')).toEqual(['Alfa', 60, 40, 60, 30, 50, 1, 3, 40]);
  expect(rowOf(card, 'Posizione')).toEqual(['Posizione', 2, 'su 3 cluster del gruppo con un punteggio']);
  expect(textOf(card)).toContain(
    'Chi è in testa: Alfa: QUERCIA; Beta: LARICE; Gamma: LARICE, QUERCIA, BETULLA.',
  );
  expect(textOf(card)).toContain('sopra la mediana del gruppo (40,0); posizione 1 su 3');
  expect(rowOf(cardOf('K1'), 'Alfa')!.slice(1, 8)).toEqual([60, 50, 90, 35, 67.5, 2, 4]);
});

test('the card and its chart say who the peers are', () => {
  const said = 'Il gruppo: questo cluster e quelli dello stesso ambito (LARICE e BETULLA).';
  expect(textOf(cardOf('K1', AREA))).toContain(said);
  expect(cardOf('K1', AREA).charts[0]!.description).toContain(said);
  expect(textOf(cardOf('K1'))).not.toContain('Il gruppo:');
});

test('an anonymous card counts the peers and names none', () => {
  const text = textOf(cardOf('K1', { ...AREA, anonymous: true }));
  expect(text).toContain('quelli dello stesso ambito (2 cluster).');
  expect(text).not.toMatch(/LARICE|BETULLA|OLMO/);
});

test('too few peers are said, and the group is all clusters', () => {
  const card = cardOf('K4', AREA);
  expect(textOf(card)).toContain('Il gruppo: tutti i cluster, perché');
  expect(rowOf(card, 'Posizione')).toEqual(['Posizione', 1, 'su 4 cluster con un punteggio']);
});

test('ranks gained are those among all clusters: among peers they are not told', () => {
  expect(String(rowOf(cardOf('K1', AREA), 'Variazione (punti)')[2])).toBe('dal periodo 2019');
  expect(String(rowOf(cardOf('K1'), 'Variazione (punti)')[2])).toContain('posizioni');
});

test('an indicator with a benchmark is compared beyond the group, in points and in words', () => {
  const of = withBenchmarks(
    bare,
    benchmark('D1_1', 70),
    benchmark('D1_1', 50, { set: 'Lombardia', scope: 'regional', statistic: 'median' }),
    benchmark('D2_1', 50),
    benchmark('D3_1', 45.5),
  );
  const card = cardOf('K1', {}, of);
  const rows = rowsOf(card);
  const start = rows.findIndex(([first]) => first === 'Oltre il gruppo');
  const compared = rows
    .slice(start)
    .filter((row) => row.length === 9)
    .slice(1, 4);
  expect(compared.map((row) => row.slice(0, 6))).toEqual([
    ['Alfa 1', '%', 60, 50, 10, 'meglio di Lombardia (mediana), regionale'],
    ['Beta 1', '%', 50, 50, 0, 'come EU (media), europeo'],
    ['Gamma 1', '%', 30, 45.5, -15.5, 'meno bene di EU (media), europeo'],
  ]);
  expect(textOf(card)).toContain('I riferimenti che qui non trovano posto: 1.');
});

test('where no indicator has a benchmark the part is left out', () => {
  expect(textOf(cardOf('K1'))).not.toContain('Oltre il gruppo');
  expect(textOf(cardOf('K1', {}, withBenchmarks(bare, benchmark('D1', 50))))).not.toContain(
    'Oltre il gruppo',
  );
});
