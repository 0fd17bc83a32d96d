// SPDX-License-Identifier: EUPL-1.2
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Section } from '../Section.tsx';
import { nothingFound, resultIsOld, type State } from '../state.ts';
import type { Commands } from '../useDesk.ts';
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
    <Section heading={words.heading}>
      <p className={styles.summary}>{words.summary}</p>
      <Accordion multiple collapsible className={styles.items}>
        <AccordionItem value="methods">
          <AccordionHeader as="h3" size="small">
            {words.methods.heading}
          </AccordionHeader>
          <AccordionPanel className={styles.item}>
            <CompareMethods state={state} commands={commands} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="leave-out">
          <AccordionHeader as="h3" size="small">
            {words.leaveOut.heading}
          </AccordionHeader>
          <AccordionPanel className={styles.item}>
            {state.result === null ? (
              <p className={styles.text}>{words.leaveOut.noResult}</p>
            ) : (
              <LeaveOut run={state.result.published.run} isOld={resultIsOld(state)} />
            )}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Section>
  );
}

const useStyles = makeStyles({
  summary: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  items: { margin: '0 -8px' },
  item: { display: 'flex', flexDirection: 'column', gap: '10px', margin: '4px 8px 12px' },
  text: { margin: 0 },
});
