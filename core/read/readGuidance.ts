// SPDX-License-Identifier: EUPL-1.2
import { builtInActions } from '../framework/builtInActions.ts';
import { builtInBenchmarks } from '../framework/builtInBenchmarks.ts';
import type { WithFindings } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Guidance } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';
import type { Cluster } from '../model/observations.ts';
import { clusterFinder } from './namedCluster.ts';
import { elementFinder } from './namedElement.ts';
import { readActions } from './readActions.ts';
import { readBenchmarks } from './readBenchmarks.ts';
import { readCompetences } from './readCompetences.ts';
import { readMembers } from './readMembers.ts';
import { readTargets } from './readTargets.ts';
import type { FoundRows } from './tables.ts';

/**
 * What to compare with, what to reach and what to do, read from the tables of the workbook. The built-in benchmarks
 * and actions, in `language`, stand in for a table that the workbook does not have.
 */
export function readGuidance(
  tables: readonly FoundRows[],
  framework: Framework,
  clusters: readonly Cluster[],
  language: Language,
): WithFindings<{ readonly guidance: Guidance }> {
  const of = (kind: FoundRows['kind']) => tables.filter((table) => table.kind === kind);
  const hasAny = (kind: FoundRows['kind']) => of(kind).length > 0;
  const elements = elementFinder(framework);
  const cluster = clusterFinder(clusters);
  const benchmarks = hasAny('benchmarks')
    ? readBenchmarks(of('benchmarks'), elements)
    : { benchmarks: builtInBenchmarks(framework, language), findings: [] };
  const targets = readTargets(of('targets'), elements, cluster);
  const actions = hasAny('actions')
    ? readActions(of('actions'), elements)
    : { actions: builtInActions(framework, language), findings: [] };
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
