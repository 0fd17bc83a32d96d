// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding, type WithFindings } from '../model/finding.ts';
import { DEFAULT_METHOD, type Method } from '../model/method.ts';
import { METHOD_KEY_NAMES, setMethodKey } from '../model/methodKeys.ts';
import { readText } from './cells.ts';
import type { FoundRows } from './tables.ts';
import { plain } from './words.ts';

/** A choice that was not made in the workbook: [key, value]. */
export type MethodOverride = readonly [key: string, value: string];

/** A choice with where it was made; an override stands nowhere. */
interface Choice {
  readonly key: string;
  readonly value: string;
  readonly places: { readonly key: CellPlace; readonly value: CellPlace } | null;
}

/** The method that the Method tables choose, then the overrides; whatever they leave open is the default. */
export function readMethod(
  tables: readonly FoundRows[],
  overrides: readonly MethodOverride[],
): WithFindings<{ readonly method: Method }> {
  const findings: Finding[] = [];
  const chosen = new Map(readChoices(tables, findings).map((choice) => [choice.key, choice]));
  for (const [written, value] of overrides) {
    const key = plain(written);
    // A scale belongs to the normalisation that it was written for.
    if (key === 'normalisation') chosen.delete('normalisation.scale');
    chosen.set(key, { key, value, places: null });
  }
  let method = DEFAULT_METHOD;
  for (const { key, value, places } of inOrder([...chosen.values()])) {
    const set = setMethodKey(method, key, value);
    method = set.method;
    if (set.problem === null) continue;
    const place = set.problem === 'unknown-method-key' ? places?.key : places?.value;
    findings.push(finding(set.problem, place ?? null, { key, value }));
  }
  return { method, findings };
}

/** The rows of the Method tables. Of two with the same key the first counts. */
function readChoices(tables: readonly FoundRows[], findings: Finding[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const places = { key: row.place('key'), value: row.place('value') };
    const key = plain(readText(row.cell('key'), places.key, findings));
    const value = readText(row.cell('value'), places.value, findings);
    if (key === '' && value === '') continue;
    if (choices.has(key)) findings.push(finding('duplicate-method-key', places.key, { key }));
    else choices.set(key, { key, value, places });
  }
  return [...choices.values()];
}

/** A key is read after those that its meaning depends on, wherever it stands. */
function inOrder(choices: readonly Choice[]): Choice[] {
  const names: readonly string[] = METHOD_KEY_NAMES;
  const order = (key: string) => names.indexOf(key);
  return [...choices].sort((a, b) => order(a.key) - order(b.key));
}
