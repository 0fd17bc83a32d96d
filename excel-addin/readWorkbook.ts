// SPDX-License-Identifier: EUPL-1.2
import type { ProgressSignal, WorkbookContent } from '../core/host/port.ts';
import { partOf } from '../core/host/progressSignal.ts';
import type { Grid } from '../core/model/grid.ts';
import { isReadAtOnce } from '../core/model/look.ts';
import { sheetsToRead } from '../core/sheetsToRead.ts';
import { withNamedAreas } from '../core/trace/namedAreas.ts';
import { inExcel } from './excelErrors.ts';
import { lookAt } from './lookAt.ts';
import { readGrids, type WorksheetExtent } from './readGrids.ts';
import { loadSheets, queueMark, sheetInfo } from './sheets.ts';

/** Looking takes this share of the time; what is read afterwards most of what is left. */
const LOOK_SHARE = 0.1;
const READ_SHARE = 0.9;

/**
 * Reads the names of all sheets, and the used cells of those without our mark, with what they show; of large ones only if
 * they are needed. Four syncs (names, extents, cells, merged areas), and one more for every further 40,000 cells. Large
 * sheets take one more for a look at 33 of them, and two where formulas go through some without a table. Raises
 * HostError.
 */
export function readWorkbook(signal: ProgressSignal): Promise<WorkbookContent> {
  return inExcel(async (context) => {
    const worksheets = await loadSheets(context);
    const used = worksheets.map((sheet) => {
      queueMark(sheet);
      const range = sheet.getUsedRangeOrNullObject(true).untrack();
      return range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    });
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();

    const sheets = worksheets.map(sheetInfo);
    const extents = worksheets.flatMap((worksheet, index): WorksheetExtent[] => {
      const range = used[index]!;
      if (sheets[index]!.report !== null || range.isNullObject) return [];
      return [extentOf(worksheet, range)];
    });
    const grids = await readNeeded(context, extents, signal);
    return { sheets, grids: withNamedAreas(grids, names.items) };
  });
}

function extentOf(worksheet: Excel.Worksheet, range: Excel.Range): WorksheetExtent {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns, rowHidden } = range;
  return { worksheet, row, column, rows, columns, rowsHidden: rowHidden };
}

async function readNeeded(
  context: Excel.RequestContext,
  extents: readonly WorksheetExtent[],
  signal: ProgressSignal,
): Promise<readonly Grid[]> {
  const bySheet = new Map(extents.map((extent) => [extent.worksheet.name, extent]));
  const large = extents.filter((extent) => !isReadAtOnce(extent));
  const looks = await lookAt(context, large);
  let done = large.length > 0 ? LOOK_SHARE : 0;
  signal.progress(done);
  const choosing = sheetsToRead([...bySheet.keys()], looks);
  let step = choosing.next();
  while (!step.done) {
    const from = done;
    done += (1 - done) * READ_SHARE;
    const some = step.value.map((name) => bySheet.get(name)!);
    step = choosing.next(await readGrids(context, some, partOf(signal, from, done)));
  }
  signal.progress(1);
  return step.value;
}
