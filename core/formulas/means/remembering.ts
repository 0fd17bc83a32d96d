// SPDX-License-Identifier: EUPL-1.2
import type { InSteps } from '../../model/inSteps.ts';
import type { Column } from '../../model/table.ts';
import type { WeightsOf } from './children.ts';
import type { ScoreOf } from './parentScore.ts';

/**
 * The same weights, found again only where the scores below an element differ from those of the last time: whoever tries
 * one value after another changes few of them.
 *
 * @example
 * const asked = []
 * const weightsOf = rememberingWeights(known(({ code }) => (asked.push(code), [1])))
 * [1, 2].map(() => atOnce(weightsOf({ code: 'A' }, [columnOf([5])])).weights) // [[1], [1]]
 * asked // ['A']
 */
export function rememberingWeights(weightsOf: WeightsOf): WeightsOf {
  const remembered = remembering<ReturnTypeOf<WeightsOf>>();
  return (element, columns) =>
    remembered(element.code, numbersOf(columns), () => weightsOf(element, columns));
}

/**
 * The same scores, made again only where those below an element, or their weights, differ from the last time.
 *
 * @example
 * const children = { columns: [columnOf([40])], weights: [1] }
 * const scoreOf = rememberingScores(scoresBy(DEFAULT_METHOD))
 * atOnce(scoreOf({ code: 'A', level: 1 }, children, 1)).score // columnOf([40])
 */
export function rememberingScores(scoreOf: ScoreOf): ScoreOf {
  const remembered = remembering<ReturnTypeOf<ScoreOf>>();
  return (element, children, clusters) =>
    remembered(element.code, [children.weights, ...numbersOf(children.columns)], () =>
      scoreOf(element, children, clusters),
    );
}

type Numbers = ArrayLike<number>;

type ReturnTypeOf<F extends (...args: never[]) => InSteps<unknown>> =
  ReturnType<F> extends InSteps<infer T> ? T : never;

function remembering<T>() {
  const last = new Map<string, { readonly from: readonly Numbers[]; readonly result: T }>();
  return function* (code: string, from: readonly Numbers[], calculate: () => InSteps<T>): InSteps<T> {
    const known = last.get(code);
    if (known !== undefined && areSame(known.from, from)) return known.result;
    const result = yield* calculate();
    last.set(code, { from, result });
    return result;
  };
}

function numbersOf(columns: readonly Column[]): Numbers[] {
  return columns.flatMap(({ values, present }) => [values, present]);
}

function areSame(a: readonly Numbers[], b: readonly Numbers[]): boolean {
  return a.length === b.length && a.every((numbers, i) => haveSameBits(numbers, b[i]!));
}

function haveSameBits(a: Numbers, b: Numbers): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
