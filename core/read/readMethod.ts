// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import { DEFAULT_METHOD, type Method } from '../model/method.ts';
import { setMethodKey } from '../model/methodKeys.ts';
import { readText } from './cells.ts';
import type { FoundRows } from './tables.ts';
import { plain } from './words.ts';

/** A choice that was not made in the workbook: [key, value]. */
export type MethodOverride = readonly [key: string, value: string];

/** The method that the Method tables choose, then the overrides; whatever they leave open is the default. */
export function readMethod(
  tables: readonly FoundRows[],
  overrides: readonly MethodOverride[],
  findings: Finding[],
): Method {
  const overridden = new Set(overrides.map(([key]) => plain(key)));
  const seen = new Set<string>();
  let method = DEFAULT_METHOD;
  for (const row of tables.flatMap((table) => table.rows)) {
    const key = plain(readText(row.cell('key'), row.place('key'), findings));
    const value = readText(row.cell('value'), row.place('value'), findings);
    if (key === '' && value === '') continue;
    if (seen.has(key)) findings.push(finding('duplicate-method-key', row.place('key'), { key }));
    if (seen.has(key) || overridden.has(key)) continue;
    seen.add(key);
    const set = setMethodKey(method, key, value);
    method = set.method;
    if (set.problem !== null) {
      const place = set.problem === 'unknown-method-key' ? row.place('key') : row.place('value');
      findings.push(finding(set.problem, place, { key, value }));
    }
  }
  for (const [key, value] of overrides) {
    const set = setMethodKey(method, key, value);
    method = set.method;
    if (set.problem !== null) findings.push(finding(set.problem, null, { key, value }));
  }
  return method;
}
