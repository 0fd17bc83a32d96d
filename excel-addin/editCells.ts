// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from '../core/host/port.ts';
import { inExcel } from './excelErrors.ts';
import { rangeOf } from './steps/range.ts';
import { write } from './steps/write.ts';

/** Changes cells of the user's sheets. Two syncs: one looks at what stands there, one writes. */
export async function editCells(edits: readonly CellEdit[]): Promise<readonly number[]> {
  const [first] = edits;
  if (first === undefined) return [];
  return inExcel((context) => edit(context, edits), { sheet: first.sheet });
}

async function edit(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<number[]> {
  const places = edits.map(({ sheet, area }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return { worksheet, range: rangeOf(worksheet, area).load('formulas') };
  });
  await context.sync();
  const leftOut: number[] = [];
  edits.forEach(({ area, contents, over }, index) => {
    const { worksheet, range } = places[index]!;
    if (range.formulas.flat().some((content) => stays(content, over))) leftOut.push(index);
    else write(worksheet, { step: 'write', area, contents });
  });
  await context.sync();
  return leftOut;
}

/** A text that begins like a formula but is none is left alone too: nothing is lost by asking the user. */
function stays(content: unknown, over: CellEdit['over']): boolean {
  if (over === 'blanks') return content !== '' && content !== null;
  return typeof content === 'string' && content.startsWith('=');
}
