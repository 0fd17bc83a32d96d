// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../model/address.ts';
import type { SheetPlan } from '../plan.ts';
import { isLegibleUpright, pageHeight } from './pageBreaks.ts';
import { pagesOf } from './pages.ts';
import { blank, type Piece, type Section, type TablePiece } from './pieces.ts';
import { areaOf, type Columns, stack, stackPoints } from './stack.ts';

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
  /** The table whose header stays in view. */
  readonly header?: TablePiece | null;
  /** Whether that is the header of all sections, and stands at the top of every page. */
  readonly repeated?: boolean;
  readonly footer: string;
}

/** The plan of the sheet, and where its tables stand. */
export interface PlannedStack {
  readonly plan: SheetPlan;
  readonly areaOf: (table: TablePiece) => Area;
}

export function stackedSheet(sheet: StackedSheet): PlannedStack {
  const { key, name, columnWidths, opening, apart = 0, footer, header = null, repeated = false } = sheet;
  const [title, ...rest] = opening;
  const top = title === undefined ? [] : [title, ...(sheet.underTitle ?? []), ...rest];
  const sections = sheet.sections.map((section) => [...section, ...(apart === 0 ? [] : [blank(apart)])]);
  const above = stackPoints(top, sheet);
  const landscape = !isUpright(sections, above, sheet);
  const repeatedPoints = repeated && header !== null ? stackPoints([header], sheet) : 0;
  const room = pageHeight(columnWidths, landscape) - repeatedPoints;
  const pages = pagesOf(sections, sheet, { room, above });
  const stacked = stack([...top, ...pages.sections.flat()], sheet);
  const { blocks, rowHeights, colourScales, charts, starts } = stacked;
  const breaks = [...pages.begins].flatMap(([piece, rows]) => rows.map((row) => starts.get(piece)! + row));
  const placed = (table: TablePiece) => areaOf(stacked, pages.cut.get(table) ?? table);
  const headerRow = header === null ? null : placed(header).row;
  const titleRows = repeated && headerRow !== null && breaks.length > 0 ? 1 : 0;
  const plan: SheetPlan = {
    key,
    name,
    blocks,
    columnWidths,
    rowHeights,
    colourScales,
    dropDowns: [],
    charts,
    frozen: { rows: headerRow === null ? 0 : headerRow + 1, columns: sheet.frozenColumns },
    page: {
      landscape,
      breaks: breaks.sort((a, b) => a - b),
      titleRow: titleRows === 0 ? 0 : headerRow!,
      titleRows,
      footer,
    },
  };
  return { plan, areaOf: placed };
}

/** The pages are upright where the sheet is narrow, or a chart too high for the others. */
function isUpright(sections: readonly Section[], above: number, sheet: StackedSheet): boolean {
  const { columnWidths } = sheet;
  if (!isLegibleUpright(columnWidths)) return false;
  const room = pageHeight(columnWidths, true);
  return sections.some((section, i) => {
    const end = section.map(({ kind }) => kind === 'chart').lastIndexOf(true) + 1;
    return end > 0 && (i === 0 ? above : 0) + stackPoints(section.slice(0, end), sheet) > room;
  });
}
