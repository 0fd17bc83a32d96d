// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from '@fluentui/react-components';
import type { ExplainedIndicator, ValueStep } from '../../core/explain/explanation.ts';
import { methodUsedTexts } from '../../core/i18n/rooms/methodUsed.ts';
import type { Imputation } from '../../core/model/method.ts';
import { useWords, type Words } from '../words.ts';
import { CellLink } from './CellLink.tsx';
import type { Explaining } from './explaining.ts';
import { Sources } from './Sources.tsx';

export interface StepProps {
  readonly step: ValueStep;
  readonly explained: ExplainedIndicator;
  readonly about: Explaining;
}

/** What was done to a value before it was scored, and on what that rests. */
export function ExplanationStep({ step, explained, about }: StepProps) {
  const styles = useStyles();
  const inWords = useWords();
  const { fill, texts } = inWords;
  const words = texts.panel.explain.indicator;
  if (step.step === 'denominated') return <Division explained={explained} step={step} about={about} />;
  const value = about.number(step.value);
  const text =
    step.step === 'imputed'
      ? fill(words.imputed, { value, how: imputationWords(step.imputation, inWords) })
      : fill(words.treated[step.outcome], { value });
  return (
    <>
      <p className={styles.sentence}>{text}</p>
      <Sources indicator={explained.element} from={step.from} about={about} />
    </>
  );
}

interface DivisionProps extends Pick<StepProps, 'explained' | 'about'> {
  readonly step: Extract<ValueStep, { readonly step: 'denominated' }>;
}

function Division({ step: { value }, explained: { source }, about }: DivisionProps) {
  const styles = useStyles();
  const { fill, texts } = useWords();
  const words = texts.panel.explain.indicator;
  const { code, value: below, scale, place } = source.denominator!;
  const divided = below !== null && below > 0;
  return (
    <>
      <CellLink
        text={fill(divided ? words.divided : words.dividedByNone, { denominator: code, below: below ?? '' })}
        place={place}
        goTo={about.goTo}
      />
      {scale !== 1 && <p className={styles.sentence}>{fill(words.scaled, { scale: about.number(scale) })}</p>}
      {value !== null && (
        <p className={styles.sentence}>{fill(words.quotient, { value: about.number(value) })}</p>
      )}
    </>
  );
}

function imputationWords(imputation: Imputation, { language, fill }: Words): string {
  const { imputation: words } = methodUsedTexts(language);
  switch (imputation.kind) {
    case 'group-mean':
    case 'group-median':
      return fill(words[imputation.kind], { column: imputation.column });
    case 'latest':
      return imputation.periodsBack === null
        ? words.latest
        : fill(words['latest-back'], { back: imputation.periodsBack });
    default:
      return words[imputation.kind];
  }
}

const useStyles = makeStyles({
  sentence: { margin: 0, padding: '2px 8px', overflowWrap: 'anywhere' },
});
