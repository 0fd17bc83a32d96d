// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type { Applied, ProgressSignal } from '../core/host/port.ts';
import type { SheetScript } from '../core/host/steps.ts';
import { addDrafts, fillDrafts, queueMarks, queueNames } from './drafts.ts';
import { inExcel } from './excelErrors.ts';
import {
  type ExistingSheet,
  type Handover,
  leavesVisible,
  planHandover,
  queueHandover,
  recover,
} from './handover.ts';
import {
  type ExistingStyles,
  existingStyles,
  type Looks,
  planLooks,
  queueLooks,
  queueStyles,
  removeStyles,
} from './looks.ts';
import { loadSheets, queueMark, sheetInfo } from './sheets.ts';

/** Makes the report's sheets in the place of our own of the same keys; those of the keys in `outdated` go too. */
export function applyReport(
  scripts: readonly SheetScript[],
  signal: ProgressSignal,
  outdated: readonly string[] = [],
): Promise<Applied> {
  return makeSheets(scripts, signal, new Set([...scripts.map(({ key }) => key), ...outdated]));
}

/** Adds sheets that belong to the user from then on: unmarked, and in nobody's place. */
export function addSheets(scripts: readonly SheetScript[], signal: ProgressSignal): Promise<Applied> {
  return makeSheets(scripts, signal, null);
}

/**
 * Five syncs: two look at the workbook, one adds the sheets, one fills them, one hands them over; every further
 * 4 MB of requests take one more, and so do styles that nobody needs any more. Before the last, the sheets of the workbook
 * stay as they were.
 */
async function makeSheets(
  scripts: readonly SheetScript[],
  signal: ProgressSignal,
  replacedKeys: ReadonlySet<string> | null,
): Promise<Applied> {
  const { sheets, styles } = await inExcel(lookAround);
  const handover = planHandover(scripts, sheets, replacedKeys ?? new Set());
  if (!leavesVisible(handover)) throw new HostError('last-visible-sheet');
  if (signal.cancelled) return 'cancelled';
  const isLeft = (sheet: ExistingSheet) =>
    sheet.isMarked && !handover.replaced.some(({ id }) => id === sheet.id);
  // What is the user's from then on keeps its looks when the report goes.
  const looks = planLooks(replacedKeys === null ? [] : scripts, styles, sheets.some(isLeft));
  const whole: Job = { handover, looks, styles, asReport: replacedKeys !== null };
  try {
    return await inExcel((context) => make(context, whole, signal), { waits: true });
  } catch (error) {
    if (await recoveredAsApplied(whole)) return 'applied';
    throw error;
  }
}

/** All that making sheets comes to. */
interface Job {
  readonly handover: Handover;
  readonly looks: Looks;
  readonly styles: ExistingStyles;
  readonly asReport: boolean;
}

async function make(context: Excel.RequestContext, job: Job, signal: ProgressSignal): Promise<Applied> {
  const { handover, looks, styles, asReport } = job;
  const { drafts } = handover;
  await addDrafts(context, drafts);
  if (asReport) queueMarks(context, drafts);
  else queueNames(context, drafts);
  queueLooks(context, looks, styles);
  if (!(await fillDrafts(context, drafts, looks.names, signal))) {
    await takeBack(context, job);
    return 'cancelled';
  }
  queueHandover(context, handover);
  await context.sync();
  if (asReport) await removeStyles(context, looks.obsolete, looks.ours);
  signal.progress(1);
  return 'applied';
}

/** True where the new sheets were whole and stand; otherwise all is as it was, but for styles of earlier reports. */
async function takeBack(context: Excel.RequestContext, { handover, looks, styles }: Job): Promise<boolean> {
  if (await recover(context, handover)) return true;
  const now = queueStyles(context);
  await context.sync();
  const { names } = existingStyles(now);
  const added = looks.ours.filter((name) => !styles.ours.includes(name) && names.includes(name));
  await removeStyles(context, added, looks.ours);
  return false;
}

/** Where Excel doesn't even let us recover, the first error is still the one to tell. */
function recoveredAsApplied(job: Job): Promise<boolean> {
  return inExcel((context) => takeBack(context, job), { waits: true }).catch(() => false);
}

/** Raises {@link HostError} where no sheet can be added. */
async function lookAround(context: Excel.RequestContext): Promise<{
  readonly sheets: readonly ExistingSheet[];
  readonly styles: ExistingStyles;
}> {
  // Excel itself tells this mode only by refusing the first change.
  if (String(Office.context.document?.mode) === 'readOnly') throw new HostError('read-only');
  const protection = context.workbook.protection.load('protected');
  const sheets = await loadSheets(context);
  if (protection.protected) throw new HostError('workbook-protected');
  for (const sheet of sheets) {
    queueMark(sheet);
    sheet.load('visibility');
  }
  const styles = queueStyles(context);
  await context.sync();
  const existing = sheets.map((sheet, position): ExistingSheet => {
    const { name, report, ours } = sheetInfo(sheet);
    const isVisible = sheet.visibility === 'Visible';
    return {
      id: sheet.id,
      name,
      position,
      ownKey: ours ? report : null,
      isMarked: report !== null,
      isVisible,
    };
  });
  return { sheets: existing, styles: existingStyles(styles) };
}
