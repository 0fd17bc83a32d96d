// SPDX-License-Identifier: EUPL-1.2
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Choice } from '../compare/Choice.tsx';
import { clusterLabels } from '../compare/clusterLabels.ts';
import { Notice } from '../Notice.tsx';
import { Section } from '../Section.tsx';
import { type Result, resultIsOld, type State } from '../state.ts';
import type { Commands } from '../useDesk.ts';
import { useWords } from '../words.ts';
import { FirstActions } from './FirstActions.tsx';
import { LabelText } from './LabelText.tsx';
import { ShortestWay } from './ShortestWay.tsx';

export interface NextSectionProps {
  readonly state: State;
  readonly result: Result;
  /** Year first. */
  readonly today: string;
  readonly commands: Commands;
}

/** What a cluster should do next, and the shortest way to a goal. */
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
    <Section heading={words.heading}>
      {resultIsOld(state) && <Notice>{words.old}</Notice>}
      <p className={styles.summary}>{words.summary}</p>
      <Choice
        label={words.cluster}
        value={cluster?.code ?? ''}
        options={cluster === null ? [['', words.choose], ...options] : options}
        onChange={setWanted}
      />
      {cluster !== null && (
        <Accordion multiple collapsible defaultOpenItems={['actions']} className={styles.items}>
          <AccordionItem value="actions">
            <AccordionHeader as="h3" size="small">
              {words.actions.heading}
            </AccordionHeader>
            <AccordionPanel className={styles.item}>
              <FirstActions published={published} cluster={cluster} today={today} />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="label">
            <AccordionHeader as="h3" size="small">
              {words.label.heading}
            </AccordionHeader>
            <AccordionPanel className={styles.item}>
              <LabelText published={published} cluster={cluster} today={today} />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="way">
            <AccordionHeader as="h3" size="small">
              {words.way.heading}
            </AccordionHeader>
            <AccordionPanel className={styles.item}>
              {/* Another cluster begins with other goals. */}
              <ShortestWay
                key={cluster.code}
                state={state}
                published={published}
                cluster={cluster.code}
                labels={labels}
                commands={commands}
              />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </Section>
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
  item: { display: 'flex', flexDirection: 'column', gap: '10px', margin: '4px 8px 12px' },
});
