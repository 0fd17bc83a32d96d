// SPDX-License-Identifier: EUPL-1.2

import { hasBands } from '../compare/band.ts';
import { fill, formatNumber, type Texts, textsIn } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import { type AggregationRule, aggregationRule, impliedNormalisation, scaleEnds } from '../model/method.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import type { Table } from '../model/table.ts';

type Words = Texts['methodUsed'];

/** One step of the method: what was done, in words, and to how many. */
export interface MethodStep {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly counts: readonly { readonly count: number; readonly what: string }[];
}

/** Every step from the data to the bands, in the order in which they were done. */
export function methodSteps(run: ScoreRun, language: Language): MethodStep[] {
  const words = textsIn(language).methodUsed;
  return [
    data(run, words, language),
    denominators(run, words),
    imputation(run, words),
    screening(run, words, language),
    outliers(run, words, language),
    normalisation(run, words, language),
    { name: words.names.weights, sentences: [words.weights[run.method.weights]], counts: [] },
    aggregation(run, words, language),
    availability(run, words, language),
    bands(run, words, language),
  ];
}

function data(run: ScoreRun, words: Words, language: Language): MethodStep {
  const { raw } = run.stages;
  const indicators = raw.columns.length;
  const read = fill(words.data.read, { clusters: raw.clusters.length, indicators }, language);
  const present = presentIn(raw);
  const fallback = [...run.periodUsed.values()].filter((period) => period !== run.period).length;
  return {
    name: words.names.data,
    sentences: [read, ...(fallback > 0 ? [words.data.fallback] : [])],
    counts: [
      { count: present, what: words.counts.present },
      { count: raw.clusters.length * indicators - present, what: words.counts.missing },
      ...(fallback > 0 ? [{ count: fallback, what: words.counts.fallback }] : []),
    ],
  };
}

function denominators({ method, framework }: ScoreRun, words: Words): MethodStep {
  const divided = framework.indicators.filter(({ denominator }) => denominator !== null).length;
  return {
    name: words.names.denominators,
    sentences: [method.denominate ? words.denominators.yes : words.denominators.no],
    counts: method.denominate ? [{ count: divided, what: words.counts.divided }] : [],
  };
}

function imputation({ method, imputed }: ScoreRun, words: Words): MethodStep {
  const rule = method.imputation;
  const limited = rule.kind === 'latest' && rule.periodsBack !== null;
  const sentence = words.imputation[limited ? 'latest-back' : rule.kind]
    .replace('{column}', () => ('column' in rule ? rule.column : ''))
    .replace('{back}', () => ('periodsBack' in rule ? String(rule.periodsBack) : ''));
  const filled = [...imputed.values()].reduce((sum, count) => sum + count, 0);
  return {
    name: words.names.imputation,
    sentences: [sentence],
    counts: rule.kind === 'none' ? [] : [{ count: filled, what: words.counts.imputed }],
  };
}

function screening({ method, screenedOut }: ScoreRun, words: Words, language: Language): MethodStep {
  const { kind, minimumAvailability, minimumNonzero, include, exclude } = method.screening;
  const shares = {
    availability: percent(minimumAvailability, language),
    nonzero: percent(minimumNonzero, language),
  };
  const list = (template: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [template.replace('{clusters}', () => codes.join(', '))];
  const codes = screenedOut.map(({ cluster }) => cluster);
  return {
    name: words.names.screening,
    sentences: [
      fill(words.screening[kind], shares, language),
      ...list(words.screening.include, include),
      ...list(words.screening.exclude, exclude),
      ...list(words.screening.left, codes),
    ],
    counts:
      kind === 'none' && codes.length === 0 ? [] : [{ count: codes.length, what: words.counts.screenedOut }],
  };
}

function outliers({ method, treatments, framework }: ScoreRun, words: Words, language: Language): MethodStep {
  const { treatment, maxWinsorised, skew, kurtosis } = method.outliers;
  const exceptions = framework.indicators.filter((indicator) => indicator.treatment !== null).length;
  const done = [...treatments.values()];
  const withOutcome = (...outcomes: string[]) =>
    done.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const tested = [
    fill(words.outliers.test, { skew, kurtosis }, language),
    ...(treatment.kind === 'none'
      ? []
      : [
          fill(
            words.outliers[treatment.kind],
            { most: maxWinsorised, lambda: 'lambda' in treatment ? treatment.lambda : '' },
            language,
          ),
        ]),
  ];
  return {
    name: words.names.outliers,
    sentences: treatment.kind === 'none' && exceptions === 0 ? [words.outliers.none] : tested,
    counts: [
      ...(exceptions > 0 ? [{ count: exceptions, what: words.counts.exceptions }] : []),
      ...(done.length === 0
        ? []
        : [
            {
              count: done.reduce((sum, { winsorised }) => sum + winsorised, 0),
              what: words.counts.winsorised,
            },
            { count: withOutcome('log', 'box-cox'), what: words.counts.transformed },
            { count: withOutcome('failed'), what: words.counts.failing },
          ]),
    ],
  };
}

function normalisation(run: ScoreRun, words: Words, language: Language): MethodStep {
  const { method, framework, scales } = run;
  const { kind, cap, reference } = method.normalisation;
  const implied = impliedNormalisation(method);
  const [first, second] = scaleEnds(method.normalisation) ?? ['', ''];
  const ends = { first, second, reference: reference ?? '' };
  const capped = cap && (kind === 'distance-to-reference' || kind === 'distance-to-target');
  const turned = framework.indicators.some(({ direction }) => direction === -1);
  const exceptions = framework.indicators.filter((indicator) => indicator.normalisation !== null).length;
  const unscaled = framework.indicators.length - scales.size;
  return {
    name: words.names.normalisation,
    sentences: [
      fill(words.normalisation[implied ?? kind], ends, language),
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

function aggregation({ method, framework }: ScoreRun, words: Words, language: Language): MethodStep {
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

function ruleInWords(rule: AggregationRule, words: Words, language: Language): string {
  return fill(words.aggregation[rule.kind], { exponent: 'exponent' in rule ? rule.exponent : '' }, language);
}

function availability(run: ScoreRun, words: Words, language: Language): MethodStep {
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

function bands({ method, framework }: ScoreRun, words: Words, language: Language): MethodStep {
  const [initial, developing, good, excellent] = textsIn(language).report.bands as [
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

function presentIn({ data }: Table): number {
  return data.reduce((sum, { present }) => sum + present.reduce<number>((count, one) => count + one, 0), 0);
}

function percent(share: number, language: Language): string {
  return formatNumber(share * 100, language, 1);
}
