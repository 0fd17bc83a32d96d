// SPDX-License-Identifier: EUPL-1.2
import type { CellsBehind } from './cellsBehind.ts';
import type { CellPlace, Finding } from './finding.ts';
import type { Framework } from './framework.ts';
import type { Guidance } from './guidance.ts';
import type { Method } from './method.ts';
import type { Cluster } from './observations.ts';
import type { Observed } from './observed.ts';
import type { Period } from './period.ts';
import type { Table } from './table.ts';
import type { Scale, ScreenedOut, TreatmentDone } from './workings.ts';

export const STAGES = [
  'raw',
  'denominated',
  'imputed',
  'screened',
  'treated',
  'normalised',
  'aggregated',
] as const;

/** A stage of the calculation, of which a table of values or scores is kept. */
export type Stage = (typeof STAGES)[number];

/** 0 Iniziale/Initial, 1 In sviluppo/Developing, 2 Buono/Good, 3 Eccellente/Excellent. */
export type Band = 0 | 1 | 2 | 3;

/** By element, then by cluster (both codes). */
export type ByElement<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** The lowest and the highest that a score could be. */
export type ScoreBounds = readonly [low: number, high: number];

/** A whole calculation with its workings: a pure function of (grids, method). */
export interface ScoreRun {
  readonly period: Period;
  readonly method: Method;
  readonly framework: Framework;
  /** The clusters with a row in the period that were not screened out, in the order of the data. */
  readonly clusters: readonly Cluster[];
  /** The clusters (codes) that are listed or have data, but no row in the period: with the last period that they have. */
  readonly absent: ReadonlyMap<string, Period>;
  /** Indicators by column up to `normalised`; `aggregated` holds every element above them. */
  readonly stages: Readonly<Record<Stage, Table>>;
  /** The weight of each element within its parent, as used (0 = left out; a principal component may give one below 0). */
  readonly weights: ReadonlyMap<string, number>;
  /** The share of its children that is present, from 0 to 1, for every aggregate. */
  readonly availability: ByElement<number>;
  /** The aggregates (codes) that are shown although less than all of their children is present, by cluster. */
  readonly partial: ReadonlyMap<string, readonly string[]>;
  /** Between what the score of each aggregate could be that has gaps below it; absent where it has none, or no score. */
  readonly bounds: ByElement<ScoreBounds>;
  /** The ranks, 1 the best, of every element, indicators included; `null` where the score is missing. */
  readonly ranks: ByElement<number | null>;
  /** The band of the root's score, by cluster; absent where it is missing or scores don't run from 0 to 100. */
  readonly bands: ReadonlyMap<string, Band>;
  /** Every period that the method looked at, as it was read, from the earliest on; most methods look at one. */
  readonly observedPeriods: readonly Observed[];
  /** From which period each indicator's values come. */
  readonly periodUsed: ReadonlyMap<string, Period>;
  /** Where a cluster's value of an indicator, or of its denominator (`column`), stands or was looked for. */
  readonly placeOf: (cluster: string, indicator: string, column: string) => CellPlace | null;
  /** What the formula of a cell reads; `null` where it has none. */
  readonly cellsBehind: (place: CellPlace) => CellsBehind | null;
  /** How many values of an indicator were filled in; absent where none was. */
  readonly imputed: ReadonlyMap<string, number>;
  /** The indicators (codes) whose value was filled in, by cluster; clusters with none are absent. */
  readonly imputedIndicators: ReadonlyMap<string, readonly string[]>;
  /** Whether the data still hold values that the built-in sample has invented, in whatever period. */
  readonly examples: boolean;
  readonly screenedOut: readonly ScreenedOut[];
  /** The clusters (codes) that were not screened out, for each of the observed periods. */
  readonly kept: readonly (readonly string[])[];
  /** What was done to the outliers of each indicator that was tested. */
  readonly treatments: ReadonlyMap<string, TreatmentDone>;
  /** The scale of each indicator that could be scaled, by code. */
  readonly scales: ReadonlyMap<string, Scale>;
  /** Each element's share of the root's score, from 0 to 1, by code; the root has 1. */
  readonly effectiveWeights: ReadonlyMap<string, number>;
}

/** What came of a calculation: findings always, a run where no error prevents it. */
export interface ScoreResult {
  readonly run: ScoreRun | null;
  /** The periods before it, from the earliest on, each by the same method; empty where they were not asked for. */
  readonly history: readonly ScoreRun[];
  readonly guidance: Guidance;
  readonly findings: readonly Finding[];
}
