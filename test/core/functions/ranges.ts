// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../../core/functions/catalogue.ts';
import type { Argument, FunctionName, Reading, ResultTable } from '../../../core/functions/sheetFunction.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { Language } from '../../../core/model/language.ts';
import { findTables } from '../../../core/read/tables.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';

/** The ranges that a user of a workbook would hand over: the sheets that hold the three tables. */
export interface WorkbookRanges {
  readonly grids: readonly Grid[];
  readonly data: Argument;
  readonly indicators: Argument;
  readonly method: Argument;
}

export function rangesOf(file: string): WorkbookRanges {
  const { grids } = readWorkbook(readFileSync(file));
  const holding = (kind: string) =>
    grids.find((grid) =>
      findTables([grid], (header) => header !== '').tables.some((table) => table.kind === kind),
    )?.cells;
  return {
    grids,
    data: holding('data-wide'),
    indicators: holding('indicators'),
    method: holding('method'),
  };
}

export function evaluate(
  name: FunctionName,
  args: readonly Argument[],
  language: Language = 'it',
): Reading<Cell | ResultTable> {
  return FUNCTIONS.find((one) => one.name === name)!.evaluate(args, language);
}

/** The result of a function whose arguments are right. */
export function cellOf(name: FunctionName, ...args: readonly Argument[]): Cell {
  return resultOf(name, args) as Cell;
}

export function tableOf(name: FunctionName, ...args: readonly Argument[]): ResultTable {
  return resultOf(name, args) as ResultTable;
}

function resultOf(name: FunctionName, args: readonly Argument[]): Cell | ResultTable {
  const result = evaluate(name, args);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

export function messageOf(name: FunctionName, args: readonly Argument[], language: Language = 'it'): string {
  const result = evaluate(name, args, language);
  return result.ok ? `no message, but ${JSON.stringify(result.value)}` : result.message;
}
