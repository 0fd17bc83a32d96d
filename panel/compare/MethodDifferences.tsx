// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { methodValues } from '../../core/method/methodChoices.ts';
import type { Method } from '../../core/model/method.ts';
import { METHOD_KEY_NAMES, type MethodKeyName } from '../../core/model/methodKeys.ts';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';

export interface MethodDifferencesProps {
  readonly first: Method;
  readonly second: Method;
}

/** The choices in which two methods differ, with what each says. */
export function MethodDifferences({ first, second }: MethodDifferencesProps) {
  const styles = useStyles();
  const { texts, count, fill, methodValue } = useWords();
  const words = texts.panel.compare.methods;
  const [before, after] = [methodValues(first), methodValues(second)];
  const keys = METHOD_KEY_NAMES.filter((key) => before.get(key) !== after.get(key));
  const shown = (values: typeof before, key: MethodKeyName) =>
    methodValue(key, values.get(key) ?? null) ?? texts.panel.method.made.empty;
  return (
    <div>
      <p className={styles.text}>{count(words.differences, keys.length)}</p>
      <ul className={styles.list}>
        {keys.map((key) => (
          <li key={key}>
            {fill(words.difference, {
              name: texts.method.keys[key].name,
              first: shown(before, key),
              second: shown(after, key),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: '16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});
