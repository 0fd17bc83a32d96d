// SPDX-License-Identifier: EUPL-1.2
import { reportInMark } from '../core/host/mark.ts';
import type { SheetScript } from '../core/host/steps.ts';
import type { Draft } from './drafts.ts';
import { loadSheets, temporaryName } from './sheets.ts';

/** A sheet as it stood before anything was changed. */
export interface ExistingSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** The key of the report, where the sheet is one that we made; otherwise `null`. */
  readonly ownKey: string | null;
  /** It has our mark, be it a copy or renamed. */
  readonly isMarked: boolean;
  readonly isVisible: boolean;
}

/** An old report sheet of ours, and the name that it has while the new one takes its place. */
interface Replaced extends ExistingSheet {
  readonly awayName: string;
}

/** The change from the old sheets to the new ones. */
export interface Handover {
  readonly existing: readonly ExistingSheet[];
  readonly drafts: readonly Draft[];
  readonly replaced: readonly Replaced[];
}

/** What the scripts make, and our own sheets of the keys that it replaces. */
export function planHandover(
  scripts: readonly SheetScript[],
  existing: readonly ExistingSheet[],
  replacedKeys: ReadonlySet<string>,
): Handover {
  const reports = new Set(Array.from(replacedKeys, reportInMark));
  const old = existing.filter(({ ownKey }) => ownKey !== null && reports.has(reportInMark(ownKey)));
  const names = temporaryNames([...existing.map(({ name }) => name), ...scripts.map(({ name }) => name)]);
  return {
    existing,
    drafts: scripts.map((script) => ({ script, temporaryName: names.next().value, id: null })),
    replaced: old.map((sheet) => ({ ...sheet, awayName: names.next().value })),
  };
}

/** False where no sheet would be left to show: Excel refuses that only when the others are gone. */
export function leavesVisible({ existing, drafts, replaced }: Handover): boolean {
  const isReplaced = ({ id }: ExistingSheet) => replaced.some((one) => one.id === id);
  return drafts.length > 0 || existing.some((sheet) => sheet.isVisible && !isReplaced(sheet));
}

function* temporaryNames(taken: readonly string[]): Generator<string, never> {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = temporaryName(number);
    if (!lower.has(name)) yield name;
  }
}

/**
 * Queues the change. Whatever Excel may refuse comes before the first thing that can't be taken back, the removal
 * of the old sheets: {@link recover} relies on this order.
 */
export function queueHandover(context: Excel.RequestContext, { drafts, replaced }: Handover): void {
  const { worksheets } = context.workbook;
  const built = drafts.map((draft) => ({ draft, sheet: worksheets.getItem(draft.id!) }));
  queuePlaces(built, replaced);
  for (const { id, awayName } of replaced) worksheets.getItem(id).name = awayName;
  for (const { draft, sheet } of built) sheet.name = draft.script.name;
  built[0]?.sheet.activate();
  for (const { id } of replaced) worksheets.getItem(id).delete();
}

/** Puts every new sheet right before the first that it replaces; from the left, as each moves the others on. */
function queuePlaces(
  built: readonly { readonly draft: Draft; readonly sheet: Excel.Worksheet }[],
  replaced: readonly Replaced[],
): void {
  const moves = built.flatMap(({ draft, sheet }) => {
    const old = replaced.find(({ ownKey }) => ownKey === reportInMark(draft.script.key));
    return old === undefined ? [] : [{ sheet, position: old.position }];
  });
  moves.sort((a, b) => a.position - b.position);
  moves.forEach(({ sheet, position }, moved) => {
    sheet.position = position + moved;
  });
}

/**
 * Leaves a whole report after a failure or a cancellation. Where Excel had begun to remove the old sheets, the new
 * ones are complete: it removes what is left of the old, and answers true. Otherwise it takes everything back, and
 * answers false.
 */
export async function recover(context: Excel.RequestContext, handover: Handover): Promise<boolean> {
  const sheets = await loadSheets(context);
  const finished = oldOnesAreGoing(sheets, handover);
  for (const sheet of sheets) {
    if (finished ? isReplaced(sheet, handover) : isDraft(sheet, handover)) sheet.delete();
  }
  for (const { id, name } of finished ? [] : handover.replaced) {
    const old = sheets.find((sheet) => sheet.id === id);
    if (old !== undefined && old.name !== name) old.name = name;
  }
  await context.sync();
  return finished;
}

/** All new sheets have their names, which comes right before; where there are no new ones, an old one has gone. */
function oldOnesAreGoing(sheets: readonly Excel.Worksheet[], { drafts, replaced }: Handover): boolean {
  if (drafts.length === 0) return replaced.some(({ id }) => sheets.every((sheet) => sheet.id !== id));
  const named = drafts.every(({ id, script }) =>
    sheets.some((sheet) => sheet.id === id && sheet.name === script.name),
  );
  return replaced.length > 0 && named;
}

function isReplaced(sheet: Excel.Worksheet, { replaced }: Handover): boolean {
  return replaced.some(({ id }) => id === sheet.id);
}

/** A batch that failed may have left sheets whose id we never heard of: they are new and have a temporary name. */
function isDraft(sheet: Excel.Worksheet, { existing, drafts }: Handover): boolean {
  if (existing.some(({ id }) => id === sheet.id)) return false;
  return drafts.some(({ id, temporaryName }) => id === sheet.id || temporaryName === sheet.name);
}
