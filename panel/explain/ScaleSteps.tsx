// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ExplainedIndicator, ExplainedScale } from '../../core/explain/explanation.ts';
import { useWords, type Words } from '../words.ts';
import type { Explaining } from './explaining.ts';
import { Sources } from './Sources.tsx';
import { endsOf, scaleSum } from './scaleSum.ts';

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
        {direction === 1 ? words.indicator.plus : words.indicator.minus}{' '}
        {scaleWords(scale, explained, about, inWords)} {scale.isPooled && words.scale.pooled}
      </p>
      <p className={styles.sentence}>{sumWords(scale, explained, about, inWords)}</p>
      <Sources indicator={element} from={scale.from} about={about} />
    </>
  );
}

function scaleWords(
  scale: ExplainedScale,
  { direction }: ExplainedIndicator,
  about: Explaining,
  { texts, fill }: Words,
): string {
  const written = new Map(scale.parameters.map(([name, value]) => [name, about.number(value)]));
  const count = new Map(scale.parameters).get('count');
  if (count !== undefined) written.set('others', about.number(count - 1));
  const ends = endsOf(scale, direction);
  for (const [name, value] of Object.entries(ends ?? {})) written.set(name, about.number(value));
  return fill(texts.panel.explain.scale[scale.kind], Object.fromEntries(written));
}

/** Without a sum, the score alone. */
function sumWords(
  scale: ExplainedScale,
  { element, source, steps, direction, score }: ExplainedIndicator,
  about: Explaining,
  { texts, fill }: Words,
): string {
  const value = steps.at(-1)?.value ?? source.value!;
  const sum = scaleSum(scale, direction, value, score!, about.number);
  const written = about.score(element, score);
  return sum === null
    ? `${texts.panel.explain.element}: ${written}`
    : fill(texts.panel.explain.scale.sum, { sum, score: written });
}

const useStyles = makeStyles({
  sentence: { margin: 0, padding: '2px 8px', overflowWrap: 'anywhere' },
});
