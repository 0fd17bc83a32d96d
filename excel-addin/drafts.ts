// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from '../core/host/port.ts';
import type { SheetScript } from '../core/host/steps.ts';
import { runStep } from './steps/runStep.ts';
import { cutWriting } from './writing.ts';

/** A sheet that is being made under a temporary name. */
export interface Draft {
  readonly script: SheetScript;
  readonly temporaryName: string;
  /** `null` until Excel has made the sheet. */
  id: string | null;
}

/**
 * Makes the sheets and runs their steps, in one sync for every 4 MB of contents.
 * False where the user cancelled before the end; the drafts made so far remain.
 */
export async function buildDrafts(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  watch: Watch,
): Promise<boolean> {
  if (watch.cancelled) return false;
  const sheets = drafts.map((draft) => context.workbook.worksheets.add(draft.temporaryName).load('id'));
  const batches = cutWriting(drafts.map((draft) => draft.script));
  for (const [done, batch] of batches.entries()) {
    for (const part of batch) runStep(sheets[part.sheet]!, part.step);
    await context.sync();
    drafts.forEach((draft, index) => {
      draft.id = sheets[index]!.id;
    });
    watch.progress((done + 1) / (batches.length + 1));
    if (watch.cancelled) return false;
  }
  return true;
}
