// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import { type AttentionPlace, type AttentionPoint, seenSomewhere } from './attention.ts';
import { isSignificant } from './coefficient.ts';
import type { Consistency } from './consistency.ts';
import type { Kinship } from './family.ts';
import { LITTLE_INFLUENCE } from './limits.ts';
import type { IndicatorPair } from './pairs.ts';
import type { Structure } from './structure.ts';

interface Structures {
  readonly pairs: readonly IndicatorPair[];
  readonly structures: readonly Structure[];
  readonly family: readonly Kinship[];
}

/** What does not go together as the framework has it. */
export function pointsOfStructure(framework: Framework, found: Structures): AttentionPoint[] {
  const alphas = checkedStructures(framework, found.structures);
  const parents = found.family.filter(({ distance }) => distance === 1);
  return seenSomewhere([
    { code: 'opposed-to-parent', places: kinshipPlaces(parents, 'opposed') },
    { code: 'weak-with-parent', places: kinshipPlaces(parents, 'weak') },
    { code: 'opposed-parts', places: alphaPlaces(alphas, 'opposed') },
    { code: 'low-alpha', places: alphaPlaces(alphas, 'low') },
    { code: 'opposed-pair', places: pairPlaces(found.pairs, 'opposed') },
    { code: 'same-signal', places: pairPlaces(found.pairs, 'same-signal') },
    { code: 'little-influence', places: influencePlaces(framework, parents) },
  ]);
}

/** What is true of the dimensions together and of their indicators together is said once. */
function checkedStructures({ root }: Framework, structures: readonly Structure[]): readonly Structure[] {
  const checked = structures.filter(({ element, of }) => of === 'children' || element !== root);
  return checked.length > 0 ? checked : structures;
}

function alphaPlaces(structures: readonly Structure[], verdict: Consistency['verdict']): AttentionPlace[] {
  return structures
    .filter(({ consistency }) => consistency.verdict === verdict)
    .map(({ element, consistency }) => ({ elements: [element], values: [consistency.alpha!] }));
}

function kinshipPlaces(parents: readonly Kinship[], flag: Kinship['flag']): AttentionPlace[] {
  return parents
    .filter((one) => one.flag === flag)
    .map(({ element, ancestor, correlation }) => ({
      elements: [element, ancestor],
      values: [correlation.value!],
    }));
}

/** Only those that are hardly by chance. */
function pairPlaces(pairs: readonly IndicatorPair[], flag: IndicatorPair['flag']): AttentionPlace[] {
  return pairs
    .filter((pair) => pair.flag === flag && isSignificant(pair.pearson))
    .map(({ first, second, pearson }) => ({ elements: [first, second], values: [pearson.value!] }));
}

/** The dimensions with little influence, with weight and influence in per cent. */
function influencePlaces({ root, byCode }: Framework, parents: readonly Kinship[]): AttentionPlace[] {
  return parents
    .filter(({ element, ancestor }) => ancestor === root && byCode.get(element)?.kind === 'aggregate')
    .filter(hasLittleInfluence)
    .map(({ element, weight, influence }) => ({
      elements: [element],
      values: [weight! * 100, influence! * 100],
    }));
}

/** One that pulls against the score is told of as such. */
function hasLittleInfluence({ weight, influence, flag }: Kinship): boolean {
  return flag !== 'opposed' && weight !== null && influence !== null && influence < LITTLE_INFLUENCE * weight;
}
