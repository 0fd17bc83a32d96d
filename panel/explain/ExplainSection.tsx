// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { explain } from '../../core/explain/explain.ts';
import { cardKey } from '../../core/report/parts.ts';
import type { ScoreName } from '../../core/report/plan.ts';
import { Notice } from '../Notice.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { SheetLink } from '../SheetLink.tsx';
import type { Result } from '../state.ts';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { useExplaining } from './explaining.ts';
import { ScoreChoices } from './ScoreChoices.tsx';
import { ScoreSteps } from './ScoreSteps.tsx';
import { useShown } from './useShown.ts';

export interface ExplainSectionProps {
  readonly result: Result;
  /** The workbook has changed since. */
  readonly isOld: boolean;
  /** What is to be explained; `null` before anything was chosen. */
  readonly explained: ScoreName | null;
  /** Whether the program tells which cell is selected. */
  readonly canSelect: boolean;
  readonly commands: Commands;
}

/** How a score came about, down to the cells of the workbook. */
export function ExplainSection({ result, isOld, explained, canSelect, commands }: ExplainSectionProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = texts.panel.explain;
  const { run: latest, history } = result.published;
  const run = history.find(({ period }) => period === explained?.period) ?? latest;
  const about = useExplaining(run, commands.goTo);
  const section = useShown(explained);
  const explanation = useMemo(
    () =>
      explained &&
      explain(
        run,
        explained.cluster,
        explained.element,
        run === latest ? history : history.slice(0, history.indexOf(run)),
      ),
    [run, latest, history, explained],
  );
  return (
    <PanelSection
      ref={section}
      heading={words.heading}
      help="explain"
      action={
        explained && (
          <SheetLink sheet={result.published.sheetOf.get(cardKey(explained.cluster))} goTo={commands.goTo} />
        )
      }
    >
      {isOld && <Notice>{words.old}</Notice>}
      {explained === null && (
        <p className={styles.hint}>{canSelect ? words.howTo : words.howToWithoutSelection}</p>
      )}
      <ScoreChoices
        explained={explained}
        runs={[...history, latest]}
        about={about}
        choose={commands.explainScore}
      />
      {explained !== null && explanation === null && (
        <p className={styles.hint}>{fill(words.absent, { cluster: about.clusterName(explained.cluster) })}</p>
      )}
      {explained !== null && explanation !== null && (
        <div className={styles.explanation}>
          <h3 className={styles.score} aria-live="polite">
            {fill(run === latest ? words.of : words.ofPeriod, {
              period: run.period ?? '',
              cluster: about.clusterName(explained.cluster),
              element: about.elementName(explained.element),
            })}
            <span className={styles.number}>{about.score(explained.element, explanation.score)}</span>
          </h3>
          {/* Another score begins folded. */}
          <ScoreSteps
            key={JSON.stringify([explained.cluster, explained.element, explained.period])}
            explanation={explanation}
            about={about}
          />
        </div>
      )}
    </PanelSection>
  );
}

const useStyles = makeStyles({
  hint: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  explanation: { marginTop: '10px' },
  score: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});
