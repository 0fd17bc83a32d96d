// SPDX-License-Identifier: EUPL-1.2
import { Notice } from '../Notice.tsx';
import { Section } from '../Section.tsx';
import type { Result } from '../state.ts';
import { useWords } from '../words.ts';
import { Charts } from './Charts.tsx';
import { ResultsTable } from './ResultsTable.tsx';

export interface ResultsSectionProps {
  readonly result: Result;
  /** The workbook has changed since. */
  readonly old: boolean;
}

/** The scores of the last calculation, in numbers and in pictures. */
export function ResultsSection({ result, old }: ResultsSectionProps) {
  const { language, texts } = useWords();
  const words = texts.panel.results;
  return (
    <Section heading={words.heading}>
      {old && <Notice>{words.old}</Notice>}
      {result.language !== language && <Notice>{words.otherLanguage}</Notice>}
      <ResultsTable run={result.published.run} />
      <Charts charts={result.published.charts} language={result.language} />
    </Section>
  );
}
