// SPDX-License-Identifier: EUPL-1.2
import { HostError, type HostErrorCode } from '../../core/host/hostError.ts';
import type { Answer } from '../contract/serverApi.ts';

/**
 * Google tells its errors apart by their texts only, in English or in the user's language. What is not known here is
 * `host-failed`, with Google's own message.
 */
const TEXTS: readonly (readonly [HostErrorCode, RegExp])[] = [
  ['no-answer', /too many times|too much|quota|rate limit|troppe volte|limite/i],
  ['no-answer', /authori[sz]ation|permission to call|autorizzazion/i],
  ['no-answer', /maximum execution time|timed? ?out|tempo massimo/i],
  ['too-large', /number of cells|numero di celle|10[.,]?000[.,]?000/i],
  ['last-visible-sheet', /all the (visible )?sheets|tutti i fogli/i],
];

/** Runs the work and answers what came of it: a thrown error would reach the sidebar without its code. */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const { code, detail } = hostErrorFrom(error);
    return { ok: false, code, detail };
  }
}

const PROTECTED = /protected (cell|range|sheet)|protett[aeio]/i;

/** The port's error for what was thrown. `sheet` is the sheet that the work was about, if it was about one. */
export function hostErrorFrom(error: unknown, sheet?: string): HostError {
  if (error instanceof HostError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // Without a sheet it is the spreadsheet as a whole that the user may look at only.
  if (PROTECTED.test(message)) {
    return sheet === undefined
      ? new HostError('read-only', message)
      : new HostError('sheet-protected', sheet);
  }
  const known = TEXTS.find(([, text]) => text.test(message));
  return new HostError(known?.[0] ?? 'host-failed', message);
}
