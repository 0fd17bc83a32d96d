// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle, StepOf } from '../../core/host/steps.ts';
import { rangeOf } from './range.ts';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** Gives an area its looks; what the step leaves out stays as it is. */
export function style(sheet: Excel.Worksheet, step: StepOf<'style'>): void {
  for (const area of step.areas) {
    const range = rangeOf(sheet, area);
    setFont(range.format.font, step.style);
    setFormat(range, step.style);
    if (step.style.borderBottom !== undefined) {
      underline(range.format.borders, step.style.borderBottom, area.rows);
    }
  }
}

function setFont(font: Excel.RangeFont, { bold, italic, size, colour }: CellStyle): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (colour !== undefined) font.color = colour;
}

function setFormat(range: Excel.Range, { fill, align, verticalAlign, wrap, numberFormat }: CellStyle): void {
  const { format } = range;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = HORIZONTAL[align];
  if (verticalAlign !== undefined) format.verticalAlignment = VERTICAL[verticalAlign];
  if (wrap !== undefined) format.wrapText = wrap;
  // One value for all cells is documented, but the declared type knows only a table.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
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
