// SPDX-License-Identifier: EUPL-1.2
import type { Host, ProgressSignal } from './host/port.ts';
import { partOf } from './host/progressSignal.ts';
import { isReportSheet } from './report/parts.ts';

/** What came of removing the report. */
export type Removed =
  /** The names of the sheets that are gone; none where the workbook had no report. */
  { readonly outcome: 'removed'; readonly sheets: readonly string[] } | { readonly outcome: 'cancelled' };

/** Reading takes most of the time: removing is one stroke. */
const READ_SHARE = 0.8;

/**
 * Removes every sheet of the report in one stroke, and no other. Raises a HostError `last-visible-sheet`, with nothing
 * removed, where the workbook would be left without a sheet to show.
 */
export async function removeReport(host: Host, signal: ProgressSignal): Promise<Removed> {
  const { sheets } = await host.read(partOf(signal, 0, READ_SHARE));
  if (signal.cancelled) return { outcome: 'cancelled' };
  const ours = sheets.filter(isReportSheet);
  const keys = ours.map(({ report }) => report!);
  const names = ours.map(({ name }) => name);
  if (names.length === 0) return { outcome: 'removed', sheets: [] };
  const applied = await host.applyReport([], partOf(signal, READ_SHARE, 1), keys);
  return applied === 'cancelled' ? { outcome: 'cancelled' } : { outcome: 'removed', sheets: names };
}
