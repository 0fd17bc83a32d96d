// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../../core/model/grid.ts';
import { methodEntries } from '../../../core/model/methodKeys.ts';
import { NORMALISATIONS } from '../../../core/model/normalisations.ts';
import { valueIn } from '../../../core/model/table.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { lower } from '../../../core/report/lower.ts';
import { DEFAULT_REPORT } from '../../../core/report/parts.ts';
import type { Block, PlanCell, SheetPlan } from '../../../core/report/plan.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { paramOf } from '../paramOf.ts';
import { cluster6, sheet } from '../workbooks.ts';

const run = score(cluster6()).run!;
const [overview, dimensions] = buildReport(reportInputOf(run, [], 'it'), []).sheets as [SheetPlan, SheetPlan];

/** The content of a cell of the planned sheet. */
function at(plan: SheetPlan, row: number, column: number): unknown {
  const block = plan.blocks.find((one) => within(one, row, column));
  return block?.cells[row - block.row]?.[column - block.column]?.content ?? null;
}

function within(block: Block, row: number, column: number): boolean {
  const width = block.cells[0]?.length ?? 0;
  return (
    row >= block.row &&
    row < block.row + block.cells.length &&
    column >= block.column &&
    column < block.column + width
  );
}

test('the overview lists every cluster by rank with the scores of the run', () => {
  const table = overview.blocks.find(({ cells }) => cells[0]![0]!.content === 'Pos.')!;
  const ranks = table.cells.slice(1).map((row) => row[0]!.content);
  expect(ranks).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  for (const row of table.cells.slice(1)) {
    const cluster = run.clusters.find(({ name }) => name === row[1]!.content)!;
    const expected = run.stages.aggregated.columns.map(
      (code) => valueIn(run.stages.aggregated, cluster.code, code) ?? 'n.d.',
    );
    const [overall, ...others] = row.slice(2).map(({ content }) => content);
    expect([overall, ...others.slice(-6)]).toEqual(expected);
  }
});

test('every dimension score can be followed back: its indicators and weights stand beside it', () => {
  const figures = dimensions.charts;
  expect(figures).toHaveLength(6);
  for (const { source, categories, series } of figures) {
    const header = source.row;
    const children = Array.from({ length: 12 }, (_, i) => 5 + i).filter(
      (column) => typeof at(dimensions, header, column) === 'string',
    );
    const weights = children.map((column) => at(dimensions, header - 1, column) as number);
    categories.forEach((label, i) => {
      const row = header + 1 + i;
      expect(at(dimensions, row, 1)).toBe(label);
      if (label === 'Mediana del gruppo') return;
      const scores = children.map((column) => at(dimensions, row, column));
      const present = scores.map((value, k) => (typeof value === 'number' ? weights[k]! : 0));
      const weight = present.reduce((sum, one) => sum + one, 0);
      const mean =
        scores.reduce<number>(
          (sum, value, k) => sum + (typeof value === 'number' ? value * weights[k]! : 0),
          0,
        ) / weight;
      if (series[0]!.values[i] === null) expect(at(dimensions, row, 2)).toBe('n.d.');
      else expect(mean).toBeCloseTo(series[0]!.values[i]!, 10);
    });
  }
});

test('charts repeat the cells that they are drawn from', () => {
  for (const plan of [overview, dimensions]) {
    for (const { source, categories, series } of plan.charts) {
      categories.forEach((label, i) => {
        expect(at(plan, source.row + 1 + i, source.column)).toBe(label);
        series.forEach(({ name, values }, k) => {
          expect(at(plan, source.row, source.column + 1 + k)).toContain(name);
          const content = at(plan, source.row + 1 + i, source.column + 1 + k);
          if (values[i] === null) expect([null, 'n.d.']).toContain(content);
          else expect(content).toBe(values[i]);
        });
      });
    }
  }
});

test('blocks and charts do not overlap', () => {
  for (const plan of [overview, dimensions]) {
    const areas = [
      ...plan.blocks.map(({ row, column, cells }) => ({
        row,
        column,
        rows: cells.length,
        columns: cells[0]!.length,
      })),
      ...plan.charts.map(({ place }) => place),
    ];
    for (const [i, a] of areas.entries()) {
      for (const b of areas.slice(i + 1)) {
        const apart =
          a.row + a.rows <= b.row ||
          b.row + b.rows <= a.row ||
          a.column + a.columns <= b.column ||
          b.column + b.columns <= a.column;
        expect(apart).toBe(true);
      }
    }
  }
});

test('a sheet of the user keeps its name, ours gets a number, and a finding says so', () => {
  const { sheets, findings } = buildReport(reportInputOf(run, [], 'it'), ['CRUSCOTTO']);
  expect(sheets.map(({ name }) => name)).toEqual(['Cruscotto (2)', 'Dimensioni', 'Metodo usato']);
  expect(findings.map(({ code, params }) => [code, params])).toEqual([
    ['sheet-name-taken', { wanted: 'Cruscotto', used: 'Cruscotto (2)' }],
  ]);
});

