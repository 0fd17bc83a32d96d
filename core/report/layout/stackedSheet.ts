// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../model/address.ts';
import type { SheetPlan } from '../plan.ts';
import { heightOf, pageHeight, pagesOf } from './pageBreaks.ts';
import { blank, type Piece, type Section, type TablePiece } from './pieces.ts';
import { areaOf, type Columns, type Stack, stack } from './stack.ts';

/** A sheet that is nothing but what stands below each other on it. */
export interface StackedSheet extends Columns, Pick<SheetPlan, 'key' | 'name'> {
  /** Above the first section, on its page; the title first. */
  readonly opening: readonly Piece[];
  /** What comes right below the title. */
  readonly underTitle?: readonly Piece[];
  readonly sections: readonly Section[];
  /** Blank rows between the sections that no page needs room for, besides those that sections end with. */
  readonly apart?: number;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  /** The table whose header stays in view, and stands at the top of every page where the table has more than the first. */
  readonly header?: TablePiece | null;
  /** Whether sections are kept together on pages, or the host alone breaks the sheet, in landscape. */
  readonly pages: 'kept' | 'host';
  readonly footer: string;
}

/** The plan of the sheet, and where its pieces stand. */
export function stackedSheet(sheet: StackedSheet): { readonly plan: SheetPlan; readonly stacked: Stack } {
  const { key, name, columnWidths, opening, sections, apart = 0, footer, header = null } = sheet;
  const [title, ...rest] = opening;
  const top = title === undefined ? [] : [title, ...(sheet.underTitle ?? []), ...rest];
  const spaced = sections.map((section) => ({ section, space: blank(apart) }));
  const stacked = stack([...top, ...spaced.flatMap(({ section, space }) => [...section, space])], sheet);
  const { blocks, rowHeights, colourScales, charts, starts } = stacked;
  const headerRow = header === null ? null : areaOf(stacked, header).row;
  const sizes = { columnWidths, rowHeights };
  const printed = spaced.map(({ section, space }) => ({
    row: starts.get(section[0]!)!,
    end: starts.get(space)!,
    charts: charts.filter(({ id }) => section.some((one) => one.kind === 'chart' && one.chart.id === id)),
  }));
  const titleRows = header !== null && isLonger(areaOf(stacked, header), sizes) ? 1 : 0;
  const repeated = headerRow === null ? 0 : titleRows * heightOf(headerRow, headerRow + 1, sizes);
  const plan: SheetPlan = {
    key,
    name,
    blocks,
    ...sizes,
    colourScales,
    dropDowns: [],
    charts,
    frozen: { rows: headerRow === null ? 0 : headerRow + 1, columns: sheet.frozenColumns },
    page: {
      ...(sheet.pages === 'kept' ? pagesOf(printed, sizes, repeated) : { landscape: true }),
      titleRow: titleRows === 0 ? 0 : headerRow!,
      titleRows,
      footer,
    },
  };
  return { plan, stacked };
}

/** True where a table ends below the first page. */
function isLonger({ row, rows }: Area, sizes: Pick<SheetPlan, 'columnWidths' | 'rowHeights'>): boolean {
  return heightOf(0, row + rows, sizes) > pageHeight(sizes.columnWidths, true);
}
