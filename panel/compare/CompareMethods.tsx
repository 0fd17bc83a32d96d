// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import type { MethodSource } from '../../core/compareMethods.ts';
import { JobProgress } from '../calculate/JobProgress.tsx';
import { Button } from '../elements/Button.tsx';
import { comparisonIsOld, type State } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { Choice } from './Choice.tsx';
import { ComparisonResult } from './ComparisonResult.tsx';
import { type MethodPair, methodSources, usualPair } from './comparisonEnd.ts';

export interface CompareMethodsProps {
  readonly state: State;
  readonly commands: Commands;
}

/** Two methods to choose, and what comes of comparing them. */
export function CompareMethods({ state, commands }: CompareMethodsProps) {
  const { texts } = useWords();
  const words = texts.panel.compare.methods;
  const { job, comparison, choices } = state;
  const [wanted, setWanted] = useState<MethodPair | null>(null);
  const sources = methodSources(choices);
  // What was chosen may be gone: choices that have been saved since.
  const pair = wanted?.every((source) => sources.includes(source)) ? wanted : usualPair(choices);
  const options = sources.map((source): [MethodSource, string] => [source, words.sources[source]]);
  return (
    <>
      <Choice
        label={words.first}
        value={pair[0]}
        options={options}
        onChange={(first) => setWanted([first, pair[1]])}
      />
      <Choice
        label={words.second}
        value={pair[1]}
        options={options}
        onChange={(second) => setWanted([pair[0], second])}
      />
      <Button disabledFocusable={job !== null} onClick={() => commands.compareMethods(pair)}>
        {words.compare}
      </Button>
      {job?.kind === 'comparing' && <JobProgress job={job} cancel={commands.cancel} />}
      {comparison !== null && (
        <ComparisonResult end={comparison.end} isOld={comparisonIsOld(state)} goTo={commands.goTo} />
      )}
    </>
  );
}
