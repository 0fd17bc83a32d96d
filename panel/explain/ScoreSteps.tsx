// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from '@fluentui/react-components';
import type { ExplainedAggregate, ExplainedPart, Explanation } from '../../core/explain/explanation.ts';
import { methodUsedTexts } from '../../core/i18n/rooms/methodUsed.ts';
import { tokens } from '../theme/tokens.ts';
import { useWords, type Words } from '../words.ts';
import { CellLink } from './CellLink.tsx';
import { Disclosure } from './Disclosure.tsx';
import type { Explaining } from './explaining.ts';
import { IndicatorSteps } from './IndicatorSteps.tsx';

export interface ScoreStepsProps {
  readonly explanation: Explanation;
  readonly about: Explaining;
}

/** How one score came about. */
export function ScoreSteps({ explanation, about }: ScoreStepsProps) {
  return explanation.kind === 'indicator' ? (
    <IndicatorSteps explained={explanation} about={about} />
  ) : (
    <AggregateSteps explained={explanation} about={about} />
  );
}

interface AggregateStepsProps {
  readonly explained: ExplainedAggregate;
  readonly about: Explaining;
}

/** The rule, how much is there, and the parts, each of which unfolds. */
function AggregateSteps({ explained, about }: AggregateStepsProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      {sentences(explained, about, words).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      <ul className={styles.parts}>
        {explained.parts.map((part) => (
          <li key={part.explanation.element}>
            <Part part={part} about={about} />
          </li>
        ))}
      </ul>
    </>
  );
}

function sentences(
  explained: ExplainedAggregate,
  about: Explaining,
  { language, texts, fill }: Words,
): string[] {
  const words = texts.panel.explain.aggregate;
  const { rule, availability, minimumAvailability, availabilityBy, missing, element, score } = explained;
  const how = fill(methodUsedTexts(language).aggregation[rule.kind], {
    exponent: 'exponent' in rule ? rule.exponent : '',
  });
  const there = fill(words[availabilityBy], {
    share: about.percent(availability),
    minimum: about.percent(minimumAvailability),
  });
  const points = explained.parts.flatMap((part) => part.points ?? []);
  const sum = points.map((one) => about.score(element, one)).join(' + ');
  return [
    fill(words.rule, { rule: how }),
    availability === 1 ? words.all : there,
    ...(availability < 1 && missing === null ? [words.rescaled] : []),
    ...(missing === null ? [] : [words[missing]]),
    ...(points.length < 2 ? [] : [fill(words.sum, { score: about.score(element, score), points: sum })]),
  ];
}

interface PartProps {
  readonly part: ExplainedPart;
  readonly about: Explaining;
}

function Part({ part, about }: PartProps) {
  const styles = useStyles();
  const words = useWords();
  const { explanation, weight, weightPlace } = part;
  const { element, score } = explanation;
  const { weightCell } = words.texts.panel.explain;
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.line}>
            <span>{about.elementName(element)}</span>
            <span className={styles.score}>{about.score(element, score)}</span>
          </span>
          <span className={styles.share}>{partWords(part, about, words)}</span>
        </>
      }
    >
      {() => (
        <>
          {weightPlace !== null && (
            <CellLink
              text={words.fill(weightCell, { weight: about.number(weight) })}
              place={weightPlace}
              goTo={about.goTo}
            />
          )}
          <ScoreSteps explanation={explanation} about={about} />
        </>
      )}
    </Disclosure>
  );
}

function partWords(
  { weight, share, points, explanation }: ExplainedPart,
  about: Explaining,
  { texts, fill }: Words,
): string {
  const words = texts.panel.explain.part;
  if (weight === 0) return words.left;
  if (share === null) return words.missing;
  const told = fill(words.share, { weight: about.number(weight), share: about.percent(share) });
  if (points === null) return told;
  return `${told}; ${fill(words.points, { points: about.score(explanation.element, points) })}`;
}

const useStyles = makeStyles({
  sentence: {
    margin: '2px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  parts: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  share: { display: 'block', color: tokens.colorNeutralForeground3 },
});
