// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from '@fluentui/react-components';
import { methodValues } from '../../core/method/methodChoices.ts';
import type { Method } from '../../core/model/method.ts';
import type { MethodKeyName } from '../../core/model/methodKeys.ts';
import { changedKeys, isSameMethod } from '../method/shownMethod.ts';
import { useLocalNumber } from '../method/useLocalNumber.ts';
import { Notice } from '../Notice.tsx';
import type { Result } from '../state.ts';
import { useWords } from '../words.ts';

export interface MethodMadeProps {
  readonly result: Result;
  /** The method that the next calculation would use; `null` where it is not known. */
  readonly current: Method | null;
}

/** By which method the results were made, and which part of it the workbook does not hold. */
export function MethodMade({ result, current }: MethodMadeProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.method.made;
  const { method } = result.published.run;
  const changed = changedKeys(methodValues(method));
  const unsaved = [...result.choices.keys()];
  return (
    <>
      {current !== null && !isSameMethod(method, current) && <Notice>{words.otherNow}</Notice>}
      {changed.length === 0 && <p className={styles.choices}>{words.usual}</p>}
      <Choices intro={words.changed} keys={changed} method={method} />
      <Choices intro={words.unsaved} keys={unsaved} method={method} />
    </>
  );
}

interface ChoicesProps {
  readonly intro: string;
  readonly keys: readonly MethodKeyName[];
  readonly method: Method;
}

function Choices({ intro, keys, method }: ChoicesProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const { toShow } = useLocalNumber();
  const words = texts.panel.method.made;
  const values = methodValues(method);
  if (keys.length === 0) return null;
  return (
    <div className={styles.choices}>
      {intro}
      <ul className={styles.list}>
        {keys.map((key) => (
          <li key={key}>
            {fill(words.choice, {
              name: texts.template.method.keys[key].name,
              value: toShow(String(values.get(key))) || words.empty,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  choices: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, paddingLeft: '16px' },
});
