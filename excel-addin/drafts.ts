// SPDX-License-Identifier: EUPL-1.2
import type { ProgressSignal } from '../core/host/port.ts';
import type { SheetScript } from '../core/host/steps.ts';
import { gatherSteps } from './gather.ts';
import { setMark } from './sheets.ts';
import { runStep } from './steps/runStep.ts';
import { bytesBefore, cutWriting } from './writing.ts';

/** A sheet that is being made. */
export interface Draft {
  readonly script: SheetScript;
  readonly temporaryName: string;
  /** `null` until Excel has made the sheet. */
  id: string | null;
}

/**
 * Makes the sheets, empty and under names that nobody else would choose: should Excel stop half-way, it is certain
 * which sheets are ours. One sync.
 */
export async function addDrafts(context: Excel.RequestContext, drafts: readonly Draft[]): Promise<void> {
  const sheets = drafts.map((draft) => context.workbook.worksheets.add(draft.temporaryName).load('id'));
  await context.sync();
  drafts.forEach((draft, index) => {
    draft.id = sheets[index]!.id;
  });
}

/**
 * Queues the marks of a report's sheets. They are there from the start: what a crash leaves behind is no input, and the
 * next report's to replace.
 */
export function queueMarks(context: Excel.RequestContext, drafts: readonly Draft[]): void {
  for (const { script, id } of drafts) {
    setMark(context.workbook.worksheets.getItem(id!), {
      report: script.key,
      sheetId: id!,
      name: script.name,
    });
  }
}

/**
 * Queues the final names of input sheets. Their formulas refer to each other by name, so the names must stand before
 * them.
 */
export function queueNames(context: Excel.RequestContext, drafts: readonly Draft[]): void {
  for (const { script, id } of drafts) context.workbook.worksheets.getItem(id!).name = script.name;
}

/**
 * Runs the steps, in one sync for every 4 MB of requests. Cells get the named styles of their looks, and each property by
 * itself where there are none. False where the user cancelled before the end; the drafts remain.
 */
export async function fillDrafts(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  styles: ReadonlyMap<string, string>,
  signal: ProgressSignal,
): Promise<boolean> {
  const sheets = drafts.map((draft) => context.workbook.worksheets.getItem(draft.id!));
  const batches = cutWriting(
    drafts.map(({ script }) => gatherSteps(script.steps, styles)),
    { before: bytesBefore(drafts.length, styles.size) },
  );
  for (const [done, batch] of batches.entries()) {
    if (signal.cancelled) return false;
    for (const part of batch) runStep(sheets[part.sheet]!, part.step);
    await context.sync();
    signal.progress((done + 1) / (batches.length + 1));
  }
  return !signal.cancelled;
}
