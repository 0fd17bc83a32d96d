// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { methodValues } from '../../core/method/methodChoices.ts';
import type { Method } from '../../core/model/method.ts';
import { METHOD_KEY_NAMES } from '../../core/model/methodKeys.ts';
import { changedKeys, isSameMethod } from '../method/shownMethod.ts';
import { Notice } from '../Notice.tsx';
import type { Result } from '../state.ts';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';

export interface MethodMadeProps {
  readonly result: Result;
  /** The method that the next calculation would use; `null` where it is not known. */
  readonly current: Method | null;
}

/** The method by which the results were made, and which of its choices the workbook did not hold. */
export function MethodMade({ result, current }: MethodMadeProps) {
  const styles = useStyles();
  const { texts, fill, methodValue } = useWords();
  const words = texts.panel.method.made;
  const { method } = result.published.run;
  const values = methodValues(method);
  const changed = new Set(changedKeys(values));
  const keys = METHOD_KEY_NAMES.filter((key) => changed.has(key) || result.choices.has(key));
  return (
    <>
      {current !== null && !isSameMethod(method, current) && <Notice>{words.otherNow}</Notice>}
      <p className={styles.intro}>{keys.length === 0 ? words.usual : words.chosen}</p>
      <ul className={styles.list}>
        {keys.map((key) => (
          <li key={key}>
            {fill(result.choices.has(key) ? words.unsaved : words.choice, {
              name: texts.method.keys[key].name,
              value: methodValue(key, values.get(key) ?? null) ?? words.empty,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  intro: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: {
    margin: '0 0 10px',
    paddingLeft: '16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
