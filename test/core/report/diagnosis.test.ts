// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../core/model/language.ts';
import type { ScoreRun } from '../../../core/model/scoreRun.ts';
import { planDiagnosis } from '../../../core/report/diagnosis/planDiagnosis.ts';
import type { PlanCell, SheetPlan } from '../../../core/report/plan.ts';
import { ROLES } from '../../../core/report/roles.ts';
import { score } from '../../../core/score.ts';
import { pipelineRun } from '../diagnosis/cluster6Diagnosis.ts';
import { DATA, indicators, SOUND, sheet } from '../workbooks.ts';

function plan(run: ScoreRun, language: Language = 'it'): SheetPlan {
  return planDiagnosis(run, 'Diagnosi', language);
}

function cellsOf({ blocks }: SheetPlan): PlanCell[] {
  return blocks.flatMap(({ cells }) => cells.flat());
}

/** The table under a heading, by the text of its cells; numbers as they are. */
function tableUnder({ blocks }: SheetPlan, heading: string): PlanCell[][] {
  const at = blocks.findIndex(({ cells }) => cells[0]![0]!.content === heading);
  const table = blocks.slice(at + 1).find(({ cells }) => cells[0]!.length > 1)!;
  return table.cells.map((row) => [...row]);
}

/** A matrix in one piece: its columns stand in several tables, which may have their header on several pages. */
function matrixUnder({ blocks }: SheetPlan, heading: string): PlanCell[][] {
  const at = blocks.findIndex(({ cells }) => cells[0]![0]!.content === heading);
  const behind = blocks.slice(at + 1);
  const end = behind.findIndex(({ cells }) => cells[0]![0]!.role === 'heading');
  const tables = behind.slice(0, end).filter(({ cells }) => cells[0]!.length > 1);
  const [first, ...others] = tables.map(({ cells: [header, ...rows] }) => [
    header!,
    ...rows.filter(([name]) => name!.role !== header![0]!.role),
  ]);
  return first!.map((row, i) => [...row, ...others.flatMap((table) => table[i]!.slice(2))]);
}

const cluster6 = plan(pipelineRun());

test('blocks stand apart, rows are of one length, and all columns have a width', () => {
  const taken = new Set<number>();
  for (const { row, column, cells } of cluster6.blocks) {
    expect(column).toBe(0);
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
    expect(cells[0]!.length).toBeLessThanOrEqual(cluster6.columnWidths.length);
    for (const i of cells.keys()) {
      expect(taken.has(row + i)).toBe(false);
      taken.add(row + i);
    }
  }
});

test('the heat map holds numbers, by dimension, with the word for what is significant in the format', () => {
  const [header, ...rows] = matrixUnder(cluster6, 'Correlazioni degli indicatori');
  expect(rows).toHaveLength(30);
  expect(header!.slice(2).map(({ content }) => content)).toEqual(
    rows.map(([name]) => String(name!.content).split(' · ')[0]),
  );
  const at = (one: string) => header!.findIndex(({ content }) => content === one);
  const cell = rows[at('CAP2') - 2]![at('CAP4')]!;
  expect(cell.content).toBeCloseTo(-0.7168, 4);
  expect(cell.role).toBe('significantCorrelation');
  expect(ROLES[cell.role]).toMatchObject({ bold: true, numberFormat: '0.00"*"' });
  expect(rows[0]![2]!.content).toBe('–');
});

test('the colours have two sides, and lie on the numbers alone', () => {
  const [heatMap] = cluster6.colourScales.filter(({ area }) => area.columns === 10);
  expect(heatMap!.stops.map(({ value }) => value)).toEqual([-1, 0, 1]);
  expect(heatMap!.area).toMatchObject({ column: 2, columns: 10 });
  const inside = cluster6.blocks.find(({ row }) => row === heatMap!.area.row - 1)!;
  expect(inside.cells[1]![0]!.content).toBe('IMP1 · Indicatore IMP1');
});

test('more than 40 indicators have a matrix for each dimension', () => {
  const codes = Array.from({ length: 42 }, (_, i) => `I${i}`);
  const framework = indicators(
    ['A', 'dimensione'],
    ['B', 'dimensione'],
    ...codes.map((code, i) => [code, 'indicatore', i < 22 ? 'A' : 'B', '+', 1, 0, 100]),
  );
  const rows = Array.from({ length: 5 }, (_, row) => [
    `C${row}`,
    ...codes.map((_, i) => (row * 31 + i * 17 + row * i * 7) % 101),
  ]);
  const large = plan(score([framework, sheet('Dati', ['Cluster', ...codes], ...rows)]).run!);
  expect(matrixUnder(large, 'Correlazioni degli indicatori: A').map(({ length }) => length)).toEqual(
    Array(23).fill(24),
  );
  expect(matrixUnder(large, 'Correlazioni degli indicatori: B')).toHaveLength(21);
  expect(tableUnder(large, 'Correlazioni delle dimensioni')).toHaveLength(3);
});

