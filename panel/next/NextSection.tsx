// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { cardKey } from '../../core/report/parts.ts';
import { clusterLabels } from '../compare/clusterLabels.ts';
import { SearchChoice } from '../compare/SearchChoice.tsx';
import { FoldingItem } from '../FoldingItem.tsx';
import { Notice } from '../Notice.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { SheetLink } from '../SheetLink.tsx';
import { type Result, resultIsOld, type State } from '../state.ts';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { FirstActions } from './FirstActions.tsx';
import { LabelText } from './LabelText.tsx';
import { LeastEffort } from './LeastEffort.tsx';

export interface NextSectionProps {
  readonly state: State;
  readonly result: Result;
  /** Year first. */
  readonly today: string;
  readonly commands: Commands;
}

/** What a cluster should do next, and the least effort that takes it to a goal. */
export function NextSection({ state, result, today, commands }: NextSectionProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.next;
  const { published } = result;
  const { run } = published;
  const [wanted, setWanted] = useState('');
  const labels = useMemo(() => clusterLabels(run), [run]);
  // Another calculation may not have it.
  const cluster = run.clusters.find(({ code }) => code === wanted) ?? null;
  const options = run.clusters.map(({ code }): [string, string] => [code, labels.get(code)!]);
  return (
    <PanelSection
      heading={words.heading}
      help="next"
      action={<SheetLink sheet={published.sheetOf.get('actions')} goTo={commands.goTo} />}
    >
      {resultIsOld(state) && <Notice>{words.old}</Notice>}
      <p className={styles.summary}>{words.summary}</p>
      <SearchChoice
        label={words.cluster}
        value={cluster?.code ?? ''}
        options={cluster === null ? [['', words.choose], ...options] : options}
        onChange={setWanted}
      />
      {cluster !== null && (
        <SheetLink sheet={published.sheetOf.get(cardKey(cluster.code))} goTo={commands.goTo} />
      )}
      {cluster !== null && (
        <div className={styles.items}>
          <FoldingItem heading={words.actions.heading} opensAtFirst>
            <FirstActions published={published} cluster={cluster} today={today} />
          </FoldingItem>
          <FoldingItem heading={words.label.heading}>
            <LabelText published={published} cluster={cluster} today={today} />
          </FoldingItem>
          <FoldingItem heading={words.plan.heading}>
            {/* Another cluster begins with other goals. */}
            <LeastEffort
              key={cluster.code}
              state={state}
              published={published}
              cluster={cluster.code}
              labels={labels}
              commands={commands}
            />
          </FoldingItem>
        </div>
      )}
    </PanelSection>
  );
}

const useStyles = makeStyles({
  summary: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  items: { margin: '8px -8px 0' },
});
