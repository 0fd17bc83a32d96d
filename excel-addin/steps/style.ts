// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle, StepOf } from '../../core/host/steps.ts';
import type { ExcelStepOf } from './excelStep.ts';
import { passingRange, passingRanges } from './range.ts';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** Gives an area its looks, property by property; what the step leaves out stays as it is. */
export function style(sheet: Excel.Worksheet, { areas, style: look }: StepOf<'style'>): void {
  for (const area of areas) {
    const range = passingRange(sheet, area);
    setFont(range.format, look);
    setFormat(range.format, look);
    // One value for all cells is documented, but the declared type knows only a table.
    if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
    if (look.borderBottom !== undefined) underline(range.format.borders, look.borderBottom, area.rows);
  }
}

/** Gives areas a named style of the workbook. */
export function giveStyle(sheet: Excel.Worksheet, { areas, name }: ExcelStepOf<'namedLook'>): void {
  for (const range of passingRanges(sheet, areas)) range.style = name;
}

/** Sets the letters of cells, or of a named style. */
export function setFont(
  owner: Excel.RangeFormat | Excel.Style,
  { bold, italic, size, colour }: CellStyle,
): void {
  if ([bold, italic, size, colour].every((part) => part === undefined)) return;
  const { font } = owner;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (colour !== undefined) font.color = colour;
}

/** Sets what is behind the letters, and where they stand. */
export function setFormat(
  owner: Excel.RangeFormat | Excel.Style,
  { fill, align, verticalAlign, wrap }: CellStyle,
): void {
  if (fill !== undefined) owner.fill.color = fill;
  if (align !== undefined) owner.horizontalAlignment = HORIZONTAL[align];
  if (verticalAlign !== undefined) owner.verticalAlignment = VERTICAL[verticalAlign];
  if (wrap !== undefined) owner.wrapText = wrap;
}

/** A line under every row. */
function underline(borders: Excel.RangeBorderCollection, colour: string, rows: number): void {
  const edges = rows > 1 ? (['EdgeBottom', 'InsideHorizontal'] as const) : (['EdgeBottom'] as const);
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colour;
  }
}
