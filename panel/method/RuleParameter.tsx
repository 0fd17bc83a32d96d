// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { composeRule, splitRule } from '../../core/method/methodFields.ts';
import { parameterOf } from '../../core/model/methodWords.ts';
import type { Survey } from '../../core/survey.ts';
import { Label } from '../elements/Label.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';
import { ListControl } from './ListControl.tsx';
import { TextControl } from './TextControl.tsx';
import { WrongText } from './WrongText.tsx';

export interface RuleParameterProps {
  /** The whole rule. */
  readonly text: string;
  /** What is wrong with it, in words; `null` where nothing is. */
  readonly wrong: string | null;
  readonly describedBy: string;
  readonly survey: Survey;
  onChange(text: string): void;
}

/** What a word needs besides itself: a column of groups, or a number. */
export function RuleParameter({ text, wrong, describedBy, survey, onChange }: RuleParameterProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.method;
  const id = useId();
  const { word, parameter } = splitRule(text);
  const kind = parameterOf(word);
  if (kind === null) return null;
  const common = {
    text: parameter,
    isWrong: wrong !== null,
    labelledBy: id,
    describedBy: wrong === null ? describedBy : `${id}-wrong ${describedBy}`,
    onChange: (value: string) => onChange(composeRule(word, value)),
  };
  const isList = kind === 'column' && survey.groups.length > 0;
  return (
    <div className={styles.parameter}>
      <Label id={id}>{texts.method.parameters[kind].name}</Label>
      {isList ? (
        <ListControl {...common} none={words.chooseOne} options={survey.groups.map((one) => [one, one])} />
      ) : (
        <TextControl {...common} isNumber={kind !== 'column'} />
      )}
      {wrong !== null && <WrongText id={`${id}-wrong`}>{wrong}</WrongText>}
      {kind === 'column' && !isList && <p className={styles.note}>{words.noGroups}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  parameter: { display: 'flex', flexDirection: 'column' },
  note: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
