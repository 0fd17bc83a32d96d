// SPDX-License-Identifier: EUPL-1.2
import { LONGEST } from '../../core/host/lengths.ts';
import type { SheetScript } from '../../core/host/steps.ts';
import { absoluteAddress } from './absoluteAddress.ts';
import { draftSheet, type SheetDraft } from './sheetDraft.ts';

/** What the mark says of a sheet that holds the lists for the sheet of the given key. */
export function optionsKey(key: string): string {
  return `${key}.options`;
}

/**
 * Lists that a validation can't spell out (a comma within an option, more than 255 characters) stand on a hidden
 * sheet of their own, a column each. `null` where no list needs that.
 */
export function optionsDraft(draft: SheetDraft, name: string): SheetDraft | null {
  const lists = longLists(draft);
  if (lists.length === 0) return null;
  const steps = lists.map((options, column): SheetScript['steps'][number] => ({
    step: 'write',
    area: { row: 0, column, rows: options.length, columns: 1 },
    contents: options.map((option) => [option]),
  }));
  return draftSheet({ key: '', name, steps });
}

/** Where a drop-down takes its options from, as the formula of its validation. */
export function listSource(draft: SheetDraft, options: readonly string[], optionsSheet: string): string {
  if (fitsInside(options)) return `"${spelledOut(options)}"`;
  const column = longLists(draft).findIndex((list) => isSame(list, options));
  return absoluteAddress(optionsSheet, { row: 0, column, rows: options.length, columns: 1 });
}

function longLists(draft: SheetDraft): (readonly string[])[] {
  const lists: (readonly string[])[] = [];
  for (const { options } of draft.dropDowns) {
    if (!fitsInside(options) && !lists.some((list) => isSame(list, options))) lists.push(options);
  }
  return lists;
}

function fitsInside(options: readonly string[]): boolean {
  const isPlain = options.every((option) => !option.includes(',') && option.trim() === option);
  return isPlain && spelledOut(options).length <= LONGEST.list;
}

function spelledOut(options: readonly string[]): string {
  return options.join(',').replaceAll('"', '""');
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((option, i) => option === b[i]);
}
