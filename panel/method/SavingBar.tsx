// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { choicesBetween, NO_CHOICES } from '../../core/method/methodChoices.ts';
import { DEFAULT_METHOD } from '../../core/model/method.ts';
import { Button } from '../elements/Button.tsx';
import { Notice } from '../Notice.tsx';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import type { ShownMethod } from './shownMethod.ts';

export interface SavingBarProps {
  readonly shown: ShownMethod;
  readonly busy: boolean;
  readonly commands: Commands;
}

/** What can be done with all choices together. */
export function SavingBar({ shown, busy, commands }: SavingBarProps) {
  const styles = useStyles();
  const { texts, count, fill } = useWords();
  const words = texts.panel.method;
  const unsaved = shown.choices.size;
  const { calculate } = texts.panel.calculate;
  return (
    <>
      {unsaved > 0 && <Notice>{fill(count(words.unsaved, unsaved), { calculate })}</Notice>}
      <div className={styles.buttons}>
        <Button
          appearance={unsaved > 0 ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={commands.saveMethod}
        >
          {words.save}
        </Button>
        <Button disabledFocusable={busy || unsaved === 0} onClick={() => commands.setChoices(NO_CHOICES)}>
          {words.discard}
        </Button>
        <Button
          disabledFocusable={busy || shown.changed.size === 0}
          onClick={() => commands.setChoices(choicesBetween(shown.survey.method, DEFAULT_METHOD))}
        >
          {words.restore}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', gap: '6px' },
});
