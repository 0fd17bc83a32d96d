// SPDX-License-Identifier: EUPL-1.2

import type { Area } from '../../model/address.ts';
import { overlap, positionOf } from '../../model/address.ts';
import { type CellPlace, type Finding, finding, type WithFindings } from '../../model/finding.ts';
import type { Cell, Grid } from '../../model/grid.ts';
import type { Period } from '../../model/period.ts';
import type { ExtraColumn, FoundRows, TableRow } from '../tables.ts';
import { plain, textOf } from '../words.ts';
import type { Field } from './fields.ts';
import { type MappedLine, readMapping } from './readMapping.ts';
import { type ReadTable, readTable } from './readTable.ts';
import { tableAreas } from './tableAreas.ts';
import { typedNumber } from './typedNumber.ts';
import { View } from './view.ts';

/** What Mapping tables say of the user's own sheets, and these sheets read by it. */
export function readMapped(
  mappings: readonly FoundRows[],
  grids: readonly Grid[],
): WithFindings<{ readonly sheets: ReadonlySet<string>; readonly tables: readonly FoundRows[] }> {
  const mapping = readMapping(mappings);
  const mapped = mappedTables(mapping.lines, grids);
  return {
    sheets: new Set(mapping.lines.map(({ sheet }) => plain(sheet))),
    tables: mapped.tables,
    findings: [...mapping.findings, ...mapped.findings],
  };
}

/** The tables that a mapping names, as data tables of ours, each value in its own cell. */
function mappedTables(
  lines: readonly MappedLine[],
  grids: readonly Grid[],
): WithFindings<{ readonly tables: readonly FoundRows[] }> {
  const findings: Finding[] = [];
  const tables = [...grouped(lines).values()].flatMap((ofTable) => {
    const [first] = ofTable;
    const grid = grids.find(({ sheet }) => plain(sheet) === plain(first!.sheet));
    if (grid === undefined) {
      findings.push(finding('mapping-sheet-missing', first!.place, { sheet: first!.sheet }));
      return [];
    }
    const found = findTable(grid, ofTable);
    if (found === null) {
      findings.push(
        finding('mapping-header-missing', first!.place, { header: first!.header, sheet: first!.sheet }),
      );
      return [];
    }
    return [asFoundRows(found, ofTable, findings)];
  });
  return { tables, findings };
}

