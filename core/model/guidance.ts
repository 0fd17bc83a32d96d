// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace } from './finding.ts';
import type { Period } from './period.ts';

export const STATISTICS = ['mean', 'median', 'q1', 'q3', 'best', 'value'] as const;

/** Of what a benchmark is the value: a statistic of some clusters, or a value of its own. */
export type Statistic = (typeof STATISTICS)[number];

export const SCOPES = ['regional', 'national', 'european', 'other'] as const;

/** How near the clusters of a benchmark are. */
export type Scope = (typeof SCOPES)[number];

/** What clusters elsewhere reach: of an indicator in its unit, of a dimension or the root in points. */
export interface Benchmark {
  /** What it belongs to, such as «EU-ECCP-2022». */
  readonly set: string;
  readonly statistic: Statistic;
  readonly scope: Scope;
  /** The code of an element of the framework. */
  readonly element: string;
  readonly value: number;
  readonly source: string;
  /** `null` for a built-in one. */
  readonly place: CellPlace | null;
}

/** What a cluster means to reach, of an indicator in its unit, of a dimension or the root in points. */
export interface Target {
  readonly cluster: string;
  readonly element: string;
  readonly value: number;
  /** The period by which it is due; `null` where none is said. */
  readonly due: Period;
  readonly place: CellPlace;
}

/** The state of a cluster's quality label for which an action is meant. */
export const LABEL_TRIGGERS = ['none', 'bronze', 'silver', 'gold', 'expiring', 'grace', 'lapsed'] as const;

/** A state of the label for which an action may be meant. */
export type LabelTrigger = (typeof LABEL_TRIGGERS)[number];

/** When an action is worth taking: where the element's score lies within [from, below), or in a state of the label. */
export type Trigger =
  | { readonly kind: 'score'; readonly from: number; readonly below: number }
  | { readonly kind: 'label'; readonly state: LabelTrigger };

/** 1 low, 2 medium, 3 high. */
export type Effort = 1 | 2 | 3;

/** A corrective action of the catalogue. */
export interface Action {
  readonly text: string;
  readonly trigger: Trigger;
  /** The code of the element that it improves; `null` where it is about the label, or about the cluster as a whole. */
  readonly element: string | null;
  readonly effort: Effort;
  /** Within how many months; `null` where not said. */
  readonly months: number | null;
  readonly owner: string;
  readonly evidence: string;
  /** `null` for a built-in one. */
  readonly place: CellPlace | null;
}

/** How well a cluster covers a priority of the regional specialisation strategy: 0 not at all, 3 best. */
export interface Competence {
  readonly cluster: string;
  readonly priority: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly evidence: string;
  readonly place: CellPlace;
}

/** An organisation among the members of a cluster. */
export interface Membership {
  readonly cluster: string;
  readonly member: string;
  readonly type: string;
  /** Empty where not known. */
  readonly taxCode: string;
  readonly place: CellPlace;
}

/** What a workbook says beyond indicators and data: what to compare with, what to reach, and what to do. */
export interface Guidance {
  /** The workbook's, or the built-in ones where it has no such table. */
  readonly benchmarks: readonly Benchmark[];
  readonly targets: readonly Target[];
  /** The workbook's, or the built-in catalogue where it has no such table. */
  readonly actions: readonly Action[];
  readonly competences: readonly Competence[];
  readonly members: readonly Membership[];
}

export const NO_GUIDANCE: Guidance = {
  benchmarks: [],
  targets: [],
  actions: [],
  competences: [],
  members: [],
};
