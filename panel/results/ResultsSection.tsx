// SPDX-License-Identifier: EUPL-1.2
import type { Method } from '../../core/model/method.ts';
import { Notice } from '../Notice.tsx';
import { PanelSection } from '../PanelSection.tsx';
import type { Result } from '../state.ts';
import { useWords } from '../words.ts';
import { MethodMade } from './MethodMade.tsx';
import { ResultsTable } from './ResultsTable.tsx';

export interface ResultsSectionProps {
  readonly result: Result;
  /** The workbook has changed since. */
  readonly old: boolean;
  /** The method that the next calculation would use; `null` where it is not known. */
  readonly method: Method | null;
}

/** The scores of the last calculation. */
export function ResultsSection({ result, old, method }: ResultsSectionProps) {
  const { language, texts } = useWords();
  const words = texts.panel.results;
  return (
    <PanelSection heading={words.heading}>
      {old && <Notice>{words.old}</Notice>}
      {result.language !== language && <Notice>{words.otherLanguage}</Notice>}
      <MethodMade result={result} current={method} />
      <ResultsTable run={result.published.run} />
    </PanelSection>
  );
}
