// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { DEFAULT_VALUES } from '../../core/method/methodChoices.ts';
import { impliedNormalisation } from '../../core/model/method.ts';
import type { MethodKeyName } from '../../core/model/methodKeys.ts';
import { isWordKey } from '../../core/model/methodWords.ts';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { ChoiceMark } from './ChoiceMark.tsx';
import { KeyControl } from './KeyControl.tsx';
import { hasEffect } from './methodGroups.ts';
import type { ShownMethod } from './shownMethod.ts';
import { useLocalNumber } from './useLocalNumber.ts';
import { WrongText } from './WrongText.tsx';
import { whyWrong } from './whyWrong.ts';

export interface KeyFieldProps {
  readonly name: MethodKeyName;
  readonly shown: ShownMethod;
  readonly choose: Commands['choose'];
}

/** One choice of the method: its name, what it does, how it stands, and where it is made. */
export function KeyField({ name, shown, choose }: KeyFieldProps) {
  const styles = useStyles();
  const { texts, fill, methodValue } = useWords();
  const { toShow } = useLocalNumber();
  const words = texts.panel.method;
  const { help, name: title } = texts.method.keys[name];
  const helps: Readonly<Partial<Record<MethodKeyName, string>>> = words.helps;
  const id = useId();
  const wrong = shown.wrong.has(name) ? words.wrong[whyWrong(name, shown)] : null;
  // What is wrong with the parameter of a word is said beside the parameter.
  const isSaidHere = wrong !== null && !isWordKey(name);
  const written = DEFAULT_VALUES.get(name) ?? null;
  const usual = isWordKey(name) ? methodValue(name, written) : toShow(String(written ?? ''));
  const isChanged = shown.changed.has(name);
  const describedBy = isSaidHere ? `${id}-wrong ${id}-help` : `${id}-help`;
  return (
    <fieldset className={styles.field} aria-describedby={describedBy}>
      <legend id={`${id}-name`} className={styles.legend}>
        {title} <code className={styles.word}>{name}</code>
      </legend>
      <p id={`${id}-help`} className={styles.help}>
        {helps[name] ?? help}
      </p>
      <p className={styles.marks}>
        {isChanged && wrong === null && <ChoiceMark kind="changed">{words.marks.changed}</ChoiceMark>}
        {shown.choices.has(name) && <ChoiceMark kind="unsaved">{words.marks.unsaved}</ChoiceMark>}
        {usual && (isChanged || !isWordKey(name)) && (
          <span className={styles.usual}>{fill(words.marks.usual, { value: usual })}</span>
        )}
      </p>
      <EffectNote name={name} shown={shown} />
      <KeyControl
        name={name}
        shown={shown}
        labelledBy={`${id}-name`}
        describedBy={describedBy}
        wrong={wrong}
        onChange={(text) => choose(name, text)}
      />
      {isSaidHere && <WrongText id={`${id}-wrong`}>{wrong}</WrongText>}
    </fieldset>
  );
}

/** Says of a choice that is shown all the same why it does nothing. */
function EffectNote({ name, shown }: Omit<KeyFieldProps, 'choose'>) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.method;
  if (hasEffect(name, shown.method, shown.survey.periods.length)) return null;
  const implied = impliedNormalisation(shown.method);
  const isImplied = implied !== null && name.startsWith('normalisation');
  return <p className={styles.note}>{isImplied ? words.implied[implied] : words.noEffect}</p>;
}

const useStyles = makeStyles({
  field: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  word: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  help: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    margin: 0,
    ':not(:empty)': { marginBottom: '6px' },
  },
  usual: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, fontStyle: 'italic' },
});
