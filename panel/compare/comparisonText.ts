// SPDX-License-Identifier: EUPL-1.2
import { errorText } from '../calculate/ErrorMessage.tsx';
import type { Words } from '../words.ts';
import type { ComparisonEnd } from './comparisonEnd.ts';

/** How a comparison has ended, in one sentence. */
export function comparisonText(end: ComparisonEnd, words: Words): string {
  const { compare, outcome } = words.texts.panel;
  switch (end.kind) {
    case 'compared':
      return end.results.every(({ run }) => run !== null) ? compare.methods.ready : compare.methods.refused;
    case 'cancelled':
      return compare.methods.cancelled;
    case 'wrongChoices':
      return outcome.wrongChoices;
    case 'failed':
      return errorText(end.error, words);
  }
}
