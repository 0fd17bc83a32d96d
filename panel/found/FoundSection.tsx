// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { Button } from '../elements/Button.tsx';
import { Working } from '../elements/Working.tsx';
import { Notice } from '../Notice.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { isStillBlank, nothingFound, readingIsOld, type State } from '../state.ts';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { FoundCounts } from './FoundCounts.tsx';
import { FoundTables } from './FoundTables.tsx';
import { NothingFound } from './NothingFound.tsx';
import { TemplateOffer } from './TemplateOffer.tsx';

export interface FoundSectionProps {
  readonly state: State;
  readonly commands: Commands;
}

/** What stands in the workbook, as it was last read. */
export function FoundSection({ state, commands }: FoundSectionProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.found;
  const { found, job } = state;
  const isAskedFor = state.task === 'template';
  const template = (
    <TemplateOffer busy={job !== null} isAskedFor={isAskedFor} insertTemplate={commands.insertTemplate} />
  );
  const readAgain = (
    <Button
      className={styles.readAgain}
      size="small"
      appearance={readingIsOld(state) ? 'outline' : 'subtle'}
      icon={<ArrowSyncRegular />}
      disabledFocusable={job !== null}
      onClick={commands.readAgain}
    >
      {words.readAgain}
    </Button>
  );
  return (
    <PanelSection heading={words.heading} help="found" action={readAgain}>
      {job?.kind === 'reading' && <Working>{words.reading}</Working>}
      {readingIsOld(state) && job === null && <Notice>{words.changed}</Notice>}
      {isStillBlank(state) && <Notice>{words.blank}</Notice>}
      {found === null && job === null && <p className={styles.text}>{words.unread}</p>}
      {found !== null && !nothingFound(state) && (
        <>
          <FoundCounts survey={found.survey} />
          <FoundTables tables={found.survey.tables} goTo={commands.goTo} />
        </>
      )}
      {nothingFound(state) && <NothingFound>{template}</NothingFound>}
      {found !== null && !nothingFound(state) && isAskedFor && template}
    </PanelSection>
  );
}

const useStyles = makeStyles({
  readAgain: { minWidth: 'auto', marginRight: '-8px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
