// SPDX-License-Identifier: EUPL-1.2
import { errorText } from '../calculate/ErrorMessage.tsx';
import type { WritingEnd } from '../state.ts';
import type { Words } from '../words.ts';

/** How the writing of targets ended, in words for a screen reader. */
export function writingText(end: WritingEnd, words: Words): string {
  const title = writingTitle(end, words);
  return end.outcome === 'failed' ? `${title}. ${errorText(end.error, words)}` : title;
}

/** How the writing of targets ended, in a few words. */
export function writingTitle(end: WritingEnd, { texts }: Words): string {
  const words = texts.next.writing;
  if (end.outcome !== 'saved') return words[end.outcome];
  if (end.written.length === 0) return words.nothing;
  return end.existing.length + end.unwritten.length > 0 ? words.partly : words.done;
}
