// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { scoreIn } from '../../../core/compare/scoreIn.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { planOverview } from '../../../core/report/overview/planOverview.ts';
import type { PlanCell, SheetPlan } from '../../../core/report/plan.ts';
import { type ReportInput, reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { indicators, sheet } from '../workbooks.ts';
import { input } from './someReports.ts';

const FRAMEWORK = indicators(
  ['A', 'dimensione'],
  ['B', 'dimensione'],
  ['A1', '', 'A', '+', 1, 0, 100],
  ['A2', '', 'A', '+', 1, 0, 100],
  ['B1', '', 'B', '+', 1, 0, 100],
);

function reportInputFor(
  rows: readonly Cell[][],
  overrides: readonly (readonly [string, string])[] = [],
): ReportInput {
  const grids: Grid[] = [FRAMEWORK, sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2', 'B1'], ...rows)];
  const { run, history } = score(grids, { withHistory: true, overrides });
  return reportInputOf(run!, history, 'it');
}

const overview = (one: ReportInput) => planOverview(one, 'Cruscotto', new Map());

function texts({ blocks }: SheetPlan): string {
  return blocks
    .filter(({ cells }) => cells[0]!.length === 1)
    .map(({ cells }) => String(cells[0]![0]!.content))
    .join(' ');
}

/** The rows of the ranking, or of another table with a column of this name, by the words of the header. */
function ranking({ blocks }: SheetPlan, column = 'Pos.'): ReadonlyMap<string, PlanCell>[] {
  const isWanted = ({ cells }: SheetPlan['blocks'][number]) =>
    cells[0]!.some(({ content }) => content === column);
  const [header, ...rows] = blocks.find(isWanted)!.cells;
  const body = rows.filter((row) => row[0]!.role !== header![0]!.role);
  const names = header!.map(({ content }) => String(content).replaceAll('-\n', ''));
  return body.map((row) => new Map(row.map((cell, i) => [names[i]!, cell])));
}

const TWO_PERIODS: Cell[][] = [
  ['X', 2023, 50, 50, 50],
  ['Y', 2023, 90, 90, 60],
  ['Z', 2023, 10, 10, 10],
  ['X', 2024, 80, 80, 60],
  ['Y', 2024, 70, 70, 60],
  ['Z', 2024, 10, null, 20],
  ['N', 2024, 30, 30, 10],
];

test('the sentences say who leads, who improved most, what is weakest and how much is partial', () => {
  expect(texts(overview(reportInputFor(TWO_PERIODS)))).toContain(
    'In testa: X, con 70,0 punti. Miglioramento più grande dal 2023: X, +20,0 punti. ' +
      'La dimensione più debole è B, con mediana 40,0; la più forte A, con mediana 70,0. ' +
      'Nessun punteggio è parziale. Cluster senza punteggio complessivo: 1.',
  );
});

test('clusters that share the first rank or the greatest change share the sentence', () => {
  const level = ['V', 'W', 'X', 'Y', 'Z'].flatMap((code): Cell[][] => [
    [code, 2023, 40, 40, 40],
    [code, 2024, 50, 50, 50],
  ]);
  const words = texts(overview(reportInputFor(level)));
  expect(words).toContain('In testa: V, W, X e altri 2, con 50,0 punti.');
  expect(words).toContain('Miglioramento più grande dal 2023: V, W, X e altri 2, +10,0 punti.');
  expect(words).not.toContain('più debole');
});

test('where nobody improved, the sentence says so', () => {
  const falling: Cell[][] = [
    ['X', 2023, 50, 50, 50],
    ['X', 2024, 40, 40, 50],
  ];
  const words = texts(overview(reportInputFor(falling)));
  expect(words).toContain('Punteggio complessivo di X: 45,0.');
  expect(words).toContain('Dal 2023 nessun punteggio complessivo è migliorato.');
  expect(words).toContain('La dimensione più debole è A, con 40,0 punti; la più forte B, con 50,0.');
});

test('change and rank shift stand beside the score; a cluster that is new has neither', () => {
  const rows = ranking(overview(reportInputFor(TWO_PERIODS)));
  const changes = rows.map((row) => [
    row.get('Cluster')!.content,
    row.get('Variazione dal 2023')!.content,
    row.get('Posizioni guadagnate')!.content,
  ]);
  expect(changes).toEqual([
    ['X', 20, 1],
    ['Y', -10, -1],
    ['N', 'n.d.', 'n.d.'],
    ['Z', 'n.d.', 'n.d.'],
  ]);
});

test('periods on scales of their own are not compared, and a line says why', () => {
  const plan = overview(reportInputFor(TWO_PERIODS, [['normalisation', 'min-max']]));
  expect([...ranking(plan)[0]!.keys()]).not.toContain('Variazione dal 2023');
  expect(texts(plan)).toContain('Variazione rispetto al 2023: non è mostrata');
  expect(texts(plan)).not.toContain('Miglioramento');
});

test('without an earlier period a line says so', () => {
  const plan = overview(reportInputFor(TWO_PERIODS.slice(3)));
  expect(texts(plan)).toContain('non c’è un periodo precedente');
});

test('data that are present are counted before gaps are filled; partial scores have a mark', () => {
  const plan = overview(
    reportInputFor(TWO_PERIODS.slice(3), [
      ['imputation', 'mean'],
      ['aggregation.minimum-availability', '0.5'],
    ]),
  );
  const z = ranking(plan, 'Dati presenti (%)').find((row) => row.get('Cluster')!.content === 'Z')!;
  expect(z.get('Dati presenti (%)')!.content).toBeCloseTo(200 / 3, 10);
  const partial = overview(reportInputFor(TWO_PERIODS, [['aggregation.minimum-availability', '0.5']]));
  const row = ranking(partial).find((one) => one.get('Cluster')!.content === 'Z')!;
  expect(row.get('A')!.role).toBe('partialScore');
  expect(row.get('B')!.role).toBe('score');
  expect(texts(partial)).toContain('Punteggi parziali (†): 1 su 12.');
});

test('each dimension of the deliberation is explained in a line; others are not', () => {
  expect(texts(overview(input('the sample', 'it')))).toContain('Governance: Quali regole e quali organi');
  expect(texts(overview(input('the sample', 'en')))).toContain('Governance: Which rules and bodies');
  expect(texts(overview(input('one period', 'it')))).not.toContain('Che cosa dice ogni dimensione');
});

test('of 300 clusters the ranking has all, Figure 1 the first and the last 10, and a sentence says so', () => {
  const plan = overview(input('300 clusters', 'it'));
  expect(ranking(plan)).toHaveLength(300);
  expect(plan.charts[0]!.categories).toHaveLength(20);
  expect(plan.charts[0]!.description).toContain(
    'Dei 300 cluster il grafico mostra i primi 10 e gli ultimi 10',
  );
});

test('where no cluster has a score there is a report all the same', () => {
  const plan = overview(input('no value at all', 'it'));
  expect(texts(plan)).toContain('Nessun cluster ha un punteggio complessivo.');
  expect(ranking(plan)).toHaveLength(3);
});

test('the sections of each bar of Figure 1 sum to the overall score, and changes to its difference', () => {
  const value = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 });
  const row = fc.tuple(value, value, value);
  fc.assert(
    fc.property(fc.array(fc.tuple(row, row), { minLength: 1, maxLength: 6 }), (clusters) => {
      const rows = clusters.flatMap(([before, now], i): Cell[][] => [
        [`C${i}`, 2023, ...before],
        [`C${i}`, 2024, ...now],
      ]);
      const one = reportInputFor(rows);
      const plan = overview(one);
      const [chart] = plan.charts;
      const codes = new Map(one.run.clusters.map(({ code }) => [code, code]));
      chart!.categories.forEach((label, i) => {
        const own = scoreIn(one.run, codes.get(label)!, one.run.framework.root);
        const points = chart!.series.map(({ values }) => values[i]!);
        if (own === null) expect(points.every((point) => point === null)).toBe(true);
        else expect(points.reduce((sum, point) => sum! + (point ?? 0), 0)).toBeCloseTo(own, 9);
      });
      for (const cells of ranking(plan)) {
        const change = cells.get('Variazione dal 2023')?.content;
        if (typeof change !== 'number') continue;
        const cluster = String(cells.get('Cluster')!.content);
        const [now, before] = [one.run, one.before!].map((run) => scoreIn(run, cluster, run.framework.root));
        expect(change).toBeCloseTo(now! - before!, 9);
      }
    }),
  );
});
