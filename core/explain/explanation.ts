// SPDX-License-Identifier: EUPL-1.2
import type { CellsBehind } from '../model/cellsBehind.ts';
import type { CellPlace } from '../model/finding.ts';
import type { DeclaredColumn, Direction } from '../model/framework.ts';
import type { Aggregation, AggregationRule, Imputation } from '../model/method.ts';
import type { Period } from '../model/period.ts';
import type { Scale, ScoreSum, TreatmentDone } from '../model/workings.ts';

/** How a score came about, as a tree of plain data: from the score asked for down to the cells of the workbook. */
export type Explanation = ExplainedAggregate | ExplainedIndicator;

/** A score that is made from those below it. */
export interface ExplainedAggregate {
  readonly kind: 'aggregate';
  readonly element: string;
  readonly score: number | null;
  /** Why there is no score: too little below it is there, or the rule gives no number. */
  readonly missing: 'too-little' | 'no-result' | null;
  readonly rule: AggregationRule;
  /** How much of what is below it is there, by weight or by count, and how much has to be; from 0 to 1. */
  readonly availability: number;
  readonly minimumAvailability: number;
  readonly availabilityBy: Aggregation['availabilityBy'];
  /** The lowest score first, what has none last. */
  readonly parts: readonly ExplainedPart[];
}

/** A child of an aggregate, and what it brings. */
export interface ExplainedPart {
  readonly explanation: Explanation;
  /** The weight as used; 0 leaves the child out. */
  readonly weight: number;
  /** The cell that says so; `null` where the weight was not read from one. */
  readonly weightPlace: CellPlace | null;
  /** The child's share of the weights of the children that are there; `null` for one that does not count. */
  readonly share: number | null;
  /** Share x score; they sum to the score of an arithmetic mean, and under other rules there are none. */
  readonly points: number | null;
}

/** A score that is made from a value of the workbook. */
export interface ExplainedIndicator {
  readonly kind: 'indicator';
  readonly element: string;
  readonly score: number | null;
  /** Why there is no score: see the last thing that is there. */
  readonly missing: 'no-value' | 'no-quotient' | 'no-scale' | 'not-finite' | null;
  readonly source: Source;
  /** What the formula reads that stands in the cell of the value; `null` where none does. */
  readonly behind: CellsBehind | null;
  readonly compared: Comparison;
  /** What became of the value before it was scored, in order; none where it was scored as it stands. */
  readonly steps: readonly ValueStep[];
  readonly direction: Direction;
  /** `null` where the indicator could not be scaled. */
  readonly scale: ExplainedScale | null;
  /** The cells of its declaration that count in its score. */
  readonly declared: readonly { readonly column: DeclaredColumn; readonly place: CellPlace }[];
}

/** What a value, divided where it has a denominator, can be held against; `null` where there is none. */
export interface Comparison {
  readonly value: number | null;
  /** Of all clusters that were scored in the period. */
  readonly median: number | null;
  readonly previous: { readonly period: Period; readonly value: number } | null;
}

/** A value as the workbook holds it, and what it is divided by. */
export interface Source {
  readonly cluster: string;
  readonly indicator: string;
  /** The period that it is of. */
  readonly period: Period;
  readonly value: number | null;
  /** Where it stands, or was looked for. */
  readonly place: CellPlace | null;
  readonly denominator: Denominator | null;
}

/** What a value is divided by, as the workbook holds it. */
export interface Denominator {
  readonly code: string;
  readonly value: number | null;
  /** The value of the indicator is divided by (denominator / scale). */
  readonly scale: number;
  readonly place: CellPlace | null;
}

/** What one step did to a value before it was scored. */
export type ValueStep =
  /** `value` is what the step came to. */
  | { readonly step: 'denominated'; readonly value: number | null }
  | {
      readonly step: 'imputed';
      readonly value: number;
      readonly imputation: Imputation;
      /** What it was filled in from. */
      readonly from: readonly Source[];
    }
  | {
      readonly step: 'treated';
      readonly value: number;
      readonly outcome: TreatmentDone['outcome'];
      /** All values of the indicator: which of them are outliers depends on all. */
      readonly from: readonly Source[];
    };

/** From the value to the score. */
export interface ExplainedScale {
  readonly kind: Scale['kind'];
  /** What there is to say of it, by name; rounded nowhere, and of the transformed values where outliers were transformed. */
  readonly terms: readonly (readonly [name: string, value: number])[];
  /** How the value became the score; `null` where that is no sum, or there is no value. */
  readonly sum: ScoreSum | null;
  /** What the scale was fitted on; empty where it does not depend on the values of others. */
  readonly from: readonly Source[];
  /** Whether these are of all periods together. */
  readonly isPooled: boolean;
}
