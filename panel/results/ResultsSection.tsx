// SPDX-License-Identifier: EUPL-1.2
import type { Method } from '../../core/model/method.ts';
import { Notice } from '../Notice.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { SheetLink } from '../SheetLink.tsx';
import type { Result } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { MethodMade } from './MethodMade.tsx';
import { Results } from './Results.tsx';

export interface ResultsSectionProps {
  readonly result: Result;
  /** The workbook has changed since. */
  readonly old: boolean;
  /** The method that the next calculation would use; `null` where it is not known. */
  readonly method: Method | null;
  readonly commands: Commands;
}

/** The scores of the last calculation. */
export function ResultsSection({ result, old, method, commands }: ResultsSectionProps) {
  const { language, texts } = useWords();
  const words = texts.panel.results;
  return (
    <PanelSection
      heading={words.heading}
      help="results"
      action={<SheetLink sheet={result.published.sheetOf.get('overview')} goTo={commands.goTo} />}
    >
      {old && <Notice>{words.old}</Notice>}
      {result.language !== language && <Notice>{words.otherLanguage}</Notice>}
      <Results result={result} explainScore={commands.explainScore} />
      <MethodMade result={result} current={method} />
    </PanelSection>
  );
}
