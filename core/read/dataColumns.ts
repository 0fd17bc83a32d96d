// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding } from '../model/finding.ts';
import type { Format, Framework } from '../model/framework.ts';
import type { Cell } from '../model/grid.ts';
import { readNumber } from './cells.ts';
import { withoutNotes, withoutUnit } from './names.ts';
import { plain, yesOrNo } from './words.ts';

/** What a column of the data holds. */
export type DataColumn =
  | { readonly kind: 'indicator'; readonly code: string; readonly format: Format }
  | { readonly kind: 'denominator'; readonly code: string }
  | { readonly kind: 'group'; readonly code: string };

/**
 * Finds the column of the framework that a header names, by code first, then by name; where neither fits whole, without
 * its raised notes (`KPI1¹`) and without a unit in brackets (`Ricavi (M€)`, `Costi [%]`).
 */
export type DataColumns = (header: string) => DataColumn | undefined;

/** Knows the columns of a framework's indicators, denominators and groups by their headers. */
export function dataColumns(framework: Framework): DataColumns {
  const known = new Map<string, DataColumn>();
  const add = (word: string, column: DataColumn) => {
    if (!known.has(plain(word))) known.set(plain(word), column);
  };
  for (const { code, format } of framework.indicators) add(code, { kind: 'indicator', code, format });
  for (const code of framework.denominators) add(code, { kind: 'denominator', code });
  for (const code of framework.groups) add(code, { kind: 'group', code });
  for (const { code, name, format } of framework.indicators) add(name, { kind: 'indicator', code, format });
  return (header) => {
    const bare = withoutNotes(header);
    return known.get(plain(header)) ?? known.get(plain(bare)) ?? known.get(plain(withoutUnit(bare)));
  };
}

/** The number that an indicator's cell declares; what its format does not allow is a finding and missing. */
export function readValue(cell: Cell, format: Format, place: CellPlace, findings: Finding[]): number | null {
  const value = format === 'yes-no' ? readYesNo(cell, place, findings) : readNumber(cell, place, findings);
  if (value === null || allows(format, value)) return value;
  findings.push(finding('value-outside-format', place, { value, format }));
  return null;
}

function readYesNo(cell: Cell, place: CellPlace, findings: Finding[]): number | null {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const answer = typeof cell === 'string' ? yesOrNo(cell) : null;
  return answer ?? readNumber(cell, place, findings);
}

function allows(format: Format, value: number): boolean {
  if (format === 'level 1-4') return value >= 1 && value <= 4;
  if (format === 'yes-no') return value === 0 || value === 1;
  return true;
}
