// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from '@fluentui/react-components';
import type { Diagnosis } from '../../core/diagnosis/diagnose.ts';
import { diagnosisTexts } from '../../core/i18n/rooms/diagnosis.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { placesText } from '../../core/report/diagnosis/attention.ts';
import { attentionWords } from '../../core/report/diagnosis/words.ts';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';

export interface AttentionListProps {
  readonly run: ScoreRun;
  readonly diagnosis: Diagnosis;
}

/** What to look at: what it is, where, and what to do; or that there is nothing. */
export function AttentionList({ run, diagnosis }: AttentionListProps) {
  const styles = useStyles();
  const { language } = useWords();
  const { attention, where, todo } = diagnosisTexts(language);
  return (
    <>
      <h3 className={styles.heading}>{attention.heading}</h3>
      {diagnosis.attention.length === 0 && <p className={styles.line}>{attention.none}</p>}
      <ul className={styles.list}>
        {diagnosis.attention.map((point) => {
          const words = attentionWords(run, point, language);
          return (
            <li key={point.code} className={styles.point}>
              <strong>{words.name}</strong>
              <p className={styles.line}>{words.what}</p>
              {words.places.length > 0 && (
                <p className={styles.line}>
                  {where.replace('{places}', () => placesText(words.places, language))}
                </p>
              )}
              <p className={styles.line}>{todo.replace('{todo}', () => words.todo)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  point: {
    margin: '0 0 8px',
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: 'anywhere',
  },
  line: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
