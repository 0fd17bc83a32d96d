// SPDX-License-Identifier: EUPL-1.2

import { errorText } from './calculate/ErrorMessage.tsx';
import { jobText } from './calculate/JobProgress.tsx';
import { publishedTitle } from './calculate/PublishedMessage.tsx';
import { savedTitle } from './calculate/SavedMessage.tsx';
import { comparisonText } from './compare/comparisonText.ts';
import { writingText } from './next/writingText.ts';
import { nothingFound, readingIsOld, type State } from './state.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import { useWords, type Words } from './words.ts';

/** Says what has changed to those who cannot see it. */
export function LiveRegion({ state }: { readonly state: State }) {
  const words = useWords();
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>{announcement(state, words)}</VisuallyHidden>
    </div>
  );
}

function announcement(state: State, words: Words): string {
  const { found, nothing, outcome } = words.texts.panel;
  const { job, error } = state;
  if (job !== null) return job.kind === 'reading' ? found.reading : jobText(job, words);
  if (error !== null) return errorText(error, words);
  if (readingIsOld(state)) return found.changed;
  if (state.outcome?.kind === 'saved') return savedTitle(state.outcome.saved, words);
  if (state.outcome?.kind === 'published') return publishedTitle(state.outcome, words);
  if (state.outcome !== null) return outcome[state.outcome.kind];
  if (state.writing !== null) return writingText(state.writing, words);
  if (state.comparison !== null) return comparisonText(state.comparison.end, words);
  if (nothingFound(state)) return nothing.heading;
  return foundInWords(state, words);
}

function foundInWords({ found }: State, { texts, count }: Words): string {
  if (found === null) return '';
  const words = texts.panel.found;
  const { clusters, indicators, dimensions } = found.survey;
  const counts = [
    `${clusters} ${count(words.clusters, clusters)}`,
    `${indicators} ${count(words.indicators, indicators)}`,
    `${dimensions} ${count(words.dimensions, dimensions)}`,
  ];
  return `${words.heading}: ${counts.join(', ')}`;
}