test('a chosen cluster without scores has no card, and a finding says so', () => {
  const request = { ...DEFAULT_REPORT, parts: ['cards'], cards: ['CL01', 'CL99'] } as const;
  const { sheets, findings } = buildReport(reportInputOf(run, [], 'it'), [], request);
  expect(sheets.map(({ key }) => key)).toEqual(['card:CL01']);
  expect(findings.map((one) => [one.code, paramOf(one, 'cluster')])).toEqual([['card-not-made', 'CL99']]);
});

test('both languages say everything in their own words', () => {
  const texts = (language: 'it' | 'en') =>
    buildReport(reportInputOf(run, [], language), []).sheets.map((plan) => [
      ...plan.blocks.flatMap(({ cells }) => {
        // Where a header stands again is not the same in both: words differ in length.
        const [header] = cells[0]!;
        const isAgain = (row: readonly PlanCell[], i: number) =>
          i > 0 && header!.role.startsWith('header') && row[0]!.role === header!.role;
        return cells.filter((row, i) => !isAgain(row, i)).flatMap((row) => row.map(({ content }) => content));
      }),
      ...plan.charts.flatMap(({ title, description, axis }) => [title, description, axis.title]),
      plan.page.footer,
    ]);
  const own = new Set<unknown>([
    'Cluster',
    'Box-Cox',
    ...run.clusters.map(({ name }) => name),
    ...[...run.framework.byCode.values()].flatMap(({ code, name }) => [code, name]),
    ...methodEntries(run.method).flat(),
    ...NORMALISATIONS,
  ]);
  const isData = (text: string) => own.has(text.replaceAll('-\n', '')) || /^\S+ · |^\w+ = /.test(text);
  texts('it').forEach((italian, s) => {
    const english = texts('en')[s]!;
    expect(english).toHaveLength(italian.length);
    italian.forEach((content, i) => {
      if (typeof content !== 'string') expect(english[i]).toEqual(content);
      else if (!isData(content)) expect([content, english[i]]).not.toEqual([content, content]);
    });
  });
});

test('no placeholder is left in any text', () => {
  const json =
    JSON.stringify(buildReport(reportInputOf(run, [], 'it'), []).sheets) +
    JSON.stringify(buildReport(reportInputOf(run, [], 'en'), []).sheets);
  expect(json).not.toMatch(/\{\w+\}/);
});

test('text of the workbook is written as text, never as a formula', () => {
  const hostile: Cell[] = ['=HYPERLINK("http://x")', '+1', '@SUM(A1)', '-2'];
  const grids = [
    sheet(
      'I',
      ['Codice', 'Padre', 'Minimo', 'Massimo'],
      ...hostile.map((text): Cell[] => [text, `=${text}`, 0, 10]),
    ),
    sheet('D', ['Cluster', ...hostile], ...hostile.map((text): Cell[] => [text, 1, 2, 3, 4])),
  ];
  const scripts = buildReport(reportInputOf(score(grids).run!, [], 'it'), []).sheets.map(lower);
  const contents = scripts.flatMap(({ steps }) =>
    steps.flatMap((one) => (one.step === 'write' ? one.contents.flat() : [])),
  );
  expect(contents.filter((content) => typeof content === 'object' && content !== null)).toEqual([]);
  expect(contents).toEqual(expect.arrayContaining(hostile));
});

test('a tree of four levels has a table for every aggregate', () => {
  const grids = [
    sheet(
      'I',
      ['Codice', 'Tipo', 'Padre', 'Minimo', 'Massimo'],
      ['D', 'dimensione'],
      ['E', 'dimensione'],
      ['S', 'dimensione', 'D'],
      ['T', 'dimensione', 'S'],
      ['a', '', 'T', 0, 10],
      ['b', '', 'S', 0, 10],
      ['c', '', 'E', 0, 10],
    ),
    sheet('Dati', ['Cluster', 'a', 'b', 'c'], ['X', 2, 4, 5]),
  ];
  const deep = score(grids).run!;
  expect(deep.stages.aggregated.columns).toEqual(['TOTALE', 'D', 'S', 'T', 'E']);
  expect(deep.stages.aggregated.data.map(({ values }) => values[0])).toEqual([40, 30, 30, 20, 50]);
  const plan = buildReport(reportInputOf(deep, [], 'en'), []).sheets[1]!;
  expect(plan.charts).toHaveLength(2);
  const headings = plan.blocks.flatMap(({ cells }) => cells.flat()).filter(({ role }) => role === 'heading');
  expect(headings.map(({ content }) => content)).toEqual(['D', 'S, part of D', 'T, part of S', 'E']);
});
