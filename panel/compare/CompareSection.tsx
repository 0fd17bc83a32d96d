// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { FoldingItem } from '../FoldingItem.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { nothingFound, resultIsOld, type State } from '../state.ts';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { CompareMethods } from './CompareMethods.tsx';
import { LeaveOut } from './LeaveOut.tsx';

export interface CompareSectionProps {
  readonly state: State;
  readonly commands: Commands;
}

/** What the choices of the method, and each element, do to the ranks and scores. */
export function CompareSection({ state, commands }: CompareSectionProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.compare;
  if (state.found === null || nothingFound(state)) return null;
  return (
    <PanelSection heading={words.heading} help="compare">
      <p className={styles.summary}>{words.summary}</p>
      <div className={styles.items}>
        <FoldingItem heading={words.methods.heading}>
          <CompareMethods state={state} commands={commands} />
        </FoldingItem>
        <FoldingItem heading={words.leaveOut.heading}>
          {state.result === null ? (
            <p className={styles.text}>{words.leaveOut.noResult}</p>
          ) : (
            <LeaveOut run={state.result.published.run} isOld={resultIsOld(state)} />
          )}
        </FoldingItem>
      </div>
    </PanelSection>
  );
}

const useStyles = makeStyles({
  summary: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  items: { margin: '0 -8px' },
  text: { margin: 0 },
});
