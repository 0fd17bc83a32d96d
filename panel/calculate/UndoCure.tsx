// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Cure } from '../../core/model/cure.ts';
import { Button } from '../elements/Button.tsx';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';

export interface UndoCureProps {
  readonly undo: Cure;
  readonly applyCure: Commands['applyCure'];
}

/** Takes the last correction back. */
export function UndoCure({ undo, applyCure }: UndoCureProps) {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <Button size="small" className={styles.button} onClick={() => applyCure(undo, true)}>
      {texts.panel.outcome.undoCure}
    </Button>
  );
}

const useStyles = makeStyles({
  button: { display: 'block', marginTop: '6px' },
});
