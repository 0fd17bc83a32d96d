// SPDX-License-Identifier: EUPL-1.2
import { scoreRange } from '../../core/model/scoreRange.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { useWords } from '../words.ts';

/** What the table of results shows, with its scale and its period. */
export function ResultsCaption({ run }: { readonly run: ScoreRun }) {
  const { texts, fill } = useWords();
  const words = texts.panel.results;
  const range = scoreRange(run.method, run.framework);
  const period = run.period;
  if (range === null) {
    return period === null ? words.captionOpenWithoutPeriod : fill(words.captionOpen, { period });
  }
  const [bottom, top] = range;
  return period === null
    ? fill(words.captionWithoutPeriod, { bottom, top })
    : fill(words.caption, { bottom, top, period });
}
