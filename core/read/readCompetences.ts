// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, placeSeenFrom, type WithFindings } from '../model/finding.ts';
import type { Competence, Guidance } from '../model/guidance.ts';
import { readText } from './cells.ts';
import { type ClusterFinder, readCluster } from './namedCluster.ts';
import type { ColumnOf } from './tableShapes.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { plain } from './words.ts';

const LEVELS: ReadonlyMap<string, Competence['level']> = new Map([
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

/** The competences of the Competences tables. Of two rows for the same cluster and priority the first counts. */
export function readCompetences(
  tables: readonly FoundRows[],
  clusters: ClusterFinder,
): WithFindings<Pick<Guidance, 'competences'>> {
  const findings: Finding[] = [];
  const competences = new Map<string, Competence>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const competence = readCompetence(row, clusters, findings);
    if (competence === null) continue;
    const { cluster, priority, place } = competence;
    const key = JSON.stringify([cluster, plain(priority)]);
    const first = competences.get(key);
    if (first === undefined) competences.set(key, competence);
    else {
      const params = { cluster, priority, first: placeSeenFrom(place, first.place) };
      findings.push(finding('duplicate-competence', place, params));
    }
  }
  return { competences: [...competences.values()], findings };
}

function readCompetence(row: TableRow, clusters: ClusterFinder, findings: Finding[]): Competence | null {
  const text = (column: ColumnOf<'competences'>) => readText(row.cell(column), row.place(column), findings);
  const cluster = readCluster(row, clusters, findings);
  const priority = text('priority');
  const level = LEVELS.get(text('level'));
  if (priority === '') findings.push(finding('row-incomplete', row.place('priority')));
  if (level === undefined) findings.push(finding('unknown-level', row.place('level')));
  if (cluster === null || priority === '' || level === undefined) return null;
  return { cluster, priority, level, evidence: text('evidence'), place: row.place('level') };
}
