// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from '../model/framework.ts';
import type { Imputation } from '../model/method.ts';
import type { Observed } from '../model/observed.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';
import type { Source, ValueStep } from './explanation.ts';
import { hasValue, sourceOf, sourcesOf } from './source.ts';

/** What became of a value before it was scored: only what changed it. */
export function explainSteps(run: ScoreRun, cluster: string, indicator: Indicator): ValueStep[] {
  const { code } = indicator;
  const { denominated, imputed, screened, treated } = run.stages;
  const steps: ValueStep[] = [];
  const quotient = valueIn(denominated, cluster, code);
  if (run.method.denominate && indicator.denominator !== null) {
    steps.push({ step: 'denominated', value: quotient });
  }
  const filled = valueIn(imputed, cluster, code);
  if (quotient === null && filled !== null) {
    const { imputation } = run.method;
    const from = imputedFrom(run, cluster, indicator, imputation);
    steps.push({ step: 'imputed', value: filled, imputation, from });
  }
  const end = valueIn(treated, cluster, code);
  if (end !== null && end !== valueIn(screened, cluster, code)) {
    const clusters = run.clusters.map((one) => one.code);
    const from = sourcesOf(observedOf(run), clusters, indicator, run.method);
    steps.push({ step: 'treated', value: end, outcome: run.treatments.get(code)!.outcome, from });
  }
  return steps;
}

/** The period that is scored, as it was read. */
export function observedOf({ observedPeriods, period }: ScoreRun): Observed {
  return observedPeriods.find((one) => one.period === period)!;
}

function imputedFrom(
  run: ScoreRun,
  cluster: string,
  indicator: Indicator,
  imputation: Imputation,
): readonly Source[] {
  const observed = observedOf(run);
  const { clusters } = observed.raw;
  switch (imputation.kind) {
    case 'none':
      return [];
    case 'mean':
    case 'median':
      return sourcesOf(observed, clusters, indicator, run.method);
    case 'group-mean':
    case 'group-median':
      return sourcesOf(observed, groupOf(observed, cluster, imputation.column), indicator, run.method);
    case 'row-mean':
      return siblingsOf(run, indicator).flatMap((one) => sourcesOf(observed, clusters, one, run.method));
    case 'latest':
    case 'constant':
    case 'linear':
      return inOtherPeriods(run, cluster, indicator, imputation.kind);
  }
}

/** The clusters of the same group; all of them where none has one, as the imputation does. */
function groupOf({ raw, groupOf: labelOf }: Observed, cluster: string, column: string): readonly string[] {
  const own = labelOf(cluster, column);
  return own === null ? raw.clusters : raw.clusters.filter((one) => labelOf(one, column) === own);
}

/** The values of the dimension, the indicator itself included: the mean of the others is taken back to its unit. */
function siblingsOf({ framework }: ScoreRun, { parent }: Indicator): Indicator[] {
  return framework.indicators.filter((one) => one.parent === parent);
}

/** The nearest value before, the nearest after, or both, as the imputation asks for. */
function inOtherPeriods(
  run: ScoreRun,
  cluster: string,
  indicator: Indicator,
  kind: 'latest' | 'constant' | 'linear',
): Source[] {
  const at = run.observedPeriods.indexOf(observedOf(run));
  const inPeriods = (periods: readonly Observed[]) =>
    periods.map((one) => sourceOf(one, cluster, indicator, run.method)).filter(hasValue);
  const before = inPeriods(run.observedPeriods.slice(0, at)).slice(-1);
  const after = inPeriods(run.observedPeriods.slice(at + 1)).slice(0, 1);
  if (kind === 'linear') return [...before, ...after];
  return kind === 'latest' || before.length > 0 ? before : after;
}
