// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetPlan } from '../../core/report/plan.ts';
import { WORKBOOKS } from '../core/report/someReports.ts';
import { type PrintedPage, printedPages } from './printedPages.ts';
import { canPrint, printAll } from './printer.ts';
import { fileName, writeReport } from './printReports.ts';

/** In points: of every sheet, and of the briefing, which is pasted into papers. */
const LEAST_SIZE = 8;
const LEAST_BRIEFING_SIZE = 9;
/** Of a page's height: of the last page of a sheet, which has what is left, and of every other. */
const LEAST_FILLED = { last: 0.1, other: 0.2 };
const MOST_CARD_PAGES = 2;

/** Sheets whose cards have more on them than two pages hold, or than a page holds above its indicators, and why. */
const LONG_CARDS: ReadonlyMap<string, string> = new Map([
  ['the sample', '39 indicators, benchmarks, targets, actions and a label'],
  ['twelve dimensions and long names', 'each name takes three lines'],
]);
/** Where nothing prints and nothing can be installed, only what plans predict is held (`core/report/room.test.ts`). */
const onPaper = canPrint() ? test : test.skip;

const folder = mkdtempSync(join(tmpdir(), 'printed-'));
const plans = new Map<string, readonly SheetPlan[]>();
const printed = new Map<string, readonly PrintedPage[]>();

beforeAll(async () => {
  for (const name of WORKBOOKS.keys()) plans.set(name, await writeReport(name, folder));
  const files = [...WORKBOOKS.keys()].map((name) => join(folder, fileName(name)));
  printAll(files, folder);
  for (const name of WORKBOOKS.keys()) printed.set(name, printedPages(join(folder, fileName(name, 'pdf'))));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = [...WORKBOOKS.keys()];

onPaper.each(names)('no type on paper is too small to read: %s', (name) => {
  const small = printed.get(name)!.filter(({ sheet, smallest }) => {
    return smallest.size < (sheet === 'briefing' ? LEAST_BRIEFING_SIZE : LEAST_SIZE);
  });
  expect(small.map(({ sheet, smallest }) => `${sheet}: ${smallest.size} ${smallest.text}`)).toEqual([]);
});

onPaper.each(names)('no page is nearly empty: %s', (name) => {
  const pages = printed.get(name)!;
  const empty = pages.filter(({ sheet, filled }, i) => {
    const isLast = pages[i + 1]?.sheet !== sheet;
    return filled < LEAST_FILLED[isLast ? 'last' : 'other'];
  });
  expect(empty.map(({ sheet, rows, filled }) => `${sheet} from row ${rows[0]}: ${filled}`)).toEqual([]);
});

onPaper.each(names)(
  'a table over pages has its own header on each, and no heading stands alone: %s',
  (name) => {
    const problems = plans.get(name)!.flatMap((plan) => {
      if (LONG_CARDS.has(name) && plan.key.startsWith('card:')) return [];
      const pages = printed.get(name)!.filter(({ sheet }) => sheet === plan.key);
      return pages.flatMap(({ rows }) => [...headerProblems(plan, rows), ...headingProblems(plan, rows)]);
    });
    expect(problems).toEqual([]);
  },
);

const short = names.filter((name) => !LONG_CARDS.has(name));

onPaper.each(short)('a card has two pages at most: %s', (name) => {
  for (const { key } of plans.get(name)!.filter((plan) => plan.key.startsWith('card:'))) {
    const pages = printed.get(name)!.filter(({ sheet }) => sheet === key);
    expect(pages.length).toBeLessThanOrEqual(MOST_CARD_PAGES);
  }
});

/** The header of the table that a row is of, by the row; a row of no table is not in it. */
function headersOf({ blocks, page }: SheetPlan): Map<number, number> {
  const headers = new Map<number, number>();
  let header: number | null = null;
  for (const { row, cells } of [...blocks].sort((a, b) => a.row - b.row)) {
    cells.forEach((own, i) => {
      const isHeader = own.every(({ role }) => /header/i.test(role) && role !== 'rowHeader');
      if (isHeader) header = row + i;
      else if (header !== null && own.length > 1) headers.set(row + i, header);
      else if (own[0]!.role === 'heading' && page.titleRows === 0) header = null;
    });
  }
  return headers;
}

/** Rows of a table at the top of a page stand below a header of theirs, and below no other. */
function headerProblems(plan: SheetPlan, rows: readonly number[]): string[] {
  const headers = headersOf(plan);
  const first = rows.find((row, i) => row + 1 === rows[i + 1] || i === rows.length - 1)!;
  const repeated = rows.slice(0, rows.indexOf(first));
  const header = headers.get(first);
  const all = plan.page.titleRows > 0 && !plan.key.startsWith('card:') ? [plan.page.titleRow] : [];
  const own = [header, headers.get(first + 1), ...all];
  const wrong = repeated.filter((row) => !own.includes(row));
  return [
    ...wrong.map((row) => `${plan.key}: row ${row} is repeated above row ${first}`),
    ...(header !== undefined && !repeated.includes(header)
      ? [`${plan.key}: no header above row ${first}`]
      : []),
  ];
}

/** A heading over something is not the last of a page. */
function headingProblems({ key, blocks }: SheetPlan, rows: readonly number[]): string[] {
  const starts = new Map(blocks.map(({ row, cells }) => [row, cells[0]![0]!.role]));
  const last = rows.at(-1)!;
  const next = starts.get(last + 1);
  const isAlone = starts.get(last) === 'heading' && next !== undefined && next !== 'heading';
  return isAlone ? [`${key}: the heading in row ${last} is alone`] : [];
}
