// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace } from './finding.ts';
import type { Language } from './language.ts';
import type { NormalisationRule, Treatment } from './method.ts';

/** +1: more is better; -1: less is better. */
export type Direction = 1 | -1;

/** How a value is written, and which values are possible. */
export type Format = 'number' | 'percent' | 'level 1-4' | 'yes-no';

/**
 * To which time a value belongs: S the survey, F a fiscal year, Y the 12 and T3 the 36 months before the survey.
 * Only F falls back to an earlier period.
 */
export type PeriodKind = 'S' | 'F' | 'Y' | 'T3';

/** The columns of an element's declaration on which its score, or that of its parent, may rest. */
export const DECLARED_COLUMNS = [
  'weight',
  'direction',
  'min',
  'max',
  'target',
  'denominator',
  'denominatorScale',
  'format',
  'normalisation',
  'treatment',
] as const;

/** One of {@link DECLARED_COLUMNS}. */
export type DeclaredColumn = (typeof DECLARED_COLUMNS)[number];

interface Node {
  readonly code: string;
  readonly name: string;
  /** The code of the aggregate above; `null` at the root only. */
  readonly parent: string | null;
  /** Within the parent; 0 leaves the element out of the mean. */
  readonly weight: number;
  /** Where it is declared; `null` for what the framework adds by itself. */
  readonly place: CellPlace | null;
  /** The cells of its declaration in which something stands; none for what the framework adds by itself. */
  readonly places: ReadonlyMap<DeclaredColumn, CellPlace>;
}

/** What is measured: a leaf of the framework. */
export interface Indicator extends Node {
  readonly kind: 'indicator';
  readonly parent: string;
  readonly direction: Direction;
  readonly unit: string;
  /** What counts as 0 and as 100 points (the other way round where direction is -1); both or neither. */
  readonly goalposts: { readonly min: number; readonly max: number } | null;
  readonly target: number | null;
  /** True where goalposts or a target that it declares can't be used: that is told where it is found, not again. */
  readonly lostPosts: boolean;
  readonly denominator: string | null;
  /** A value is divided by (denominator / scale). */
  readonly denominatorScale: number;
  readonly format: Format;
  readonly minimumRequirement: number | null;
  readonly periodKind: PeriodKind;
  /** Exceptions to the method for this indicator; `null`: as the method says. */
  readonly normalisation: NormalisationRule | null;
  readonly treatment: Treatment | null;
}

/** A dimension, a subdimension or the root: whatever has children. */
export interface Aggregate extends Node {
  readonly kind: 'aggregate';
  /** Codes, in framework order. Never empty. */
  readonly children: readonly string[];
  /** 1 above the indicators, growing towards the root: the longest way down. */
  readonly level: number;
}

/** The code of the root that is put above what has none. */
export const ROOT_CODE = 'TOTALE';

/** A tree of any depth. Iterate `indicators` and `aggregates`; look up by code in `byCode`. */
export interface Framework {
  readonly root: string;
  readonly indicators: readonly Indicator[];
  /** The root first, then in the order of their declaration. */
  readonly aggregates: readonly Aggregate[];
  readonly byCode: ReadonlyMap<string, Indicator | Aggregate>;
  /** Columns of the data that are no indicators: group labels and denominators. */
  readonly groups: readonly string[];
  readonly denominators: readonly string[];
  /** True where the workbook has no Indicators table and the built-in proposal is used, in `language`. */
  readonly builtIn: Language | null;
}

/** The dimensions: what stands right under the root and is no indicator; the root itself where it is all there is. */
export function dimensionsOf(framework: Framework): Aggregate[] {
  const { aggregates, root } = framework;
  return aggregates.length === 1 ? [...aggregates] : aggregates.filter(({ parent }) => parent === root);
}

/** The indicators somewhere below an element, in framework order; the element itself where it is one. */
export function indicatorsBelow(framework: Framework, code: string): Indicator[] {
  const element = framework.byCode.get(code);
  if (element === undefined) return [];
  if (element.kind === 'indicator') return [element];
  return element.children.flatMap((child) => indicatorsBelow(framework, child));
}
