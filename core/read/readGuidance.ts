// SPDX-License-Identifier: EUPL-1.2
import { builtInActions } from '../framework/builtInActions.ts';
import { builtInBenchmarks } from '../framework/builtInBenchmarks.ts';
import type { Finding } from '../model/finding.ts';
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
  findings: Finding[],
): Guidance {
  const of = (kind: FoundRows['kind']) => tables.filter((table) => table.kind === kind);
  const elements = elementFinder(framework);
  const cluster = clusterFinder(clusters);
  const benchmarks = of('benchmarks');
  const actions = of('actions');
  return {
    benchmarks:
      benchmarks.length > 0
        ? readBenchmarks(benchmarks, elements, findings)
        : builtInBenchmarks(framework, language),
    targets: readTargets(of('targets'), elements, cluster, findings),
    actions:
      actions.length > 0 ? readActions(actions, elements, findings) : builtInActions(framework, language),
    competences: readCompetences(of('competences'), cluster, findings),
    members: readMembers(of('members'), cluster, findings),
  };
}
