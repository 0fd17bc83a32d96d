// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import { isSignificant, leastSignificant } from './coefficient.ts';
import type { Consistency } from './consistency.ts';
import type { Kinship } from './family.ts';
import type { IndicatorDiagnosis, ValueFlag } from './indicators.ts';
import { FEW_CLUSTERS, LITTLE_INFLUENCE } from './limits.ts';
import type { IndicatorPair } from './pairs.ts';
import type { Structure } from './structure.ts';

/** The gravest first: what makes a score void or turns it round, then what weakens it, then what to keep in mind. */
export const ATTENTION = [
  'one-cluster',
  'empty',
  'constant',
  'opposed-to-parent',
  'opposed-parts',
  'opposed-pair',
  'same-signal',
  'outliers',
  'little-influence',
  'weak-with-parent',
  'low-alpha',
  'few-available',
  'many-zeros',
  'few-unique',
  'few-clusters',
] as const;

export type AttentionCode = (typeof ATTENTION)[number];

/** Where a thing was seen: the elements (codes) and numbers that its text speaks of. */
export interface AttentionPlace {
  readonly elements: readonly string[];
  readonly values: readonly number[];
}

/** Something to look at, with all the places where it was seen; none where it concerns the whole. */
export interface AttentionPoint {
  readonly code: AttentionCode;
  readonly places: readonly AttentionPlace[];
  /** Numbers that its text speaks of. */
  readonly values: readonly number[];
}

interface Seen {
  readonly clusters: number;
  readonly indicators: readonly IndicatorDiagnosis[];
  readonly pairs: readonly IndicatorPair[];
  readonly structures: readonly Structure[];
  readonly family: readonly Kinship[];
}

/** What a reader should look at, one point a subject. */
export function attentionPoints(framework: Framework, seen: Seen): AttentionPoint[] {
  const points = [
    ...ofTheWhole(seen.clusters),
    ...ofValues(framework, seen),
    ...ofStructure(framework, seen),
  ];
  return points.sort((a, b) => ATTENTION.indexOf(a.code) - ATTENTION.indexOf(b.code));
}

function ofTheWhole(clusters: number): AttentionPoint[] {
  if (clusters < 2) return [{ code: 'one-cluster', places: [], values: [] }];
  const least = leastSignificant(clusters) ?? 1;
  return clusters < FEW_CLUSTERS ? [{ code: 'few-clusters', places: [], values: [least] }] : [];
}

function ofValues(framework: Framework, { clusters, indicators }: Seen): AttentionPoint[] {
  const place = (values: readonly number[], { indicator }: IndicatorDiagnosis) => ({
    elements: [indicator],
    values,
  });
  const flagged = (flag: ValueFlag) => indicators.filter(({ rawFlags }) => rawFlags.includes(flag));
  return seenIn([
    { code: 'empty', places: flagged('empty').map((one) => place([], one)) },
    // One cluster alone never varies: that is said once, not of every indicator.
    { code: 'constant', places: clusters < 2 ? [] : flagged('constant').map((one) => place([], one)) },
    {
      code: 'outliers',
      places: indicators
        .filter(({ treatedFlags }) => treatedFlags.includes('outliers'))
        .filter(({ indicator }) => !hasFewLevels(framework, indicator))
        .map((one) => place([one.treated.skewness!, one.treated.kurtosis!], one)),
    },
    {
      code: 'few-available',
      places: flagged('few-available').map((one) => place([one.raw.shares.available! * 100], one)),
    },
    {
      code: 'many-zeros',
      places: flagged('many-zeros').map((one) => place([(1 - one.raw.shares.nonZero!) * 100], one)),
    },
    {
      code: 'few-unique',
      places: flagged('few-unique')
        .filter(({ indicator }) => !hasFewLevels(framework, indicator))
        .map((one) => place([one.raw.counts.unique, one.raw.counts.available], one)),
    },
  ]);
}

/** Levels and yes or no repeat by their nature, and no answer lies too far out: only the table says so. */
function hasFewLevels({ byCode }: Framework, indicator: string): boolean {
  const element = byCode.get(indicator);
  return element?.kind === 'indicator' && (element.format === 'level 1-4' || element.format === 'yes-no');
}

function ofStructure({ root, byCode }: Framework, { pairs, structures, family }: Seen): AttentionPoint[] {
  // What is true of the dimensions together and of their indicators together is said once.
  const shown = structures.filter(({ element, of }) => of === 'children' || element !== root);
  const checked = shown.length > 0 ? shown : structures;
  const alpha = (verdict: Consistency['verdict']) =>
    checked
      .filter(({ consistency }) => consistency.verdict === verdict)
      .map(({ element, consistency }) => ({ elements: [element], values: [consistency.alpha!] }));
  const parents = family.filter(({ distance }) => distance === 1);
  const kin = (flag: Kinship['flag']) =>
    parents
      .filter((one) => one.flag === flag)
      .map(({ element, ancestor, correlation }) => ({
        elements: [element, ancestor],
        values: [correlation.value!],
      }));
  const flaggedPairs = (flag: IndicatorPair['flag']) =>
    pairs
      .filter((pair) => pair.flag === flag && isSignificant(pair.pearson))
      .map(({ first, second, pearson }) => ({ elements: [first, second], values: [pearson.value!] }));
  return seenIn([
    { code: 'opposed-to-parent', places: kin('opposed') },
    { code: 'weak-with-parent', places: kin('weak') },
    { code: 'opposed-parts', places: alpha('opposed') },
    { code: 'low-alpha', places: alpha('low') },
    { code: 'opposed-pair', places: flaggedPairs('opposed') },
    { code: 'same-signal', places: flaggedPairs('same-signal') },
    {
      code: 'little-influence',
      places: parents
        .filter(({ element, ancestor }) => ancestor === root && byCode.get(element)?.kind === 'aggregate')
        .filter(hasLittleInfluence)
        .map(({ element, weight, influence }) => ({
          elements: [element],
          values: [weight! * 100, influence! * 100],
        })),
    },
  ]);
}

/** One that pulls against the score is told of as such. */
function hasLittleInfluence({ weight, influence, flag }: Kinship): boolean {
  return flag !== 'opposed' && weight !== null && influence !== null && influence < LITTLE_INFLUENCE * weight;
}

function seenIn(points: readonly Omit<AttentionPoint, 'values'>[]): AttentionPoint[] {
  return points.filter(({ places }) => places.length > 0).map((point) => ({ ...point, values: [] }));
}
