// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ExplainedIndicator } from '../../core/explain/explanation.ts';
import type { Indicator } from '../../core/model/framework.ts';
import { isSaidByFormat, valueWriter } from '../next/valueWriter.ts';
import { tokens } from '../theme/tokens.ts';
import { useWords, type Words } from '../words.ts';
import { CellLink } from './CellLink.tsx';
import { CellsRead } from './CellsRead.tsx';
import { ExplanationStep } from './ExplanationStep.tsx';
import type { Explaining } from './explaining.ts';
import { ScaleSteps } from './ScaleSteps.tsx';

export interface IndicatorStepsProps {
  readonly explained: ExplainedIndicator;
  readonly about: Explaining;
}

/** The steps from the cell of a value to its score, with links to all cells that count. */
export function IndicatorSteps({ explained, about }: IndicatorStepsProps) {
  const styles = useStyles();
  const inWords = useWords();
  const words = inWords.texts.panel.explain;
  const { source, behind, steps, declared, missing } = explained;
  const compared = comparedWords(explained, about, inWords);
  return (
    <div className={styles.steps}>
      <CellLink text={valueText(explained, about, inWords)} place={source.place} goTo={about.goTo} />
      {behind !== null && <CellsRead behind={behind} value={source.value} about={about} />}
      {compared !== '' && <p className={styles.sentence}>{compared}</p>}
      {steps.map((step) => (
        <ExplanationStep key={step.step} step={step} explained={explained} about={about} />
      ))}
      {missing === null ? (
        <ScaleSteps explained={explained} about={about} />
      ) : (
        <p className={styles.sentence}>{words.indicator[missing]}</p>
      )}
      {declared.map(({ column, place }) => (
        <CellLink
          key={column}
          text={inWords.fill(words.declaredAs, { what: words.declared[column] })}
          place={place}
          goTo={about.goTo}
        />
      ))}
    </div>
  );
}

/** Empty where there is no value, or none to hold it against. */
function comparedWords(
  { compared: { value, median, previous } }: ExplainedIndicator,
  about: Explaining,
  { texts, fill }: Words,
): string {
  const words = texts.panel.explain.indicator;
  if (value === null || median === null) return '';
  const middle = fill(words.median, { median: about.number(median) });
  if (previous === null) return middle;
  const { period, value: before } = previous;
  return `${middle} ${fill(words.previous, { period: period ?? '', value: about.number(before) })}`;
}

function valueText(
  { element, source }: ExplainedIndicator,
  about: Explaining,
  { language, texts, fill }: Pick<Words, 'language' | 'texts' | 'fill'>,
): string {
  const words = texts.panel.explain.indicator;
  if (source.value === null) return source.place === null ? words.none : `${words.none}. ${words.place}`;
  const declared = about.run.framework.byCode.get(element);
  const { format, unit } = declared as Indicator;
  const text = fill(isSaidByFormat(format) || unit === '' ? words.value : words.valueUnit, {
    value: isSaidByFormat(format)
      ? valueWriter({ language, texts, fill })(source.value, format)
      : source.value,
    unit,
  });
  if (source.period === about.run.period || source.period === null) return text;
  return `${text} (${fill(words.valueOf, { period: source.period })})`;
}

const useStyles = makeStyles({
  steps: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sentence: { margin: 0, padding: '2px 8px', overflowWrap: 'anywhere' },
});
