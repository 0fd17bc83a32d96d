// SPDX-License-Identifier: EUPL-1.2
import type { CSSProperties } from 'react';
import { columnLetters } from '../../core/model/address.ts';
import type { Book } from '../sheets/model/book.ts';
import type { CellFormat } from '../sheets/model/cellFormat.ts';
import type { SheetState } from '../sheets/model/sheetState.ts';
import { cellText } from './cellText.ts';
import { SheetChart } from './SheetChart.tsx';
import { scaleColour } from './scaleColour.ts';

/** What Sheets gives a new sheet, in pixels. */
const WIDTH = 100;
const HEIGHT = 21;
const HEADING_WIDTH = 40;
/** What a chart is given that says nothing of its size. */
const CHART = { width: 600, height: 371 };
/** Drawn beyond what is filled. */
const SPARE = { rows: 5, columns: 2 };

export interface SheetTableProps {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly language: string;
}

/** A sheet's cells with their looks, its charts standing over the cells that they are anchored to. */
export function SheetTable({ book, sheet, language }: SheetTableProps) {
  const filled = sheet.contents.extent();
  const rows = range(Math.min(sheet.rows, filled.rows + SPARE.rows));
  const columns = range(Math.min(sheet.columns, filled.columns + SPARE.columns));
  const widths = columns.map((column) => sheet.columnWidths.get(column) ?? WIDTH);
  const width = HEADING_WIDTH + widths.reduce((sum, one) => sum + one, 0);
  return (
    <table className="cells" style={{ width }} aria-label={sheet.name}>
      <colgroup>
        <col style={{ width: HEADING_WIDTH }} />
        {columns.map((column) => (
          <col key={column} style={{ width: widths[column] }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row} style={{ height: sheet.rowHeights.get(row) ?? HEIGHT }}>
            <th scope="row">{row + 1}</th>
            {columns.map((column) => (
              <SheetCell
                key={column}
                book={book}
                sheet={sheet}
                row={row}
                column={column}
                language={language}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SheetCellProps extends SheetTableProps {
  readonly row: number;
  readonly column: number;
}

function SheetCell({ book, sheet, row, column, language }: SheetCellProps) {
  const value = sheet.contents.get(row, column)?.value ?? null;
  const format = sheet.format(row, column);
  const charts = sheet.charts.filter(
    ({ position }) => position?.[0] === row + 1 && position[1] === column + 1,
  );
  const scaled = typeof value === 'number' ? scaleColour(sheet.conditionalFormats, row, column, value) : null;
  const isCut = sheet.contents.get(row, column + 1) !== undefined;
  const style = styleOf(format, scaled, typeof value === 'number', isCut);
  return (
    <td style={style}>
      {cellText(value, format.numberFormat, language)}
      {charts.map((chart) => (
        <div key={chart.id} className="anchor" style={{ left: chart.position![2], top: chart.position![3] }}>
          <SheetChart
            book={book}
            chart={chart}
            width={Number(chart.options.get('width') ?? CHART.width)}
            height={Number(chart.options.get('height') ?? CHART.height)}
            language={language}
          />
        </div>
      ))}
    </td>
  );
}

function styleOf(
  format: CellFormat,
  scaled: string | null,
  isNumber: boolean,
  isCut: boolean,
): CSSProperties {
  const wraps = format.wrap === 'WRAP';
  const line = (side: string | null) =>
    side === null ? {} : { borderBottom: `1px solid ${side.split(' ').at(-1)}` };
  return {
    ...(format.background === null ? {} : { background: format.background }),
    ...(scaled === null ? {} : { background: scaled }),
    ...(format.fontColour === null ? {} : { color: format.fontColour }),
    ...(format.fontSize === null ? {} : { fontSize: `${format.fontSize}pt` }),
    ...(format.bold ? { fontWeight: 700 } : {}),
    ...(format.italic ? { fontStyle: 'italic' } : {}),
    textAlign: (format.horizontalAlignment as CSSProperties['textAlign']) ?? (isNumber ? 'right' : 'left'),
    verticalAlign: format.verticalAlignment ?? 'bottom',
    whiteSpace: wraps ? 'pre-wrap' : 'pre',
    overflowWrap: 'anywhere',
    overflow: !wraps && isCut ? 'hidden' : 'visible',
    ...line(format.borders.bottom),
  };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
