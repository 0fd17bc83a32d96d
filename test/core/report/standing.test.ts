// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Cell } from '../../../core/model/grid.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT, REPORT_PARTS } from '../../../core/report/parts.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { indicators, sheet } from '../workbooks.ts';

const FRAMEWORK = indicators(['A1', '', '', '+', 3, 0, 100], ['A2', '', '', '-', 2, 0, 50]);

function sheetsOf(
  rows: readonly Cell[][],
  overrides: readonly (readonly [string, string])[] = [],
): readonly SheetPlan[] {
  const data = sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2'], ...rows);
  const { run, history } = score([FRAMEWORK, data], { withHistory: true, overrides });
  return buildReport(reportInputOf(run!, history, 'it'), [], { ...DEFAULT_REPORT, parts: REPORT_PARTS })
    .sheets;
}

const contents = ({ blocks }: SheetPlan) => blocks.flatMap(({ cells }) => cells.flat());
const text = (plan: SheetPlan) =>
  contents(plan)
    .map(({ content }) => content)
    .join(' ');
const named = (sheets: readonly SheetPlan[], key: string) => sheets.find((one) => one.key === key)!;

const SOUND = [
  ['X', 2024, 60, 20],
  ['Y', 2024, 80, 10],
];
const WITH_A_GAP = [
  ['X', 2024, 60, null],
  ['Y', 2024, 80, 10],
];

test('every sheet names the period that it scores, above and at the foot of its pages', () => {
  for (const plan of sheetsOf(SOUND)) {
    expect([plan.key, text(plan)]).toEqual([plan.key, expect.stringContaining('2024')]);
    expect(plan.page.footer).toContain('2024');
  }
});

test('absent clusters are told with their last period, and nothing is said to be whole over them', () => {
  const sheets = sheetsOf([...SOUND, ['Z', 2022, 10, 10]]);
  for (const key of ['overview', 'briefing']) {
    const words = text(named(sheets, key)).replace(/\s+/g, ' ');
    expect(words).toContain('Assenti nel periodo 2024, e perciò senza punteggio: Z (ultimo periodo: 2022).');
    expect(words).not.toContain('Nessun punteggio è parziale');
  }
  expect(text(named(sheetsOf(SOUND), 'overview'))).not.toContain('Assenti');
});

test('a score with gaps shows its bounds wherever it is ranked', () => {
  const sheets = sheetsOf(WITH_A_GAP);
  const [header, ...rows] = named(sheets, 'overview').blocks.find(({ cells }) =>
    cells[0]!.some(({ content }) => content === 'Minimo per le lacune'),
  )!.cells;
  const at = ['Minimo per le lacune', 'Massimo per le lacune'].map((name) =>
    header!.findIndex(({ content }) => content === name),
  );
  // 60 * 3/5, and + 100 * 2/5: the indicators are the parts of the overall score.
  expect(rows.map((row) => [row[0]!.content, ...at.map((i) => row[i]!.content)])).toEqual([
    ['Y', null, null],
    ['X', 36, 76],
  ]);
  expect(text(named(sheets, 'card:X'))).toContain('tra 36,0 e 76,0 per le lacune');
  expect(text(named(sheets, 'briefing'))).toContain('X 36,0–76,0');
  expect(text(named(sheetsOf(SOUND), 'overview'))).not.toContain('lacune:');
});

test('a score that rests on imputed values has a sign of its own, and a footnote', () => {
  const sheets = sheetsOf(WITH_A_GAP, [['imputation', 'mean']]);
  for (const key of ['overview', 'briefing', 'card:X']) {
    const roles = contents(named(sheets, key)).map(({ role }) => role);
    expect([key, roles.includes('imputedOverall')]).toEqual([key, true]);
    expect([key, text(named(sheets, key))]).toEqual([key, expect.stringContaining('‡')]);
  }
  expect(contents(named(sheets, 'card:Y')).map(({ role }) => role)).not.toContain('imputedOverall');
});

test.each(['it', 'en'] as const)(
  'every sheet of the sample says in %s that its data are examples',
  (language) => {
    const { run, history } = score(readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids, {
      withHistory: true,
    });
    const words = { it: ['Dati di esempio', 'DATI DI ESEMPIO'], en: ['Example data', 'EXAMPLE DATA'] }[
      language
    ];
    const report = buildReport(reportInputOf(run!, history, language), [], {
      ...DEFAULT_REPORT,
      parts: REPORT_PARTS,
    });
    for (const plan of report.sheets) {
      expect([plan.key, text(plan)]).toEqual([plan.key, expect.stringContaining(words[0]!)]);
      expect(plan.page.footer).toContain(words[1]!);
    }
    for (const plan of sheetsOf(SOUND)) expect(text(plan) + plan.page.footer).not.toMatch(/dati di esempio/i);
  },
);
