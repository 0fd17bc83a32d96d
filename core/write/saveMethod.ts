// SPDX-License-Identifier: EUPL-1.2
import type { Host, ProgressSignal, WorkbookContent } from '../host/port.ts';
import { partOf } from '../host/progressSignal.ts';
import { freeSheetName } from '../host/sheetName.ts';
import { templateTexts } from '../i18n/rooms/template.ts';
import { type MethodChoices, withChoices } from '../method/methodChoices.ts';
import type { Language } from '../model/language.ts';
import type { Method } from '../model/method.ts';
import type { MethodKeyName } from '../model/methodKeys.ts';
import { readInput } from '../read/readInput.ts';
import type { FoundRows } from '../read/tables.ts';
import { lower } from '../report/lower.ts';
import { methodSheet } from '../template/sheets/method.ts';
import { planMethodCells } from './planMethodCells.ts';

/** A choice that could not be written, and why: what stands where it belongs. */
export interface Unwritten {
  readonly key: MethodKeyName;
  readonly why: 'formula' | 'no-room';
}

/** What came of saving. */
export type Saved =
  | {
      readonly outcome: 'saved';
      /** The sheet with the method. */
      readonly sheet: string;
      readonly isNew: boolean;
      readonly written: readonly MethodKeyName[];
      readonly unwritten: readonly Unwritten[];
    }
  | { readonly outcome: 'cancelled' };

/**
 * Writes the workbook's method, with the choices made over it, into its Method table, or into a new sheet where it
 * has none. Nothing of the user's but the values of the method is touched. Raises what the host raises
 * ({@link HostError}) and nothing else.
 */
export async function saveMethod(
  host: Host,
  choices: MethodChoices,
  language: Language,
  signal: ProgressSignal,
): Promise<Saved> {
  const content = await host.read(partOf(signal, 0, 0.5));
  if (signal.cancelled) return { outcome: 'cancelled' };
  const input = readInput(content.grids, [], language);
  const { method } = withChoices(input.method, choices);
  const [first, ...others] = input.tables.filter(({ kind }) => kind === 'method');
  if (first === undefined) return addMethodSheet(host, content, method, language, partOf(signal, 0.5, 1));
  return editMethodTables(host, content, [first, ...others], method);
}

async function addMethodSheet(
  host: Host,
  content: WorkbookContent,
  method: Method,
  language: Language,
  signal: ProgressSignal,
): Promise<Saved> {
  const taken = content.sheets.map(({ name }) => name);
  const name = freeSheetName(templateTexts(language).sheets.method, taken);
  const plan = methodSheet(name, method, language);
  if ((await host.addSheets([lower(plan)], signal)) === 'cancelled') return { outcome: 'cancelled' };
  return { outcome: 'saved', sheet: name, isNew: true, written: [], unwritten: [] };
}

async function editMethodTables(
  host: Host,
  { grids }: WorkbookContent,
  tables: readonly [FoundRows, ...FoundRows[]],
  method: Method,
): Promise<Saved> {
  const { edits, withoutRoom } = planMethodCells(grids, tables, method);
  const leftOut = new Set(await host.editCells(edits.map(({ edit }) => edit)));
  const of = (isLeftOut: boolean) => edits.filter((_, index) => leftOut.has(index) === isLeftOut);
  return {
    outcome: 'saved',
    sheet: tables[0].sheet,
    isNew: false,
    written: of(false).flatMap(({ keys }) => keys),
    unwritten: [
      ...of(true).flatMap(({ keys, edit }) =>
        keys.map((key): Unwritten => ({ key, why: edit.over === 'blanks' ? 'no-room' : 'formula' })),
      ),
      ...withoutRoom.map((key): Unwritten => ({ key, why: 'no-room' })),
    ],
  };
}
