// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from '@fluentui/react-components';
import type { ExplainedIndicator, ExplainedScale } from '../../core/explain/explanation.ts';
import { normalisationsTexts } from '../../core/i18n/rooms/normalisations.ts';
import { useWords, type Words } from '../words.ts';
import type { Explaining } from './explaining.ts';
import { Sources } from './Sources.tsx';
import { sumInWords } from './scaleSum.ts';

export interface ScaleStepsProps {
  /** With a score. */
  readonly explained: ExplainedIndicator;
  readonly about: Explaining;
}

/** How the value became the score: the scale in words, the sum, and what the scale was fitted on. */
export function ScaleSteps({ explained, about }: ScaleStepsProps) {
  const styles = useStyles();
  const inWords = useWords();
  const { element, direction } = explained;
  const words = inWords.texts.panel.explain;
  const scale = explained.scale!;
  return (
    <>
      <p className={styles.sentence}>
        {direction === 1 ? words.indicator.plus : words.indicator.minus} {scaleWords(scale, about, inWords)}{' '}
        {scale.isPooled && words.scale.pooled}
      </p>
      <p className={styles.sentence}>{sumWords(explained, about, inWords)}</p>
      <Sources indicator={element} from={scale.from} about={about} />
    </>
  );
}

function scaleWords(
  { kind, terms }: ExplainedScale,
  about: Explaining,
  { language, texts, fill }: Words,
): string {
  const written = terms.map(([name, value]) => [name, about.number(value)]);
  const sentence =
    kind === 'ampi' ? texts.panel.explain.scale.ampi : normalisationsTexts(language)[kind].explained;
  return fill(sentence, Object.fromEntries(written));
}

/** Without a sum, the score alone. */
function sumWords(
  { element, scale, score }: ExplainedIndicator,
  about: Explaining,
  { texts, fill }: Words,
): string {
  const sum = scale!.sum;
  const written = about.score(element, score);
  return sum === null
    ? `${texts.panel.explain.element}: ${written}`
    : fill(texts.panel.explain.scale.sum, { sum: sumInWords(sum, about.number), score: written });
}

const useStyles = makeStyles({
  sentence: { margin: 0, padding: '2px 8px', overflowWrap: 'anywhere' },
});
