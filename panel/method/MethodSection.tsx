// SPDX-License-Identifier: EUPL-1.2
import { Accordion, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { PanelSection } from '../PanelSection.tsx';
import { nothingFound, type State } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { MethodGroup } from './MethodGroup.tsx';
import { METHOD_GROUPS } from './methodGroups.ts';
import { SavingBar } from './SavingBar.tsx';
import { shownMethod } from './shownMethod.ts';

export interface MethodSectionProps {
  readonly state: State;
  readonly commands: Commands;
}

/** The method that the next calculation uses, with all its choices. */
export function MethodSection({ state, commands }: MethodSectionProps) {
  const styles = useStyles();
  const { texts, count } = useWords();
  const words = texts.panel.method;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (state.found === null || nothingFound(state)) return null;
  const shown = shownMethod(state.found.survey, state.choices);
  const toggle = (
    <Button
      size="small"
      appearance="subtle"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={id}
      aria-label={`${isOpen ? words.hide : words.show}: ${words.heading}`}
      onClick={() => setOpen(!isOpen)}
    >
      {isOpen ? words.hide : words.show}
    </Button>
  );
  return (
    <PanelSection heading={words.heading} action={toggle}>
      <p className={styles.summary}>
        {shown.changed.size === 0 ? words.allDefault : count(words.changed, shown.changed.size)}
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Accordion multiple collapsible className={styles.groups}>
            {METHOD_GROUPS.map(({ name, keys }) => (
              <MethodGroup key={name} name={name} keys={keys} shown={shown} choose={commands.choose} />
            ))}
          </Accordion>
        )}
      </div>
      <SavingBar shown={shown} isOpen={isOpen} busy={state.job !== null} commands={commands} />
    </PanelSection>
  );
}

const useStyles = makeStyles({
  toggle: { minWidth: 'auto', marginRight: '-8px' },
  summary: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  groups: { margin: '0 -8px 8px' },
});
