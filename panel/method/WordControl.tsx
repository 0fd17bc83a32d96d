// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { wordTexts } from '../../core/i18n/methodTexts.ts';
import { DEFAULT_VALUES } from '../../core/method/methodChoices.ts';
import { splitRule, startRule } from '../../core/method/methodFields.ts';
import type { WordKey } from '../../core/model/methodWords.ts';
import { parameterOf } from '../../core/model/methodWords.ts';
import type { Survey } from '../../core/survey.ts';
import { Radio, RadioGroup } from '../elements/Radios.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';
import { RuleParameter } from './RuleParameter.tsx';

export interface WordControlProps {
  readonly name: WordKey;
  readonly text: string;
  /** What is wrong with the parameter, in words; `null` where nothing is. */
  readonly wrong: string | null;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly survey: Survey;
  onChange(text: string): void;
}

/** A choice of words, with a sentence for each; under the chosen one the parameter that it takes. */
export function WordControl(props: WordControlProps) {
  const { name, text, wrong, labelledBy, describedBy, survey, onChange } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const { method } = texts;
  const { word: chosen } = splitRule(text);
  const id = useId();
  return (
    <RadioGroup
      className={styles.words}
      value={chosen}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(value) => onChange(startRule(value, survey.groups[0] ?? ''))}
    >
      {wordTexts(name, method).map(({ word, name: title, help }) => (
        <div key={word}>
          <Radio
            className={styles.radio}
            value={word}
            aria-describedby={`${id}-${word}`}
            label={
              <>
                {title} <code className={styles.word}>{word}</code>
                {word === DEFAULT_VALUES.get(name) && (
                  <span className={styles.usual}> ({method.isDefault})</span>
                )}
              </>
            }
          />
          <p id={`${id}-${word}`} className={styles.help}>
            {help}
          </p>
          {word === chosen && parameterOf(word) !== null && (
            <div className={styles.parameter}>
              <RuleParameter
                text={text}
                wrong={wrong}
                describedBy={describedBy}
                survey={survey}
                onChange={onChange}
              />
            </div>
          )}
        </div>
      ))}
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  words: { gap: '4px' },
  radio: { marginLeft: '-8px' },
  word: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  usual: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  help: {
    margin: '0 0 0 28px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  parameter: { margin: '4px 0 4px 28px' },
});
