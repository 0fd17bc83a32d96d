// SPDX-License-Identifier: EUPL-1.2
import type { Aggregate, Direction, Framework, Indicator } from '../../core/model/framework.ts';
import { DEFAULT_METHOD, type Method, type Normalisation } from '../../core/model/method.ts';
import { type Frame, type Numbers, oracle } from './oracle.ts';

/** An indicator of the root, where nothing else is said. */
export function indicator(code: string, what: Partial<Indicator> = {}): Indicator {
  return {
    kind: 'indicator',
    code,
    name: code,
    parent: 'TOTALE',
    weight: 1,
    place: { sheet: 'Indicatori', cell: `A-${code}` },
    places: new Map(),
    direction: 1,
    unit: '',
    goalposts: null,
    target: null,
    lostPosts: false,
    denominator: null,
    denominatorScale: 1,
    format: 'number',
    minimumRequirement: null,
    periodKind: 'S',
    normalisation: null,
    treatment: null,
    ...what,
  };
}

/** Indicators without anything above them, for stages that look no further. */
export function frameworkOf(indicators: readonly Indicator[]): Framework {
  return {
    root: 'TOTALE',
    indicators,
    aggregates: [],
    byCode: new Map(indicators.map((one) => [one.code, one])),
    groups: [],
    denominators: [],
    builtIn: null,
  };
}

/** An element of a framework made for a test; without a parent it is the root, with no children an indicator. */
export interface TestElement {
  readonly code: string;
  readonly parent: string | null;
  readonly weight?: number;
}

/** A framework of elements, parents before or after their children. */
export function treeOf(elements: readonly TestElement[]): Framework {
  const childrenOf = (code: string) =>
    elements.filter(({ parent }) => parent === code).map((one) => one.code);
  const levelOf = (code: string): number =>
    Math.max(0, ...childrenOf(code).map((child) => levelOf(child) + 1));
  const node = ({ code, parent, weight = 1 }: TestElement) => ({
    code,
    name: code,
    parent,
    weight,
    place: null,
    places: new Map(),
  });
  const indicators = elements
    .filter(({ code }) => levelOf(code) === 0)
    .map((one) => indicator(one.code, { ...node(one), parent: one.parent! }));
  const aggregates = elements
    .filter(({ code }) => levelOf(code) > 0)
    .map(
      (one): Aggregate => ({
        ...node(one),
        kind: 'aggregate',
        children: childrenOf(one.code),
        level: levelOf(one.code),
      }),
    );
  return {
    root: elements.find(({ parent }) => parent === null)!.code,
    indicators,
    aggregates,
    byCode: new Map([...indicators, ...aggregates].map((element) => [element.code, element])),
    groups: [],
    denominators: [],
    builtIn: null,
  };
}

/** The framework of the reference's `iMeta`, with its weights or others. */
export function frameworkFrom(
  iMeta: Frame,
  weights: ReadonlyMap<string, number> = weightsFrom(iMeta),
): Framework {
  const codes = iMeta.iCode as readonly string[];
  return treeOf(
    codes
      .map((code, i) => ({
        code,
        parent: iMeta.Parent![i] as string | null,
        weight: weights.get(code)!,
        level: iMeta.Level![i],
      }))
      .filter(({ level }) => level !== null),
  );
}

/** The weights of a frame with `iCode` and `Weight`. */
export function weightsFrom(frame: Frame): ReadonlyMap<string, number> {
  return new Map(frame.iCode!.map((code, i) => [code as string, frame.Weight![i] as number]));
}

interface Coin {
  readonly Raw: Frame;
  readonly iMeta: {
    readonly iCode: readonly string[];
    readonly Direction: readonly Direction[];
    readonly Target: Numbers;
    readonly goalpost_lower: Numbers;
    readonly goalpost_upper: Numbers;
  };
  readonly Lineage: { readonly Indicatore: readonly string[]; readonly Dimensione: readonly string[] };
}

export const COIN = oracle<Coin>('cluster6/coin.json');

/** The 30 indicators of the oracle, in the order of its columns; all with direction plus where that is asked for. */
export function cluster6Framework(directions: 'given' | 'plus' = 'given'): Framework {
  const { iMeta } = COIN;
  const codes = Object.keys(COIN.Raw).filter((name) => name !== 'uCode');
  return frameworkOf(
    codes.map((code) => {
      const at = iMeta.iCode.indexOf(code);
      return indicator(code, {
        direction: directions === 'plus' ? 1 : iMeta.Direction[at]!,
        target: iMeta.Target[at]!,
        goalposts: { min: iMeta.goalpost_lower[at]!, max: iMeta.goalpost_upper[at]! },
      });
    }),
  );
}

export function methodWith(normalisation: Partial<Normalisation>, rest: Partial<Method> = {}): Method {
  return { ...DEFAULT_METHOD, ...rest, normalisation: { ...DEFAULT_METHOD.normalisation, ...normalisation } };
}

/** The parent of every indicator, by the reference's lineage. */
export function dimensionOf(): Map<string, string> {
  const { Indicatore, Dimensione } = COIN.Lineage;
  return new Map(Indicatore.map((code, i) => [code, Dimensione[i]!]));
}

/** The indicators of each dimension, in the reference's order. */
export function indicatorsByDimension(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [code, dimension] of dimensionOf())
    groups.set(dimension, [...(groups.get(dimension) ?? []), code]);
  return groups;
}
