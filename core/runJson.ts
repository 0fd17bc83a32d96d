// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './model/finding.ts';
import { methodEntries } from './model/methodKeys.ts';
import { type ScoreBounds, type ScoreResult, STAGES } from './model/scoreRun.ts';
import { type Table, valueAt } from './model/table.ts';

/** A stage as JSON: `values` has a row for each cluster, a cell for each column. */
export interface TableJson {
  readonly clusters: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

type ByCode<T> = Readonly<Record<string, T>>;

/** A run as other programs read it; only the findings where an error prevented it. Full doubles, no rounding. */
export interface RunJson {
  readonly period?: number | string | null;
  readonly method?: ByCode<string | number | null>;
  readonly stages?: ByCode<TableJson>;
  readonly ranks?: ByCode<ByCode<number | null>>;
  readonly availability?: ByCode<ByCode<number>>;
  readonly partial?: ByCode<readonly string[]>;
  readonly absent?: ByCode<number | string | null>;
  readonly bounds?: ByCode<ByCode<ScoreBounds>>;
  readonly imputed?: ByCode<readonly string[]>;
  readonly examples?: boolean;
  readonly findings: readonly Omit<Finding, 'cure'>[];
}

/** A run with its findings as plain JSON for other programs: {@link RunJson}. */
export function runJson({ run, findings }: Pick<ScoreResult, 'run' | 'findings'>): RunJson {
  const told = findings.map(({ cure: _, ...rest }) => rest);
  if (run === null) return { findings: told };
  return {
    period: run.period,
    method: Object.fromEntries([...methodEntries(run.method), ['period', run.period]]),
    stages: Object.fromEntries(STAGES.map((stage) => [stage, tableJson(run.stages[stage])])),
    ranks: nested(run.ranks),
    availability: nested(run.availability),
    partial: Object.fromEntries(run.partial),
    absent: Object.fromEntries(run.absent),
    bounds: nested(run.bounds),
    imputed: Object.fromEntries(run.imputedIndicators),
    examples: run.examples,
    findings: told,
  };
}

function tableJson({ clusters, columns, data }: Table): TableJson {
  return { clusters, columns, values: clusters.map((_, row) => data.map((column) => valueAt(column, row))) };
}

/** Object.fromEntries defines own properties, so that even a code `__proto__` is only a key. */
function nested<T>(map: ReadonlyMap<string, ReadonlyMap<string, T>>): ByCode<ByCode<T>> {
  return Object.fromEntries([...map].map(([code, inner]) => [code, Object.fromEntries(inner)]));
}
