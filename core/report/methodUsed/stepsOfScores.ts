// SPDX-License-Identifier: EUPL-1.2
import { hasBands } from '../../compare/band.ts';
import { normalisationsTexts } from '../../i18n/rooms/normalisations.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import {
  type AggregationRule,
  aggregationRule,
  impliedNormalisation,
  scaleEnds,
} from '../../model/method.ts';
import { traitsOf } from '../../model/normalisations.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { type MethodStep, type MethodUsedTexts, percent, presentIn } from './step.ts';

/** From values to scores, and to what is said of them. */
export function stepsOfScores(run: ScoreRun, words: MethodUsedTexts, language: Language): MethodStep[] {
  return [
    normalisation(run, words, language),
    { name: words.names.weights, sentences: [words.weights[run.method.weights]], counts: [] },
    aggregation(run, words, language),
    availability(run, words, language),
    bands(run, words, language),
  ];
}

function normalisation(run: ScoreRun, words: MethodUsedTexts, language: Language): MethodStep {
  const { method, framework, scales } = run;
  const { kind, cap, reference } = method.normalisation;
  const implied = impliedNormalisation(method);
  const [first, second] = scaleEnds(method.normalisation) ?? ['', ''];
  const ends = { first, second, reference: reference ?? '' };
  const capped = cap && traitsOf(kind).hasCap;
  const turned = framework.indicators.some(({ direction }) => direction === -1);
  const exceptions = framework.indicators.filter((indicator) => indicator.normalisation !== null).length;
  const unscaled = framework.indicators.length - scales.size;
  return {
    name: words.names.normalisation,
    sentences: [
      fill(
        implied === null ? normalisationsTexts(language)[kind].used : words.normalisation[implied],
        ends,
        language,
      ),
      ...(capped && implied === null ? [words.normalisation.cap] : []),
      ...(turned ? [words.normalisation.direction] : []),
      words.normalisation[implied === 'ampi' ? 'all' : method.pooling],
    ],
    counts: [
      { count: scales.size, what: words.counts.scaled },
      ...(unscaled > 0 ? [{ count: unscaled, what: words.counts.unscaled }] : []),
      ...(exceptions > 0 ? [{ count: exceptions, what: words.counts.exceptions }] : []),
    ],
  };
}

function aggregation(
  { method, framework }: ScoreRun,
  words: MethodUsedTexts,
  language: Language,
): MethodStep {
  const levels = [...new Set(framework.aggregates.map(({ level }) => level))].sort((a, b) => a - b);
  return {
    name: words.names.aggregation,
    sentences: levels.map((level) =>
      fill(
        words.aggregation.level,
        { level, rule: ruleInWords(aggregationRule(method, level), words, language) },
        language,
      ),
    ),
    counts: [],
  };
}

function ruleInWords(rule: AggregationRule, words: MethodUsedTexts, language: Language): string {
  return fill(words.aggregation[rule.kind], { exponent: 'exponent' in rule ? rule.exponent : '' }, language);
}

function availability(run: ScoreRun, words: MethodUsedTexts, language: Language): MethodStep {
  const { minimumAvailability, availabilityBy } = run.method.aggregation;
  const { aggregated } = run.stages;
  const partial = [...run.partial.values()].reduce((sum, elements) => sum + elements.length, 0);
  return {
    name: words.names.availability,
    sentences: [
      fill(words.availability[availabilityBy], { share: percent(minimumAvailability, language) }, language),
    ],
    counts: [
      { count: partial, what: words.counts.partial },
      {
        count: aggregated.clusters.length * aggregated.columns.length - presentIn(aggregated),
        what: words.counts.absent,
      },
    ],
  };
}

function bands({ method, framework }: ScoreRun, words: MethodUsedTexts, language: Language): MethodStep {
  const [initial, developing, good, excellent] = reportTexts(language).bands as [
    string,
    string,
    string,
    string,
  ];
  const [low, middle, high] = method.bands;
  const yes = fill(words.bands.yes, { initial, developing, good, excellent, low, middle, high }, language);
  const sentence = hasBands(method, framework) ? yes : words.bands.no;
  return { name: words.names.bands, sentences: [sentence], counts: [] };
}
