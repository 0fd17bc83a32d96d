// SPDX-License-Identifier: EUPL-1.2
import { sharesOf } from '../compare/contributions.ts';
import { scoreIn } from '../compare/scoreIn.ts';
import type { Aggregate, DeclaredColumn, Indicator } from '../model/framework.ts';
import { aggregationRule } from '../model/method.ts';
import { traitsOf } from '../model/normalisations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { compareValue } from './compareValue.ts';
import { explainScale } from './explainScale.ts';
import { explainSteps, observedOf } from './explainSteps.ts';
import type { ExplainedAggregate, ExplainedIndicator, ExplainedPart, Explanation } from './explanation.ts';
import { hasValue, sourceOf } from './source.ts';

/**
 * How the score of a cluster on an indicator, a dimension or the root came about, down to the cells of the workbook;
 * `null` where the run has no such cluster or element. `earlier` are the periods before it, from the earliest on.
 */
export function explain(
  run: ScoreRun,
  cluster: string,
  element: string,
  earlier: readonly ScoreRun[] = [],
): Explanation | null {
  const known = run.framework.byCode.get(element);
  if (known === undefined || !run.clusters.some(({ code }) => code === cluster)) return null;
  return explainElement({ run, before: earlier.at(-1) ?? null }, cluster, known);
}

/** The run that is explained, and the one of the period before it. */
interface Runs {
  readonly run: ScoreRun;
  readonly before: ScoreRun | null;
}

function explainElement(runs: Runs, cluster: string, element: Aggregate | Indicator): Explanation {
  return element.kind === 'indicator'
    ? explainIndicator(runs, cluster, element)
    : explainAggregate(runs, cluster, element);
}

function explainAggregate(runs: Runs, cluster: string, element: Aggregate): ExplainedAggregate {
  const { run } = runs;
  const { minimumAvailability, availabilityBy } = run.method.aggregation;
  const score = scoreIn(run, cluster, element.code);
  const availability = run.availability.get(element.code)!.get(cluster)!;
  return {
    kind: 'aggregate',
    element: element.code,
    score,
    missing: score !== null ? null : isEnough(availability, minimumAvailability) ? 'no-result' : 'too-little',
    rule: aggregationRule(run.method, element.level),
    availability,
    minimumAvailability,
    availabilityBy,
    parts: explainParts(runs, cluster, element, score),
  };
}

/** Shares are sums of weights, with their rounding. */
const TOLERANCE = 1e-12;

function isEnough(availability: number, minimum: number): boolean {
  return availability > 0 && availability >= minimum - TOLERANCE;
}

function explainParts(
  runs: Runs,
  cluster: string,
  element: Aggregate,
  score: number | null,
): ExplainedPart[] {
  const { run } = runs;
  const shares = sharesOf(run, cluster, element);
  const addsUp = score !== null && aggregationRule(run.method, element.level).kind === 'arithmetic';
  const parts = element.children.map((code) => {
    const child = run.framework.byCode.get(code)!;
    const explanation = explainElement(runs, cluster, child);
    const weight = run.weights.get(code)!;
    const share = shares.get(code) ?? null;
    return {
      explanation,
      weight,
      weightPlace: weight === child.weight ? (child.places.get('weight') ?? null) : null,
      share,
      points: addsUp && share !== null ? share * explanation.score! : null,
    };
  });
  const height = ({ explanation }: ExplainedPart) => explanation.score ?? Infinity;
  return parts.sort((a, b) => (height(a) === height(b) ? 0 : height(a) - height(b)));
}

function explainIndicator({ run, before }: Runs, cluster: string, indicator: Indicator): ExplainedIndicator {
  const score = scoreIn(run, cluster, indicator.code);
  const source = sourceOf(observedOf(run), cluster, indicator, run.method);
  const steps = explainSteps(run, cluster, indicator);
  const value = steps.length === 0 ? source.value : steps.at(-1)!.value;
  const explained = { source, steps, scale: explainScale(run, indicator, value) };
  return {
    kind: 'indicator',
    element: indicator.code,
    score,
    missing: score === null ? whyMissing(explained) : null,
    ...explained,
    behind: source.place === null ? null : run.cellsBehind(source.place),
    compared: compareValue(run, before, cluster, indicator.code),
    direction: indicator.direction,
    declared: declaredCells(indicator, explained),
  };
}

type Explained = Pick<ExplainedIndicator, 'source' | 'steps' | 'scale'>;

function whyMissing({ source, steps, scale }: Explained): ExplainedIndicator['missing'] {
  const isFilled = steps.some(({ step }) => step === 'imputed');
  if (source.value === null && !isFilled) return 'no-value';
  if (!hasValue(source) && !isFilled) return 'no-quotient';
  return scale === null ? 'no-scale' : 'not-finite';
}

/** A level or a yes-no without goalposts of its own gets them by its format. */
function goalpostColumns(places: Indicator['places']): readonly DeclaredColumn[] {
  return places.has('min') && places.has('max') ? ['min', 'max'] : ['format'];
}

/** What of its declaration counts: goalposts and targets only where the scale asks for them. */
function declaredCells(
  { places }: Indicator,
  { source, steps, scale }: Explained,
): ExplainedIndicator['declared'] {
  const declared = scale === null ? null : traitsOf(scale.kind).declared;
  const columns: DeclaredColumn[] = [
    'direction',
    ...(source.denominator === null ? [] : (['denominator', 'denominatorScale'] as const)),
    ...(steps.some(({ step }) => step === 'treated') ? (['treatment'] as const) : []),
    'normalisation',
    ...(declared === 'goalposts' ? goalpostColumns(places) : []),
    ...(declared === 'target' ? (['target'] as const) : []),
  ];
  return columns.flatMap((column) => {
    const place = places.get(column);
    return place === undefined ? [] : [{ column, place }];
  });
}
