// SPDX-License-Identifier: EUPL-1.2
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { type MethodStep, type MethodUsedTexts, percent, presentIn } from './step.ts';

/** From the values that were declared to those that are scored. */
export function stepsOfValues(run: ScoreRun, words: MethodUsedTexts, language: Language): MethodStep[] {
  return [
    data(run, words, language),
    denominators(run, words),
    imputation(run, words, language),
    screening(run, words, language),
    outliers(run, words, language),
  ];
}

function data(run: ScoreRun, words: MethodUsedTexts, language: Language): MethodStep {
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

function denominators({ method, framework }: ScoreRun, words: MethodUsedTexts): MethodStep {
  const divided = framework.indicators.filter(({ denominator }) => denominator !== null).length;
  return {
    name: words.names.denominators,
    sentences: [method.denominate ? words.denominators.yes : words.denominators.no],
    counts: method.denominate ? [{ count: divided, what: words.counts.divided }] : [],
  };
}

function imputation({ method, imputed }: ScoreRun, words: MethodUsedTexts, language: Language): MethodStep {
  const rule = method.imputation;
  const limited = rule.kind === 'latest' && rule.periodsBack !== null;
  const params = {
    column: 'column' in rule ? rule.column : '',
    back: 'periodsBack' in rule ? (rule.periodsBack ?? '') : '',
  };
  const sentence = fill(words.imputation[limited ? 'latest-back' : rule.kind], params, language);
  const filled = [...imputed.values()].reduce((sum, count) => sum + count, 0);
  return {
    name: words.names.imputation,
    sentences: [sentence],
    counts: rule.kind === 'none' ? [] : [{ count: filled, what: words.counts.imputed }],
  };
}

function screening(
  { method, screenedOut }: ScoreRun,
  words: MethodUsedTexts,
  language: Language,
): MethodStep {
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

function outliers(
  { method, treatments, framework }: ScoreRun,
  words: MethodUsedTexts,
  language: Language,
): MethodStep {
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
