// SPDX-License-Identifier: EUPL-1.2
import { rank } from '../compare/rank.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import type { Column, Table } from '../model/table.ts';
import { type Aggregating, aggregatingAgain, prepare, scorePeriod, type Workings } from '../runMethod.ts';
import type { Aim } from './aim.ts';
import type { Lever } from './levers.ts';

/** A place for every lever, in their order. */
export type Places = readonly number[];

/** What a cluster's overall score and rank would be with the levers at some places. */
export interface TrialResult {
  readonly score: number | null;
  readonly rank: number | null;
  /** How far beyond the goal; below 0 not there. */
  readonly margin: number;
}

/**
 * A search in steps: after each it yields how many trials have been made. How many it will take shows only at its end.
 */
export type Searching<T> = Generator<number, T, undefined>;

/** How many trials have been made for one plan, on whichever run. */
export interface Tried {
  count: number;
}

/**
 * Runs the whole method again with the levers at some places, from the declared values on: nothing about it is guessed.
 */
export class Trials {
  /** How many were calculated. */
  count = 0;
  private readonly run: ScoreRun;
  private readonly cluster: string;
  private readonly levers: readonly Lever[];
  private readonly aim: Aim;
  private readonly tried: Tried;
  private readonly aggregating: Aggregating;
  private readonly known = new Map<string, TrialResult>();

  constructor(run: ScoreRun, cluster: string, levers: readonly Lever[], aim: Aim, tried: Tried) {
    this.run = run;
    this.cluster = cluster;
    this.levers = levers;
    this.aim = aim;
    this.tried = tried;
    this.aggregating = aggregatingAgain(run.framework, run.method);
  }

  *at(places: Places): Searching<TrialResult> {
    const key = places.join();
    let result = this.known.get(key);
    if (result === undefined) {
      result = this.resultOf(yield* this.workings(places));
      this.known.set(key, result);
    }
    return result;
  }

  *reaches(places: Places): Searching<boolean> {
    return (yield* this.at(places)).margin >= 0;
  }

  effort(places: Places): number {
    return places.reduce((sum, place, i) => sum + this.levers[i]!.efforts[place]!, 0);
  }

  *workings(places: Places): Searching<Workings> {
    const { run } = this;
    const declared = new Map(
      this.levers.flatMap(({ indicator, values }, i) =>
        places[i] === 0 ? [] : [[indicator.code, values[places[i]!]!] as const],
      ),
    );
    // A fiscal year's value may stand for several periods; where it changes, it does so in all of them.
    const observedPeriods = run.observedPeriods.map((observed) => {
      const isSame = (code: string) => observed.periodUsed.get(code) === run.periodUsed.get(code);
      return { ...observed, raw: withValues(observed.raw, this.cluster, declared, isSame) };
    });
    const chosen = observedPeriods.findIndex(({ period }) => period === run.period);
    const observations = { clusters: run.clusters, periods: [], latest: null, rows: [] };
    const prepared = prepare({ framework: run.framework, observations, observedPeriods }, run.method);
    const scoring = scorePeriod(prepared, chosen, run.method, this.aggregating);
    let step = scoring.next();
    while (!step.done) {
      yield this.tried.count;
      step = scoring.next();
    }
    this.count++;
    yield ++this.tried.count;
    return step.value;
  }

  resultOf({ stages: { aggregated } }: Workings): TrialResult {
    const overall = aggregated.data[aggregated.columns.indexOf(this.run.framework.root)]!;
    const row = aggregated.clusters.indexOf(this.cluster);
    // Screened out by its new values, it is not there.
    if (row < 0) return { score: null, rank: null, margin: Number.NEGATIVE_INFINITY };
    const score = overall.present[row] === 1 ? overall.values[row]! : null;
    return { score, rank: rank(overall)[row]!, margin: this.aim(overall, row) };
  }
}

function withValues(
  table: Table,
  cluster: string,
  declared: ReadonlyMap<string, number>,
  applies: (code: string) => boolean,
): Table {
  const row = table.clusters.indexOf(cluster);
  if (row < 0) return table;
  const data = table.columns.map((code, index): Column => {
    const column = table.data[index]!;
    const value = declared.get(code);
    if (value === undefined || !applies(code)) return column;
    const values = column.values.slice();
    values[row] = value;
    return { ...column, values };
  });
  return { ...table, data };
}
