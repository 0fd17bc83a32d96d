// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, placeSeenFrom, type WithFindings } from '../model/finding.ts';
import type { Guidance, Target } from '../model/guidance.ts';
import { toPeriod } from '../model/readPeriod.ts';
import { type ClusterFinder, readCluster } from './namedCluster.ts';
import { type ElementFinder, readElement, readElementValue } from './namedElement.ts';
import type { FoundRows, TableRow } from './tables.ts';

/** The targets of the Targets tables. Of two for the same cluster, element and period the first counts. */
export function readTargets(
  tables: readonly FoundRows[],
  elements: ElementFinder,
  clusters: ClusterFinder,
): WithFindings<Pick<Guidance, 'targets'>> {
  const findings: Finding[] = [];
  const targets = new Map<string, Target>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const target = readTarget(row, elements, clusters, findings);
    if (target === null) continue;
    const { cluster, element, due, place } = target;
    const key = JSON.stringify([cluster, element, due]);
    const first = targets.get(key);
    if (first === undefined) targets.set(key, target);
    else {
      const params = { cluster, element, first: placeSeenFrom(place, first.place) };
      findings.push(finding('duplicate-target', place, params));
    }
  }
  return { targets: [...targets.values()], findings };
}

function readTarget(
  row: TableRow,
  elements: ElementFinder,
  clusters: ClusterFinder,
  findings: Finding[],
): Target | null {
  const cluster = readCluster(row, clusters, findings);
  const element = readElement(row, elements, findings);
  if (cluster === null || element === null) return null;
  const value = readElementValue(row, element, findings);
  if (value === null) return null;
  return {
    cluster,
    element: element.code,
    value,
    due: toPeriod(row.cell('period')),
    place: row.place('value'),
  };
}