test('attention points say what, where and what to do, in both languages', () => {
  const texts = cellsOf(cluster6).map(({ content }) => content);
  expect(texts).toContain('Contro ciò di cui fa parte');
  expect(texts).toContainEqual(
    expect.stringMatching(/^Dove: Indicatore IMP5 \(IMP5\) contro Imprese \(-0,20\);/),
  );
  expect(texts).toContainEqual(expect.stringMatching(/^Che fare: Controllare il verso/));
  const english = cellsOf(plan(pipelineRun(), 'en')).map(({ content }) => content);
  expect(english).toContainEqual(
    expect.stringMatching(/^Where: Indicatore IMP5 \(IMP5\) against Imprese \(-0.20\);/),
  );
});

test.each(['it', 'en'] as const)('no placeholder is left and no number is a text (%s)', (language) => {
  const cells = cellsOf(plan(pipelineRun(), language));
  const texts = cells.flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
  expect(texts.filter((text) => /\{\w+\}|NaN|undefined|Infinity/.test(text))).toEqual([]);
  expect(texts.filter((text) => /^-?\d+([.,]\d+)?%?$/.test(text))).toEqual([]);
});

test('where nothing stands out, the sheet says so', () => {
  const near = (shift: number) => (i: number) => i * 4 + 12 + 12 * Math.sin(i * 1.7 + shift);
  const rows = Array.from({ length: 20 }, (_, i) => [
    `C${i}`,
    ...[0, 1.5, 3].map((shift) => near(shift)(i) / (shift === 3 ? 1 : 10)),
  ]);
  const framework = indicators(
    ['A', 'dimensione'],
    ['B', 'dimensione'],
    ['A1', 'indicatore', 'A', '+', 1, 0, 10],
    ['A2', '', 'A', '+', 1, 0, 10],
    ['B1', '', 'B', '+', 1, 0, 100],
  );
  const quiet = plan(score([framework, sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ...rows)]).run!);
  const texts = cellsOf(quiet).map(({ content }) => content);
  expect(texts).toContain('Nulla da segnalare: nessun limite delle tabelle qui sotto è superato.');
});

test('one cluster, two clusters, nothing but gaps: words, and no number that is none', () => {
  const cases = [
    [SOUND, sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['X', 5, 5, 20])],
    [SOUND, DATA],
    [SOUND, sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['X', 5, null, null], ['Y', null, 2, null])],
  ];
  for (const grids of cases) {
    const cells = cellsOf(plan(score(grids).run!));
    expect(cells.some(({ content }) => content === 'n.d.')).toBe(true);
    expect(cells.filter(({ content }) => typeof content === 'number' && !Number.isFinite(content))).toEqual(
      [],
    );
  }
});

test('where no dimension has two indicators there are no pairs, and nothing is coloured for them', () => {
  const framework = indicators(
    ['A', 'dimensione'],
    ['B', 'dimensione'],
    ['A1', '', 'A', '+', 1, 0, 10],
    ['B1', '', 'B', '+', 1, 0, 10],
  );
  const data = sheet('Dati', ['Cluster', 'A1', 'B1'], ['X', 1, 5], ['Y', 2, 3], ['Z', 4, 4]);
  const { colourScales } = plan(score([framework, data]).run!);
  expect(colourScales.filter(({ area }) => area.rows === 0 || area.columns === 0)).toEqual([]);
});

test('text of the workbook stays text', () => {
  const framework = indicators(
    ['=1+1', 'dimensione'],
    ['A1', 'indicatore', '=1+1', '+', 1, 0, 10],
    ['$&', '', '=1+1', '+', 1, 0, 10],
  );
  const run = score([framework, sheet('Dati', ['Cluster', 'A1', '$&'], ['X', 5, 5], ['Y', 6, 5])]).run!;
  const cells = cellsOf(plan(run));
  expect(cells.filter(({ content }) => typeof content === 'object' && content !== null)).toEqual([]);
  expect(cells.map(({ content }) => content)).toContain('Dove: $&.');
});
