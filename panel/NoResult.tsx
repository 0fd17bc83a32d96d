// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useWords } from './words.ts';

/** What stands where results will. */
export function NoResult() {
  const styles = useStyles();
  const { texts } = useWords();
  return <p className={styles.text}>{texts.panel.places.noResult}</p>;
}

const useStyles = makeStyles({
  text: { margin: 0, padding: '12px' },
});
