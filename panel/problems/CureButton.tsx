// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Cure } from '../../core/model/cure.ts';
import { Button } from '../elements/Button.tsx';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';

/** How a correction is made; none while a job is going on. */
export interface Curing {
  readonly isBusy: boolean;
  readonly applyCure: Commands['applyCure'];
}

export interface CureButtonProps extends Curing {
  readonly cure: Cure;
}

/** Makes the correction that a finding offers; its label says of which cell, for those who don't see it beside. */
export function CureButton({ cure, isBusy, applyCure }: CureButtonProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = texts.panel.problems;
  const action = words.cures[cure.kind];
  const { sheet, cell } = cure.cells[0]!;
  return (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={isBusy}
      aria-label={fill(words.cureOf, { action, place: `${sheet}!${cell}` })}
      onClick={() => applyCure(cure)}
    >
      {action}
    </Button>
  );
}

const useStyles = makeStyles({
  button: { margin: '0 8px 6px' },
});
