// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, placeSeenFrom, type WithFindings } from '../model/finding.ts';
import type { Cell } from '../model/grid.ts';
import type { Guidance, Membership } from '../model/guidance.ts';
import { readText } from './cells.ts';
import { type ClusterFinder, readCluster } from './namedCluster.ts';
import { isOnlyStatistic } from './statisticWords.ts';
import type { ColumnOf } from './tableShapes.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { plain } from './words.ts';

/** The memberships of the Members tables. An organisation that a cluster lists twice is a member once. */
export function readMembers(
  tables: readonly FoundRows[],
  clusters: ClusterFinder,
): WithFindings<Pick<Guidance, 'members'>> {
  const findings: Finding[] = [];
  const members = new Map<string, Membership>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const membership = readMembership(row, clusters, findings);
    if (membership === null) continue;
    const { cluster, member, taxCode, place } = membership;
    const key = JSON.stringify([cluster, plain(taxCode || member)]);
    const first = members.get(key);
    if (first === undefined) members.set(key, membership);
    else {
      const params = { cluster, member, first: placeSeenFrom(place, first.place) };
      findings.push(finding('duplicate-member', place, params));
    }
  }
  return { members: [...members.values()], findings };
}

function readMembership(row: TableRow, clusters: ClusterFinder, findings: Finding[]): Membership | null {
  const text = (column: ColumnOf<'members'>) => readText(row.cell(column), row.place(column), findings);
  const cluster = readCluster(row, clusters, findings);
  const member = text('member');
  if (member === '') findings.push(finding('row-incomplete', row.place('member')));
  if (cluster === null || member === '') return null;
  // Under the members of a cluster, where somebody counts them.
  if (isOnlyStatistic(member)) {
    findings.push(finding('total-row', row.place('member'), { cluster: member }));
    return null;
  }
  const taxCode = withLeadingZeros(row.cell('taxCode'), text('taxCode'));
  return { cluster, member, type: text('type'), taxCode, place: row.place('member') };
}

/** The digits of an organisation's tax code; a cell that holds it as a number has lost the zeros at its front. */
const TAX_CODE_DIGITS = 11;

function withLeadingZeros(cell: Cell, text: string): string {
  return typeof cell === 'number' ? text.padStart(TAX_CODE_DIGITS, '0') : text;
}
