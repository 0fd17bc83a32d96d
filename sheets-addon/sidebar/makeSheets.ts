// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import type { Applied, ProgressSignal } from '../../core/host/port.ts';
import type { SheetScript } from '../../core/host/steps.ts';
import type { SheetsJob } from '../contract/serverApi.ts';
import type { ServerCall } from './call.ts';
import { printOf } from './print.ts';

/**
 * What one call carries at most, so that the user sees progress and can cancel, and Google's six minutes are far. Sheets
 * that are made together take fewer calls of the server's: a long job is done in halves.
 */
const MOST_SHEETS = 4;
const LONG_JOB = 12;
const MOST_CHARACTERS = 1_200_000;

/** The share of the whole job that beginning takes: beginning and handing over are a call or two each. */
const BEGUN_SHARE = 0.05;
const DRAFTED_SHARE = 0.9;

interface Draft {
  readonly script: SheetScript;
  /** In characters of JSON. */
  readonly size: number;
  readonly print: string;
}

/**
 * Has the server make the sheets, a few a call, and hand them over in one stroke at the end. What an earlier attempt
 * has finished is not made again; what fails leaves its finished sheets for the next attempt. Only a cancelled job
 * takes them back.
 */
export async function makeSheets(
  call: ServerCall,
  {
    scripts,
    signal,
    ...job
  }: Omit<SheetsJob, 'sheets'> & { scripts: readonly SheetScript[]; signal: ProgressSignal },
): Promise<Applied> {
  const drafts = await Promise.all(scripts.map(draftOf));
  if (signal.cancelled) return 'cancelled';
  const sheets = drafts.map(({ script: { key, name }, print }) => ({ key, name, print }));
  const { ticket, finished } = await call('cruscottoBegin', { ...job, sheets });
  if (!(await makeDrafts(call, ticket, drafts, new Set(finished), signal))) {
    await call('cruscottoDiscard', ticket);
    return 'cancelled';
  }
  while (!(await call('cruscottoHandOver', ticket)));
  signal.progress(1);
  return 'applied';
}

async function draftOf(script: SheetScript): Promise<Draft> {
  const json = JSON.stringify(script);
  return { script, size: json.length, print: await printOf(json) };
}

/** False where the user cancelled. The server may make fewer sheets a call than it was given. */
async function makeDrafts(
  call: ServerCall,
  ticket: string,
  drafts: readonly Draft[],
  finished: Set<number>,
  signal: ProgressSignal,
): Promise<boolean> {
  const whole = sizeOf(drafts);
  for (;;) {
    const made = sizeOf(drafts.filter((_, index) => finished.has(index)));
    const share = whole === 0 ? 1 : made / whole;
    signal.progress(BEGUN_SHARE + share * (DRAFTED_SHARE - BEGUN_SHARE));
    if (signal.cancelled) return false;
    const from = drafts.findIndex((_, index) => !finished.has(index));
    if (from < 0) return true;
    const batch = batchFrom(drafts, from, finished);
    const count = await call('cruscottoDraft', ticket, from, batch);
    if (count < 1) throw new HostError('no-answer', drafts[from]!.script.name);
    for (let index = from; index < from + count; index += 1) finished.add(index);
  }
}

/** The sheets of the next call: at least one, and none that is finished. */
function batchFrom(drafts: readonly Draft[], from: number, finished: ReadonlySet<number>): SheetScript[] {
  const most = drafts.length > LONG_JOB ? Math.ceil(drafts.length / 2) : MOST_SHEETS;
  let end = from + 1;
  let size = drafts[from]!.size;
  while (end < drafts.length && end - from < most && !finished.has(end)) {
    size += drafts[end]!.size;
    if (size > MOST_CHARACTERS) break;
    end += 1;
  }
  return drafts.slice(from, end).map(({ script }) => script);
}

function sizeOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { size }) => sum + size, 0);
}
