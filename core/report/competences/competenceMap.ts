// SPDX-License-Identifier: EUPL-1.2
import type { Competence } from '../../model/guidance.ts';
import { rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';

export type Level = Competence['level'];

/** A cluster covers a priority from this level on. */
export const COVERS: Level = 2;
/** So many clusters that cover a priority are an overlap. */
export const OVERLAP = 3;

/** Which cluster covers which priority, and how well. */
export interface CompetenceMap {
  /** Those with declared competences: the ranked ones first, in their order. */
  readonly clusters: readonly { readonly code: string; readonly label: string }[];
  /** In the order of the workbook. */
  readonly priorities: readonly string[];
  /** What clusters of the run are called that declare nothing. */
  readonly silent: readonly string[];
  /** What was declared, each priority by the name that it has in `priorities`. */
  readonly declared: readonly Competence[];
  /** `null` where nothing is declared. */
  readonly levelOf: (cluster: string, priority: string) => Level | null;
}

/** Of one priority. */
export interface Coverage {
  readonly priority: string;
  readonly state: 'gap' | 'covered' | 'overlap';
  /** The highest level that any cluster has; `null` where that is 0. */
  readonly highest: Level | null;
  /** What the clusters of that level are called; none where it is 0. */
  readonly best: readonly string[];
}

/** The first of two lines on the same cluster and priority counts; priorities differ in more than case. */
export function competenceMap({ run, guidance }: ReportInput): CompetenceMap {
  const names = new Map<string, string>();
  const levels = new Map<string, Map<string, Level>>();
  const declared: Competence[] = [];
  for (const one of guidance.competences) {
    const priority = named(names, one.priority);
    const own = levels.get(one.cluster) ?? new Map<string, Level>();
    levels.set(one.cluster, own);
    if (own.has(priority)) continue;
    own.set(priority, one.level);
    declared.push({ ...one, priority });
  }
  const ranked = rankedClusters(run, run.framework.root);
  const known = new Set(ranked.map(({ cluster }) => cluster.code));
  return {
    clusters: [
      ...ranked
        .filter(({ cluster }) => levels.has(cluster.code))
        .map(({ cluster, label }) => ({ code: cluster.code, label })),
      ...[...levels.keys()].filter((code) => !known.has(code)).map((code) => ({ code, label: code })),
    ],
    priorities: [...names.values()],
    silent: ranked.filter(({ cluster }) => !levels.has(cluster.code)).map(({ label }) => label),
    declared,
    levelOf: (cluster, priority) => levels.get(cluster)?.get(priority) ?? null,
  };
}

export function coverageOf({ clusters, levelOf }: CompetenceMap, priority: string): Coverage {
  const levels = clusters.map(({ code }) => levelOf(code, priority) ?? 0);
  const covering = levels.filter((level) => level >= COVERS).length;
  const highest = Math.max(0, ...levels) as Level;
  return {
    priority,
    state: covering === 0 ? 'gap' : covering >= OVERLAP ? 'overlap' : 'covered',
    highest: highest === 0 ? null : highest,
    best: highest === 0 ? [] : clusters.filter((_, i) => levels[i] === highest).map(({ label }) => label),
  };
}

/** The name under which a priority was met first. */
function named(names: Map<string, string>, priority: string): string {
  const key = priority.toLowerCase();
  const first = names.get(key) ?? priority;
  names.set(key, first);
  return first;
}
