// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit, NumberFormats, SheetArea } from '../core/host/port.ts';
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
  edits.forEach(({ area, contents, over, numberFormats }, index) => {
    const { worksheet, range } = places[index]!;
    if (range.formulas.flat().some((content) => stays(content, over))) leftOut.push(index);
    else {
      // Whatever is entered into a cell of the text format becomes text: the format comes first, or last.
      if (numberFormats !== undefined)
        range.numberFormat = numberFormats.map((row) => row.map(() => 'General'));
      write(worksheet, { step: 'write', area, contents });
      if (numberFormats !== undefined) range.numberFormat = numberFormats.map((row) => [...row]);
    }
  });
  await context.sync();
  return leftOut;
}

/** A text that begins like a formula but is none is left alone too: nothing is lost by asking the user. */
function stays(content: unknown, over: CellEdit['over']): boolean {
  if (over === 'blanks') return content !== '' && content !== null;
  return typeof content === 'string' && content.startsWith('=');
}

/** How cells show their numbers, in one sync. */
export async function numberFormats(areas: readonly SheetArea[]): Promise<readonly NumberFormats[]> {
  const [first] = areas;
  if (first === undefined) return [];
  return inExcel(
    async (context) => {
      const ranges = areas.map(({ sheet, area }) =>
        rangeOf(context.workbook.worksheets.getItem(sheet), area).load('numberFormat'),
      );
      await context.sync();
      return ranges.map(({ numberFormat }) => numberFormat.map((row) => row.map(String)));
    },
    { sheet: first.sheet },
  );
}
