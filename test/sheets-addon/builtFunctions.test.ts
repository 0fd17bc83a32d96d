// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import vm from 'node:vm';
import { type Cell, isCellError } from '../../core/model/grid.ts';
import type { RunJson } from '../../core/runJson.ts';
import { createSheets, type SheetsOptions } from '../../workbench/sheets/inMemorySheets.ts';
import { rangesOf } from '../core/functions/ranges.ts';
import { builtCode } from './builtCode.ts';

type Cells = unknown[][];

/** Calls a custom function of the built script as a cell does: with what it may do there. */
function cells(options: SheetsOptions = {}) {
  const sheets = createSheets(options);
  const code = builtCode(sheets);
  sheets.authorise('CUSTOM_FUNCTION');
  const call = (name: string, ...given: unknown[]): unknown =>
    sheets.execute(() => Reflect.apply(code[name] as (...args: unknown[]) => unknown, code, given));
  /** A date as the script knows dates. */
  const date = (text: string): unknown => vm.runInContext(`new Date('${text}')`, code);
  return { call, date };
}

/** A range as Sheets hands it over: blank cells are empty texts, errors their text. */
function handedOver(range: unknown): Cells {
  return (range as Cell[][]).map((row) =>
    row.map((cell) => (cell === null ? '' : isCellError(cell) ? cell.error : cell)),
  );
}

function calculated(file: string): RunJson {
  const args = ['--import', 'tsx', 'workbook-file/calculate.ts', file, '--json'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })) as RunJson;
}

test.each(['samples/cluster-lombardi.xlsx', 'test/data/cluster6.xlsx'])(
  'the formulas over %s show what the command line prints, to the last bit',
  (file) => {
    const { data, indicators, method } = rangesOf(file);
    const { call } = cells();
    const ranges = [handedOver(data), handedOver(indicators)] as const;
    const chosen = method === undefined ? undefined : handedOver(method);
    const { stages, ranks } = calculated(file);
    const { clusters, columns, values } = stages!.aggregated!;
    const table = JSON.parse(JSON.stringify(call('CTL_SCORES', ...ranges, undefined, chosen))) as Cells;
    const [headers, ...rows] = table;
    expect(rows).toHaveLength(clusters.length);
    for (const [i, [cluster, overall, rank, ...others]] of rows.entries()) {
      expect(cluster).toBe(clusters[i]);
      const codes = [headers![1], ...headers!.slice(3)] as string[];
      const expected = codes.map((code) => values[i]![columns.indexOf(code)] ?? '');
      expect([overall, ...others]).toEqual(expected);
      expect(rank).toBe(ranks![codes[0]!]![clusters[i]!] ?? '');
    }
    expect(call('CTL_SCORE', ...ranges, clusters[0], '', '', chosen)).toBe(values[0]![0]);
  },
);

test('dates are days of the spreadsheet, short rows end in blanks, and one cell is a range', () => {
  const { call, date } = cells({ timeZone: 'Asia/Tokyo' });
  const [january, february] = ['2023-12-31T15:00:00Z', '2024-01-31T15:00:00Z'].map(date);
  const data = [
    ['Cluster', 'Periodo', 'X', 'Y'],
    ['A', january, 5, 1],
    ['B', january, 7],
    ['A', february, 7],
    ['B', february, 5],
  ];
  const firstOf = (month: number) => Date.UTC(2024, month - 1, 1) / 86_400_000 + 25_569;
  expect(call('CTL_SCORE', data, '', 'A', 'X', firstOf(1))).toBe(0);
  expect(call('CTL_SCORE', data, '', 'A', 'X', february)).toBe(100);
  expect(call('CTL_SCORE', data, '', 'B', 'Y', firstOf(1))).toBe('');
  expect(() => call('CTL_SCORE', 'Cluster', '', 'A')).toThrow(/data/);
});

test('a wrong argument is an error that names it, in the language of the user', () => {
  const data = [
    ['Cluster', 'X'],
    ['A', 5],
    ['B', 7],
  ];
  expect(() => cells({ userLocale: 'it' }).call('CTL_SCORE', data, '', 'nobody')).toThrow(/cluster.*nobody/s);
  expect(() => cells({ userLocale: 'en' }).call('CTL_SCORE', data, '', 'nobody')).toThrow(/cluster.*nobody/s);
});
