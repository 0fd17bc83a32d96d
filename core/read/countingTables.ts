// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../model/address.ts';
import { areaAddress, positionOf } from '../model/address.ts';
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Grid } from '../model/grid.ts';
import type { TableKind } from './tableShapes.ts';
import type { FoundRows } from './tables.ts';

/** Wide and long data are one kind: both hold observations. */
function kindOf({ kind }: FoundRows): TableKind {
  return kind === 'data-long' ? 'data-wide' : kind;
}

/**
 * The tables that count: those of visible sheets, and of hidden ones where no visible sheet has one of the kind. What the
 * user does not see of them, and what merged cells leave open, is told.
 */
export function countingTables(
  tables: readonly FoundRows[],
  grids: readonly Grid[],
): WithFindings<{ readonly tables: readonly FoundRows[] }> {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const isHidden = ({ sheet }: FoundRows) => bySheet.get(sheet)?.hidden === true;
  const visible = new Set(tables.filter((table) => !isHidden(table)).map(kindOf));
  const counting = tables.filter((table) => !isHidden(table) || !visible.has(kindOf(table)));
  const onHiddenSheets = tables.filter(isHidden).map((table) => {
    return finding(counting.includes(table) ? 'hidden-table-used' : 'hidden-table-ignored', table.place);
  });
  const shown = counting.flatMap((table) => {
    const grid = bySheet.get(table.sheet)!;
    return [...headerOfTwoRows(table, grid), ...hiddenRows(table, grid), ...mergedOverColumns(table, grid)];
  });
  const unseen = unseenSights(counting.map((table) => bySheet.get(table.sheet)!));
  return { tables: counting, findings: [...onHiddenSheets, ...shown, ...unseen] };
}

/** What the host could not look at in the sheets of these tables, each once. */
function unseenSights(grids: readonly Grid[]): Finding[] {
  const unseen = new Set(grids.flatMap((grid) => grid.unseen ?? []));
  const told = { merges: 'merges-unseen', hiddenRows: 'hidden-rows-unseen' } as const;
  return (['merges', 'hiddenRows'] as const)
    .filter((one) => unseen.has(one))
    .map((one) => finding(told[one], null));
}

/** Cells of the header that are merged with what stands above them. */
function headerOfTwoRows({ place, extras }: FoundRows, { merges = [] }: Grid): Finding[] {
  const { row, column } = positionOf(place.cell);
  const end = Math.max(column, ...extras.map((extra) => positionOf(extra.place.cell).column)) + 1;
  const reachesUp = merges.some(
    (area) =>
      area.columns === 1 &&
      area.column >= column &&
      area.column < end &&
      area.row < row &&
      area.row + area.rows === row + 1,
  );
  return reachesUp ? [finding('header-of-two-rows', place)] : [];
}

function hiddenRows({ place, rows }: FoundRows, { hiddenRows: hidden = [] }: Grid): Finding[] {
  if (hidden.length === 0) return [];
  const unseen = new Set(hidden);
  const n = rows.filter((row) => unseen.has(rowNumber(row))).length;
  return n === 0 ? [] : [finding('hidden-rows', place, { n })];
}

/** Of these nothing is lost where they are merged with a column before: it only names, or its lack is told. */
const MERGED_AS_PLEASED: ReadonlySet<string> = new Set(['name', 'period']);

/** Areas in the rows of a table that cover several of its columns, and hold something. */
function mergedOverColumns({ sheet, rows, columns, extras, place }: FoundRows, grid: Grid): Finding[] {
  const wide = (grid.merges ?? []).filter((area) => area.columns > 1);
  if (wide.length === 0) return [];
  const ofRows = new Set(rows.map(rowNumber));
  const first = rows[0];
  if (first === undefined) return [];
  const ofColumns = [
    ...[...columns]
      .filter((column) => !MERGED_AS_PLEASED.has(column))
      .map((column) => positionOf(first.place(column).cell).column),
    ...extras.map((extra) => positionOf(extra.place.cell).column),
  ];
  const covers = (area: Area) =>
    ofRows.has(area.row) &&
    area.row > positionOf(place.cell).row &&
    ofColumns.filter((column) => column >= area.column && column < area.column + area.columns).length > 1;
  return wide.filter(covers).map((area) => {
    const address = areaAddress(area);
    return finding('merged-over-columns', { sheet, cell: address.split(':')[0]! }, { area: address });
  });
}

/** Counted from 0 on the sheet. */
function rowNumber(row: FoundRows['rows'][number]): number {
  return positionOf(row.place('').cell).row;
}
