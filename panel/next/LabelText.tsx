// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from '@fluentui/react-components';
import { labelState } from '../../core/guidance/label.ts';
import { labelReadiness } from '../../core/guidance/labelReadiness.ts';
import { labelTexts } from '../../core/i18n/rooms/label.ts';
import { useWords } from '../words.ts';
import type { FirstActionsProps } from './FirstActions.tsx';

/** The state of a cluster's label, and whether it looks ready for the next one: a self-assessment. */
export function LabelText({ published, cluster, today }: FirstActionsProps) {
  const styles = useStyles();
  const { language, texts, fill } = useWords();
  const words = texts.next.label;
  const state = labelState(cluster, today);
  const { ready, next } = labelReadiness(published, cluster, today);
  const readiness = ready === null ? words.readyUnknown : ready ? words.ready : words.notReady;
  const { label, labelExpiry } = cluster;
  return (
    <p className={styles.text}>
      {fill(words[state], { label, expiry: labelExpiry ?? '' })}{' '}
      {fill(readiness, { next: labelTexts(language).levels[next] })}
    </p>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
});