/** The lines of one table: of one sheet, and one range where ranges are given. */
function grouped(lines: readonly MappedLine[]): ReadonlyMap<string, MappedLine[]> {
  const groups = new Map<string, MappedLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([plain(line.sheet), line.table]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}

/** Of the tables of a sheet the one that has most of the headers; of several, the one where the table was. */
function findTable(grid: Grid, lines: readonly MappedLine[]): ReadTable | null {
  const isTurned = lines[0]!.orientation === 'columns' || lines[0]!.orientation === 'card';
  const was = areaOf(lines[0]!.table);
  const wanted = new Set(lines.map(({ header }) => plain(header)));
  let best: { table: ReadTable; headers: number; isThere: boolean } | null = null;
  for (const area of tableAreas(grid)) {
    const table = readTable(new View(grid, area, isTurned));
    if (table === null) continue;
    const headers = table.fields.filter(({ label }) => wanted.has(plain(label))).length;
    const isThere = was !== null && overlap(area, was);
    if (headers === 0) continue;
    if (best === null || headers > best.headers || (headers === best.headers && isThere && !best.isThere))
      best = { table, headers, isThere };
  }
  return best?.table ?? null;
}

function areaOf(range: string): Area | null {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(range.trim());
  if (match === null) return null;
  const from = positionOf(`${match[1]!.toUpperCase()}${match[2]}`);
  const to = match[3] === undefined ? from : positionOf(`${match[3].toUpperCase()}${match[4]}`);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function asFoundRows(table: ReadTable, lines: readonly MappedLine[], findings: Finding[]): FoundRows {
  const { view, records, fields } = table;
  const lineOf = new Map<Field, MappedLine>();
  for (const line of lines) {
    const named = fields.filter(({ label }) => plain(label) === plain(line.header));
    if (named.length === 0)
      findings.push(
        finding('mapping-header-missing', line.place, { header: line.header, sheet: line.sheet }),
      );
    for (const field of named) lineOf.set(field, line);
  }
  const withRole = (role: MappedLine['role']) => fields.find((field) => lineOf.get(field)?.role === role);
  const [cluster, name, period] = [withRole('cluster'), withRole('name'), withRole('period')];
  const said = lines.find((line) => line.cluster !== '')?.cluster ?? null;
  const always = lines.find((line) => line.period !== null)?.period ?? null;
  const isLong = lines[0]!.orientation === 'long';
  const valued = fields.filter((field) => {
    const role = lineOf.get(field)?.role;
    return isLong ? role === 'value' : role === 'indicator' || role === 'group' || role === 'denominator';
  });
  const periods = [...new Set(valued.map((field) => field.period))];
  const columns = new Set(['cluster', ...(isLong ? ['indicator', 'value'] : [])]);
  if (name !== undefined) columns.add('name');
  if (period !== undefined || always !== null || periods.some((one) => one !== null)) columns.add('period');
  const extras: ExtraColumn[] = isLong
    ? []
    : valued
        .filter((field, i) => valued.findIndex((one) => codeOf(one, lineOf) === codeOf(field, lineOf)) === i)
        .map((field) => ({
          header: codeOf(field, lineOf),
          column: field.column,
          place: view.place(field.labelRow, field.column),
        }));
  const own = new Map<string, Field | undefined>([
    ['cluster', cluster],
    ['name', name],
    ['period', period],
    ['indicator', withRole('indicator')],
    ['value', withRole('value')],
  ]);
  const rows = records.rows.flatMap((row, record) =>
    periods.map((ofHeader): TableRow => {
      const fieldFor = (extra: ExtraColumn) =>
        valued.find((one) => codeOf(one, lineOf) === extra.header && one.period === ofHeader);
      const value = (field: Field | undefined): Cell => {
        if (field === undefined) return null;
        return asNumber(view.cell(row, field.column), lineOf.get(field)!);
      };
      const place = (field: Field | undefined): CellPlace =>
        view.place(row, field?.column ?? cluster?.column ?? 0);
      return {
        cell(column) {
          if (column === 'cluster') return cluster === undefined ? said : table.clusters[record]!;
          if (column === 'period') return periodOf(table.periods[record] ?? null);
          if (column === 'value') return value(own.get('value'));
          const field = own.get(column);
          return field === undefined ? null : view.cell(row, field.column);
        },
        place: (column) => place(own.get(column)),
        at: (extra) => value(fieldFor(extra)),
        placeAt: (extra) => place(fieldFor(extra)),
      };
      function periodOf(written: Period): Period {
        return ofHeader ?? (period === undefined ? always : written);
      }
    }),
  );
  return {
    kind: isLong ? 'data-long' : 'data-wide',
    sheet: view.grid.sheet,
    place: view.place(table.headers.rows[0]!.row, 0),
    columns,
    extras,
    rows,
  };
}

function codeOf(field: Field, lineOf: ReadonlyMap<Field, MappedLine>): string {
  const line = lineOf.get(field)!;
  return line.code === '' ? line.header : line.code;
}

/** A text becomes a number only by the convention that the mapping names; a share by its factor. */
function asNumber(cell: Cell, { numbers, factor }: MappedLine): Cell {
  if (typeof cell === 'number') return times(cell, factor);
  if (typeof cell !== 'string' || numbers === null) return cell;
  const typed = typedNumber(textOf(cell), numbers);
  if (typed === null) return cell;
  return typed.isPercent ? typed.value : times(typed.value, factor);
}

/** Without the noise of the last bit, where something is multiplied. */
function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
