// SPDX-License-Identifier: EUPL-1.2
import type { WithFindings } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Action, Benchmark, Guidance } from '../model/guidance.ts';
import type { Cluster } from '../model/observations.ts';
import { clusterFinder } from './namedCluster.ts';
import { elementFinder } from './namedElement.ts';
import { readActions } from './readActions.ts';
import { readBenchmarks } from './readBenchmarks.ts';
import { readCompetences } from './readCompetences.ts';
import { readMembers } from './readMembers.ts';
import { readTargets } from './readTargets.ts';
import type { FoundRows } from './tables.ts';

/** What stands in for tables that a workbook does not have. */
export interface GuidanceStandIns {
  readonly benchmarks: () => readonly Benchmark[];
  readonly actions: () => readonly Action[];
}

/**
 * What to compare with, what to reach and what to do, read from the tables of the workbook. What stands in for a
 * table that the workbook does not have is nothing wrong, and asked for only then.
 */
export function readGuidance(
  tables: readonly FoundRows[],
  framework: Framework,
  clusters: readonly Cluster[],
  standIns: GuidanceStandIns,
): WithFindings<{ readonly guidance: Guidance }> {
  const of = (kind: FoundRows['kind']) => tables.filter((table) => table.kind === kind);
  const hasAny = (kind: FoundRows['kind']) => of(kind).length > 0;
  const elements = elementFinder(framework);
  const cluster = clusterFinder(clusters);
  const benchmarks = hasAny('benchmarks')
    ? readBenchmarks(of('benchmarks'), elements)
    : { benchmarks: standIns.benchmarks(), findings: [] };
  const targets = readTargets(of('targets'), elements, cluster);
  const actions = hasAny('actions')
    ? readActions(of('actions'), elements)
    : { actions: standIns.actions(), findings: [] };
  const competences = readCompetences(of('competences'), cluster);
  const members = readMembers(of('members'), cluster);
  const { findings, ...guidance } = {
    ...benchmarks,
    ...targets,
    ...actions,
    ...competences,
    ...members,
    findings: [benchmarks, targets, actions, competences, members].flatMap((one) => one.findings),
  };
  return { guidance, findings };
}
