// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../../../core/compare/scoreIn.ts';
import { findPlan } from '../../../core/leastEffort/findPlan.ts';
import type { Goal, LeastEffortPlan, PlanStep } from '../../../core/leastEffort/plan.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { ScoreRun } from '../../../core/model/scoreRun.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';

/** A declaration of an indicator; of dimension A where nothing is said. */
export interface Declared {
  readonly code: string;
  readonly dimension?: string;
  readonly direction?: '+' | '-';
  readonly weight?: number;
  readonly goalposts?: readonly [number, number];
  readonly format?: string;
  readonly requirement?: number;
  readonly denominator?: string;
}

/** A workbook of declarations and data; the first column of each row is the cluster. */
export function workbook(
  declared: readonly Declared[],
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  method: Readonly<Record<string, Cell>> = {},
): Grid[] {
  const dimensions = [...new Set(declared.map(({ dimension = 'A' }) => dimension))];
  const headers = [
    ...['Codice', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo', 'Formato', 'Requisito minimo'],
    'Denominatore',
  ];
  return [
    sheet(
      'Indicatori',
      headers,
      ...dimensions.map((code): Cell[] => [code, 'dimensione']),
      ...declared.map((one): Cell[] => [
        one.code,
        'indicatore',
        one.dimension ?? 'A',
        one.direction ?? '+',
        one.weight ?? 1,
        one.goalposts?.[0] ?? null,
        one.goalposts?.[1] ?? null,
        one.format ?? null,
        one.requirement ?? null,
        one.denominator ?? null,
      ]),
      ...[...new Set(declared.flatMap(({ denominator = [] }) => denominator))].map((code): Cell[] => [
        code,
        'denominatore',
      ]),
    ),
    sheet('Dati', ['Cluster', ...columns], ...rows.map((row) => [...row])),
    sheet('Metodo', ['Chiave', 'Valore'], ...Object.entries(method)),
  ];
}

/** What a person would do: the new values into the cells of the data. */
export function redeclared(
  grids: readonly Grid[],
  cluster: string,
  values: ReadonlyMap<string, number>,
): Grid[] {
  return grids.map((grid) => {
    if (grid.sheet !== 'Dati') return grid;
    const [header] = grid.cells;
    const cells = grid.cells.map((row) =>
      row[0] !== cluster ? row : row.map((cell, column) => values.get(String(header![column])) ?? cell),
    );
    return { ...grid, cells };
  });
}

export function declaredIn(steps: readonly PlanStep[]): Map<string, number> {
  return new Map(steps.map(({ indicator, to, declared }) => [indicator, declared?.to ?? to]));
}

export function runOf(grids: readonly Grid[]): ScoreRun {
  return score(grids).run!;
}

export function planIn(
  grids: readonly Grid[],
  cluster: string,
  goal: Goal,
  efforts: Readonly<Record<string, number>> = {},
): LeastEffortPlan {
  return findPlan({ run: runOf(grids), cluster, goal, efforts: new Map(Object.entries(efforts)) });
}

/** A plan that must be there, for the tests that look at what it is. */
export function found(plan: LeastEffortPlan): Extract<LeastEffortPlan, { outcome: 'found' }> {
  if (plan.outcome !== 'found') throw new Error(`not found: ${JSON.stringify(plan)}`);
  return plan;
}

export function unreachable(plan: LeastEffortPlan): Extract<LeastEffortPlan, { outcome: 'unreachable' }> {
  if (plan.outcome !== 'unreachable') throw new Error(`not unreachable: ${JSON.stringify(plan)}`);
  return plan;
}

/** True where a run is at a goal, as the run itself says: by its score, its ranks and its bands. */
export function isThere(run: ScoreRun, cluster: string, goal: Goal): boolean {
  const overall = scoreIn(run, cluster, run.framework.root);
  if (overall === null) return false;
  switch (goal.kind) {
    case 'score':
      return Number(overall.toPrecision(12)) >= Number(goal.score.toPrecision(12));
    case 'band':
      return run.bands.get(cluster)! >= goal.band;
    case 'rank':
      return run.ranks.get(run.framework.root)!.get(cluster)! <= goal.rank;
    case 'gold':
      return Number(overall.toPrecision(12)) >= 80;
  }
}
