// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { wordTexts } from '../../core/i18n/methodTexts.ts';
import { splitRule, startRule } from '../../core/method/methodFields.ts';
import { DEFAULT_METHOD } from '../../core/model/method.ts';
import { setMethodKey } from '../../core/model/methodKeys.ts';
import type { Survey } from '../../core/survey.ts';
import { Checkbox } from '../elements/Checkbox.tsx';
import { Label } from '../elements/Label.tsx';
import { Select } from '../elements/Select.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';
import { RuleParameter } from './RuleParameter.tsx';
import { WordControl } from './WordControl.tsx';

export interface LevelsControlProps {
  readonly text: string;
  /** What is wrong with a parameter, in words; `null` where nothing is. */
  readonly wrong: string | null;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly survey: Survey;
  onChange(text: string): void;
}

/** The rule of aggregation: one for all levels of the framework, or one for each. */
export function LevelsControl(props: LevelsControlProps) {
  const { text, survey, onChange } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const rules = text.split(';');
  const isByLevel = rules.length > 1;
  const { levels } = survey;
  const ruleOf = (level: number) => rules[Math.min(level, rules.length - 1)]!;
  const change = (level: number, rule: string) =>
    onChange(levels.map((_, i) => (i === level ? rule : ruleOf(i))).join(';'));
  return (
    <>
      {(levels.length > 1 || isByLevel) && (
        <Checkbox
          className={styles.switch}
          checked={isByLevel}
          label={texts.panel.method.byLevel}
          onChange={() => onChange(isByLevel ? rules[0]! : levels.map(() => rules[0]!).join(';'))}
        />
      )}
      {isByLevel ? (
        levels.map((names, level) => (
          <LevelRule
            key={names.join()}
            {...props}
            level={level}
            text={ruleOf(level)}
            onChange={(rule) => change(level, rule)}
          />
        ))
      ) : (
        <WordControl {...props} name="aggregation" />
      )}
    </>
  );
}

/** So many names of a level are told; the others are only hinted at. */
const MOST_NAMED = 3;

function LevelRule(props: LevelsControlProps & { readonly level: number }) {
  const { level, text, wrong, describedBy, survey, onChange } = props;
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = wordTexts('aggregation', texts.method);
  const id = useId();
  const { word } = splitRule(text);
  const names = survey.levels[level]!;
  const some = `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' …' : ''}`;
  return (
    <div className={styles.level}>
      <Label htmlFor={id}>{fill(texts.panel.method.level, { n: level + 1, names: some })}</Label>
      <Select
        id={id}
        value={word}
        aria-describedby={`${id}-help ${describedBy}`}
        onChange={(value) => onChange(startRule(value, ''))}
      >
        {words.map((one) => (
          <option key={one.word} value={one.word}>
            {`${one.name} (${one.word})`}
          </option>
        ))}
      </Select>
      <p id={`${id}-help`} className={styles.help}>
        {words.find((one) => one.word === word)?.help}
      </p>
      <RuleParameter
        text={text}
        wrong={isSound(text) ? null : wrong}
        describedBy={describedBy}
        survey={survey}
        onChange={onChange}
      />
    </div>
  );
}

function isSound(rule: string): boolean {
  return setMethodKey(DEFAULT_METHOD, 'aggregation', rule).problem === null;
}

const useStyles = makeStyles({
  switch: { marginLeft: '-8px' },
  level: { display: 'flex', flexDirection: 'column', marginBottom: '10px' },
  help: {
    margin: '2px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
