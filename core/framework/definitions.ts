// SPDX-License-Identifier: EUPL-1.2
import type { Direction, Format, PeriodKind } from '../model/framework.ts';
import type { Effort, Scope, Statistic, Trigger } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';

/** One text in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A dimension of the deliberation DGR X/4749: the only documented part of the framework. */
export interface Dimension {
  readonly code: string;
  readonly name: Bilingual;
  /** What it is about. */
  readonly meaning: Bilingual;
}

/** An indicator of the proposal: choice, goalposts, target and weight are there to be edited. */
export interface ProposedIndicator {
  readonly code: string;
  /** The code of its dimension. */
  readonly dimension: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly unit: Bilingual;
  readonly direction: Direction;
  readonly format: Format;
  /**
   * In the notation of spreadsheets, with the codes of fields where cells will stand. Comparisons are made on a
   * sum or a ratio, never on a bare field: compared with a number a text such as `n.d.` would pass as the greater.
   */
  readonly formula: string;
  /** Fields, or sums of fields, that must not be 0: otherwise the indicator is missing. */
  readonly denominators: readonly string[];
  readonly periodKind: PeriodKind;
  /** What counts as 0 and as 100 points (the other way round where direction is -1). */
  readonly goalposts: { readonly min: number; readonly max: number };
  readonly target: number;
  readonly minimumRequirement: number | null;
  readonly weight: number;
}

/** A question of the questionnaire: what the clusters declare and the indicators are made of. */
export interface Field {
  readonly code: string;
  readonly label: Bilingual;
  readonly unit: Bilingual;
  readonly periodKind: PeriodKind;
  readonly kind: 'whole' | 'number' | 'level' | 'yes-no';
  /** The range of possible numbers, `above` without its end; `null` where the answer is no number. */
  readonly limits: { readonly least?: number; readonly above?: number; readonly most?: number } | null;
  /** Never more than the sum of these fields. */
  readonly atMost?: readonly string[];
  /** Exactly the sum of these fields. */
  readonly sumOf?: readonly string[];
  /** What was answered to this field in the survey before. */
  readonly answerBefore?: string;
}

/** The four levels of a judged field, from the lowest to the highest. */
export interface Rubric {
  readonly field: string;
  readonly levels: readonly [Bilingual, Bilingual, Bilingual, Bilingual];
}

/** A published value that an indicator can be compared with, in its unit. */
export interface PublishedValue {
  readonly set: string;
  readonly scope: Scope;
  readonly statistic: Statistic;
  /** The code of the indicator. */
  readonly indicator: string;
  readonly value: number;
  /** What exactly was measured, and where. */
  readonly what: Bilingual;
  readonly year: number;
  readonly source: string;
}

/** A corrective action of the proposal. */
export interface ProposedAction {
  /** The code of an indicator or a dimension; `null` where the action is about the label. */
  readonly element: string | null;
  readonly trigger: Trigger;
  readonly text: Bilingual;
  readonly effort: Effort;
  readonly months: number;
  readonly owner: Bilingual;
  readonly evidence: Bilingual;
}
