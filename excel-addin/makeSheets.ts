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
 * 4 MB of contents take one more. Before the last, the sheets of the workbook stay as they were.
 */
async function makeSheets(
  scripts: readonly SheetScript[],
  signal: ProgressSignal,
  replacedKeys: ReadonlySet<string> | null,
): Promise<Applied> {
  const handover = planHandover(scripts, await inExcel(existingSheets), replacedKeys ?? new Set());
  if (!leavesVisible(handover)) throw new HostError('last-visible-sheet');
  if (signal.cancelled) return 'cancelled';
  try {
    return await inExcel((context) => make(context, handover, signal, replacedKeys !== null), {
      waits: true,
    });
  } catch (error) {
    if (await recoveredAsApplied(handover)) return 'applied';
    throw error;
  }
}

async function make(
  context: Excel.RequestContext,
  handover: Handover,
  signal: ProgressSignal,
  asReport: boolean,
): Promise<Applied> {
  const { drafts } = handover;
  await addDrafts(context, drafts);
  if (asReport) queueMarks(context, drafts);
  else queueNames(context, drafts);
  if (!(await fillDrafts(context, drafts, signal))) {
    await recover(context, handover);
    return 'cancelled';
  }
  queueHandover(context, handover);
  await context.sync();
  signal.progress(1);
  return 'applied';
}

/** Where Excel doesn't even let us recover, the first error is still the one to tell. */
function recoveredAsApplied(handover: Handover): Promise<boolean> {
  return inExcel((context) => recover(context, handover), { waits: true }).catch(() => false);
}

/** Raises {@link HostError} where no sheet can be added. */
async function existingSheets(context: Excel.RequestContext): Promise<readonly ExistingSheet[]> {
  // Excel itself tells this mode only by refusing the first change.
  if (String(Office.context.document?.mode) === 'readOnly') throw new HostError('read-only');
  const protection = context.workbook.protection.load('protected');
  const sheets = await loadSheets(context);
  if (protection.protected) throw new HostError('workbook-protected');
  for (const sheet of sheets) {
    queueMark(sheet);
    sheet.load('visibility');
  }
  await context.sync();
  return sheets.map((sheet, position) => {
    const { name, report, ours } = sheetInfo(sheet);
    const isVisible = sheet.visibility === 'Visible';
    return { id: sheet.id, name, position, ownKey: ours ? report : null, isVisible };
  });
}
