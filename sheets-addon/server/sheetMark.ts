// SPDX-License-Identifier: EUPL-1.2
import { isOurs } from '../../core/host/mark.ts';
import type { SheetInfo } from '../../core/host/port.ts';

/** The developer metadata that marks a sheet as made by us. Sheets copies it with the sheet, but the copy has another id. */
export const MARK_KEY = 'cruscotto';

/** What the mark on a sheet of a report says. */
export interface DocumentMark {
  /** The key of the sheet. */
  readonly report: string;
  /** The key of the sheet whose script made it: its own, or for a sheet of a chart the one that the chart stands on. */
  readonly of: string;
  /** The id of the very sheet that was made. */
  readonly sheetId: number;
  /** The name that the sheet has, or will have. */
  readonly name: string;
  /** Tells whether another attempt would make the same sheet. */
  readonly print: string;
  /** The job that has made it; '' on sheets of older versions. */
  readonly ticket: string;
  /** The names that the sheet gives to its tables, with their areas. */
  readonly names: readonly { readonly name: string; readonly address: string }[];
}

/** The mark as the text of the developer metadata. */
export function composeMark(mark: DocumentMark): string {
  return JSON.stringify(mark);
}

/** Reads a mark back; `null` where the text is none of ours. */
export function parseMark(text: string | null): DocumentMark | null {
  try {
    const mark: unknown = JSON.parse(text ?? '');
    return isMark(mark) ? { ...mark, ticket: mark.ticket ?? '' } : null;
  } catch {
    return null;
  }
}

type WrittenMark = Omit<DocumentMark, 'ticket'> & { readonly ticket?: string };

function isMark(mark: unknown): mark is WrittenMark {
  if (typeof mark !== 'object' || mark === null) return false;
  const { report, of, sheetId, name, print, names } = mark as Record<keyof DocumentMark, unknown>;
  const texts = [report, of, name, print];
  return texts.every((one) => typeof one === 'string') && typeof sheetId === 'number' && Array.isArray(names);
}

/** Names that nobody else would choose: a sheet has one until it is shown. */
const TEMPORARY = 'cruscotto~';

/** The name of a sheet of a report that is being made, or is finished and waits for the others. */
export function draftName(unique: string): string {
  return `${TEMPORARY}new~${unique}`;
}

/** The name of the n-th input sheet until it gets its own. */
export function inputName(number: number): string {
  return `${TEMPORARY}input~${number}`;
}

/** The name of the n-th sheet that others are copied from while they are made. */
export function mouldName(number: number): string {
  return `${TEMPORARY}mould~${number}`;
}

/**
 * - `users`: not made by us, or a template of ours.
 * - `copy`: a user's copy of a report, or one that they have renamed: theirs, but no input.
 * - `report`: a sheet of the report that stands.
 * - `draft`: a finished sheet that waits for the others.
 * - `scrap`: what a failure has left unfinished.
 */
export type SheetState = 'users' | 'copy' | 'report' | 'draft' | 'scrap';

/** The state of a sheet, from its name and its mark. */
export function stateOf(id: number, name: string, mark: DocumentMark | null): SheetState {
  const isTemporary = name.startsWith(TEMPORARY);
  if (mark === null) return isTemporary ? 'scrap' : 'users';
  if (!isTemporary)
    return isOurs({ ...mark, sheetId: String(mark.sheetId) }, String(id), name) ? 'report' : 'copy';
  return mark.sheetId === id ? 'draft' : 'copy';
}

/** What scrap calls itself: no input, and none of the parts of a report. */
const UNFINISHED = 'unfinished';

/** A sheet as the port tells it. */
export function sheetInfo(name: string, mark: DocumentMark | null, state: SheetState): SheetInfo {
  if (state === 'scrap') return { name, report: UNFINISHED, ours: true };
  if (mark === null) return { name, report: null, ours: false };
  // A temporary name says nothing to anybody.
  const known = state === 'draft' ? mark.name : name;
  return { name: known, report: mark.report, ours: state !== 'copy' };
}
