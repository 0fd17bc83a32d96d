// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { PanelSection } from '../PanelSection.tsx';
import { SheetLink } from '../SheetLink.tsx';
import { nothingFound, type State } from '../state.ts';
import { tokens } from '../theme/tokens.ts';
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
  if (state.found === null || nothingFound(state)) return null;
  const weightsSheet = state.found.survey.tables.find(({ kind }) => kind === 'indicators')?.sheet;
  const shown = shownMethod(state.found.survey, state.choices);
  return (
    <PanelSection heading={words.heading} help="method">
      <p className={styles.summary}>
        {shown.changed.size === 0 ? words.allDefault : count(words.changed, shown.changed.size)}
      </p>
      <SheetLink sheet={state.result?.published.sheetOf.get('method-used')} goTo={commands.goTo} />
      <div className={styles.groups}>
        {METHOD_GROUPS.map(({ name, keys }) => (
          <MethodGroup key={name} name={name} keys={keys} shown={shown} choose={commands.choose}>
            {name === 'weights' && <SheetLink sheet={weightsSheet} goTo={commands.goTo} />}
          </MethodGroup>
        ))}
      </div>
      <SavingBar shown={shown} busy={state.job !== null} commands={commands} />
    </PanelSection>
  );
}

const useStyles = makeStyles({
  summary: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  groups: { margin: '0 -8px 8px' },
});
