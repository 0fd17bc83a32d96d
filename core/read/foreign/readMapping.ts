// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding, type WithFindings } from '../../model/finding.ts';
import type { Period } from '../../model/period.ts';
import { toPeriod } from '../../model/readPeriod.ts';
import { readNumber, readText } from '../cells.ts';
import type { FoundRows, TableRow } from '../tables.ts';
import { plain } from '../words.ts';
import type { Orientation, Role } from './roles.ts';
import type { Convention } from './typedNumber.ts';

/** What the workbook says that a line of one of its own tables is. */
export interface MappedLine {
  readonly sheet: string;
  readonly header: string;
  readonly role: Role;
  /** The code of an indicator, a group or a denominator; empty where the header is one. */
  readonly code: string;
  /** Where the table stood when it was mapped (`A3:F12`); empty for the whole sheet. */
  readonly table: string;
  readonly orientation: Orientation;
  /** Of whom all of the table is, and of when; empty and `null` where its own cells say so. */
  readonly cluster: string;
  readonly period: Period;
  readonly factor: number;
  readonly numbers: Convention | null;
  readonly place: CellPlace;
}

/** The words of roles and orientations in both languages, as `plain` writes them. */
const ROLES: Readonly<Record<string, Role>> = {
  cluster: 'cluster',
  nome: 'name',
  name: 'name',
  periodo: 'period',
  period: 'period',
  indicatore: 'indicator',
  indicator: 'indicator',
  valore: 'value',
  value: 'value',
  gruppo: 'group',
  group: 'group',
  denominatore: 'denominator',
  denominator: 'denominator',
  ignora: 'ignore',
  ignore: 'ignore',
};
const ORIENTATIONS: Readonly<Record<string, Orientation>> = {
  righe: 'rows',
  rows: 'rows',
  colonne: 'columns',
  columns: 'columns',
  scheda: 'card',
  card: 'card',
  lunga: 'long',
  long: 'long',
};

/** The lines of the Mapping tables; what a role does not name is told and ignored. */
export function readMapping(
  tables: readonly FoundRows[],
): WithFindings<{ readonly lines: readonly MappedLine[] }> {
  const findings: Finding[] = [];
  const lines = tables.flatMap(({ rows }) => rows.flatMap((row) => readLine(row, findings) ?? []));
  return { lines, findings };
}

function readLine(row: TableRow, findings: Finding[]): MappedLine | null {
  const text = (column: string) => readText(row.cell(column), row.place(column), findings);
  const [sheet, header, role] = [text('sheet'), text('header'), text('role')];
  if (sheet === '') return null;
  const known = ROLES[plain(role)];
  if (known === undefined) {
    findings.push(finding('mapping-role-unknown', row.place('role'), { text: role, header }));
    return null;
  }
  const numbers = plain(text('numbers'));
  return {
    ...{ sheet, header, role: known, code: text('code'), table: text('table'), cluster: text('cluster') },
    orientation: ORIENTATIONS[plain(text('orientation'))] ?? 'rows',
    period: toPeriod(row.cell('period')),
    factor: readNumber(row.cell('factor'), row.place('factor'), findings) ?? 1,
    numbers: numbers === 'it' || numbers === 'en' ? numbers : null,
    place: row.place('header'),
  };
}
