// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetScript, Step } from '../../core/host/steps.ts';
import { buildReport } from '../../core/report/buildReport.ts';
import { lower } from '../../core/report/lower.ts';
import { DEFAULT_REPORT, REPORT_PARTS, type ReportPart } from '../../core/report/parts.ts';
import type { SheetPlan } from '../../core/report/plan.ts';
import { reportInputOf } from '../../core/report/reportInput.ts';
import { score } from '../../core/score.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { WORKBOOKS } from '../core/report/someReports.ts';
import { SIGNAL } from '../workbook-file/sampleFile.ts';
import { saved } from '../workbook-file/sound/assertSound.ts';

/** Of hundreds of clusters these have hundreds of pages, which are like those of forty. */
const LONG_PARTS: readonly ReportPart[] = ['trend', 'benchmarks', 'targets', 'actions'];
const MANY = 100;
/** So many cards tell how all of them are printed. */
const CARDS = 2;

/** The report on one of the workbooks as a file, ruled so that its pages can be told; the sheets in their order. */
export async function writeReport(name: string, folder: string): Promise<readonly SheetPlan[]> {
  const { run, history, guidance } = score(WORKBOOKS.get(name)!(), { withHistory: true });
  const whole = reportInputOf(run!, history, 'it', { guidance, today: '2026-11-23' });
  const isMany = whole.run.clusters.length > MANY;
  const parts = REPORT_PARTS.filter((part) => !isMany || !LONG_PARTS.includes(part));
  const cards = whole.run.clusters.slice(0, CARDS).map(({ code }) => code);
  const { sheets } = buildReport(whole, [], { ...DEFAULT_REPORT, parts, cards });
  const host = openFile(null);
  await host.applyReport(sheets.map(ruled), SIGNAL);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, fileName(name)), saved(host));
  return sheets;
}

export function fileName(workbook: string, kind: 'xlsx' | 'xml' | 'pdf' = 'xlsx'): string {
  return `${[...WORKBOOKS.keys()].indexOf(workbook)}.${kind}`;
}

/** What each page says of its sheet and its rows, for the test alone: the sheet in the footer. */
export const SHEET_SIGN = 'sheet=';
/** The row in type of this size, in points, at the end of it. */
export const RULER_SIZE = 1;
const RULER_WIDTH = 0.5;

/** The sheet with its key at the foot of its pages, and the number of each row in tiny type in a column more. */
function ruled(plan: SheetPlan): SheetScript {
  const column = plan.columnWidths.length;
  const rows = lastRow(plan) + 1;
  const area = { row: 0, column, rows, columns: 1 };
  const script = lower({
    ...plan,
    columnWidths: [...plan.columnWidths, RULER_WIDTH],
    page: { ...plan.page, footer: `${SHEET_SIGN}${plan.key}` },
  });
  const ruler: Step[] = [
    { step: 'style', areas: [area], style: { size: RULER_SIZE } },
    { step: 'write', area, contents: Array.from({ length: rows }, (_, row) => [`r${row}`]) },
  ];
  return { ...script, steps: [...script.steps, ...ruler] };
}

function lastRow({ blocks, charts }: SheetPlan): number {
  return Math.max(
    ...blocks.map(({ row, cells }) => row + cells.length - 1),
    ...charts.map(({ place }) => place.row + place.rows - 1),
  );
}
