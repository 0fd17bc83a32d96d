// SPDX-License-Identifier: EUPL-1.2
import { type ICellData, ICommandService, type IRange, type IStyleData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { maxColumns, maxRows } from './a1.ts';

/** Univer's sheets end where Excel's go on; a sheet grows by some rows and columns more than it needs. */
const spareRows = 50;
const spareColumns = 6;

export type CellReader = (row: number, column: number) => Nullable<ICellData>;

/** Reads cells of a sheet as they are in Univer; a cell into which an array formula spills shows what it spills. */
export function cellReader(sheet: FWorksheet): CellReader {
  const model = sheet.getSheet();
  const matrix = model.getCellMatrix();
  const spilled = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData()?.[model.getUnitId()]?.[
    model.getSheetId()
  ];
  return (row, column) => {
    const cell = matrix.getValue(row, column);
    if (cell && cell.v !== undefined && cell.v !== null) return cell;
    return spilled?.[row]?.[column] ?? cell;
  };
}

/** A cell's formula with its `=`, or null. */
export function formulaReader(
  sheet: FWorksheet,
): (row: number, column: number, cell: ICellData) => string | null {
  const formulas = sheet.getInject().get(FormulaDataModel);
  const model = sheet.getSheet();
  return (row, column, cell) => {
    if (cell.f) return cell.f;
    // A filled-down formula is kept once, with its id in the other cells.
    if (!cell.si) return null;
    return formulas.getFormulaStringByCell(row, column, model.getSheetId(), model.getUnitId()) ?? null;
  };
}

/** The cell's own style over its row's, column's and sheet's. */
export function styleAt(sheet: FWorksheet, row: number, column: number): IStyleData {
  return sheet.getSheet().getComposedCellStyle(row, column) ?? {};
}

/** Cuts whole rows and columns down to what Univer's sheet has. */
export function clip(sheet: FWorksheet, area: Area): Area {
  const rows = area.rows === maxRows ? sheet.getMaxRows() : area.rows;
  const columns = area.columns === maxColumns ? sheet.getMaxColumns() : area.columns;
  return { ...area, rows, columns };
}

/** Univer's view of the area; the sheet grows where the area reaches beyond it. */
export function univerRange(sheet: FWorksheet, area: Area): FRange {
  const { row, column, rows, columns } = clip(sheet, area);
  if (row + rows > sheet.getMaxRows()) sheet.setRowCount(Math.min(row + rows + spareRows, maxRows));
  if (column + columns > sheet.getMaxColumns()) {
    sheet.setColumnCount(Math.min(column + columns + spareColumns, maxColumns));
  }
  return sheet.getRange(row, column, rows, columns);
}

/** Univer's view of the area, or null where the sheet does not reach that far. */
export function existingRange(sheet: FWorksheet, area: Area): FRange | null {
  const { row, column, rows, columns } = clip(sheet, area);
  if (row + rows > sheet.getMaxRows() || column + columns > sheet.getMaxColumns()) return null;
  return sheet.getRange(row, column, rows, columns);
}

/** Writes the cells that `content` gives; where it gives undefined, the cell stays as it is. */
export function writeCells(
  sheet: FWorksheet,
  area: Area,
  content: (row: number, column: number) => ICellData | undefined,
): void {
  const target = univerRange(sheet, area);
  const { startRow, endRow, startColumn, endColumn } = target.getRange();
  const cells: Record<number, Record<number, ICellData>> = {};
  let written = 0;
  for (let row = startRow; row <= endRow; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = content(row, column);
      if (cell === undefined) continue;
      line[column] = cell;
      written++;
    }
    cells[row] = line;
  }
  if (written > 0) target.setValues(cells);
}

/** Properties of Univer's style on which the height of a row may depend: family, size and turn of the letters, wrapping. */
const layoutStyles: ReadonlySet<keyof IStyleData> = new Set(['ff', 'fs', 'tr', 'tb']);

/**
 * Gives every cell of the area one property of Univer's style; null takes it away. Where no height depends on it,
 * the cells get it without Univer's command, which copies each cell to undo it and looks through all of the workbook
 * for formulas: an add-in's changes can't be undone, and a style is in no formula.
 */
export function setStyle(sheet: FWorksheet, area: Area, type: keyof IStyleData, value: unknown): void {
  const model = sheet.getSheet();
  const place = { unitId: model.getUnitId(), subUnitId: model.getSheetId() };
  const range = univerRange(sheet, area).getRange();
  const commands = sheet.getInject().get(ICommandService);
  if (layoutStyles.has(type)) {
    commands.syncExecuteCommand(SetStyleCommand.id, { ...place, range, style: { type, value } });
    return;
  }
  const cellValue = everyCell(range, { s: { [type]: value } });
  commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    ...place,
    cellValue,
    trigger: SetStyleCommand.id,
  });
}

/** Gives every cell of the area this look and no other, and what is kept beside it. */
export function paintCells(
  sheet: FWorksheet,
  area: Area,
  look: IStyleData,
  custom: NonNullable<ICellData['custom']>,
): void {
  const model = sheet.getSheet();
  const cellValue = everyCell(univerRange(sheet, area).getRange(), { s: null, custom });
  const place = { unitId: model.getUnitId(), subUnitId: model.getSheetId() };
  sheet
    .getInject()
    .get(ICommandService)
    .syncExecuteCommand(SetRangeValuesMutation.id, {
      ...place,
      cellValue,
      trigger: SetStyleCommand.id,
    });
  for (const [key, value] of Object.entries(look)) setStyle(sheet, area, key as keyof IStyleData, value);
}

function everyCell({ startRow, endRow, startColumn, endColumn }: IRange, cell: ICellData) {
  const row: Record<number, ICellData> = {};
  for (let column = startColumn; column <= endColumn; column++) row[column] = cell;
  const rows: Record<number, Record<number, ICellData>> = {};
  for (let at = startRow; at <= endRow; at++) rows[at] = row;
  return rows;
}

/** The smallest area that holds every used cell, or null on an empty sheet. */
export function usedArea(sheet: FWorksheet, valuesOnly: boolean, within?: Area): Area | null {
  let top = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let right = -1;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || !isUsed(cell, valuesOnly) || (within && !contains(within, row, column))) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isUsed(cell: ICellData, valuesOnly: boolean): boolean {
  const hasContent =
    (cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p;
  return hasContent || (!valuesOnly && !!cell.s);
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
