// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Screening } from '../model/method.ts';
import { SCREENINGS } from '../model/methodWords.ts';
import type { Column, Table } from '../model/table.ts';
import type { ScreenedOut } from '../model/workings.ts';

/** The clusters that stay, and those that were left out. */
export interface Screened {
  readonly table: Table;
  readonly screenedOut: readonly ScreenedOut[];
  readonly findings: readonly Finding[];
}

/** A share this much below its threshold still passes: 0.6666666666666666 is two thirds. */
const TOLERANCE = 1e-12;

/**
 * Leaves out clusters with too few values, or with too few of them other than 0. A share equal to its threshold
 * passes. Clusters included or excluded by hand are so whatever their data; excluding goes before including, and
 * works without any screening.
 */
export function screen(table: Table, framework: Framework, screening: Screening): Screened {
  const { kind, include, exclude } = screening;
  if (kind === 'none' && include.length === 0 && exclude.length === 0) {
    return { table, screenedOut: [], findings: [] };
  }
  const sharesOf = countShares(table, framework.indicators.length);
  const screenedOut = table.clusters.flatMap((cluster, row): ScreenedOut[] => {
    const shares = sharesOf(row);
    const reason = reasonToLeaveOut(cluster, shares, screening);
    return reason === null ? [] : [{ cluster, reason, ...shares }];
  });
  const findings = [...checkScreening(table, screening), ...screenedOut.map(toFinding)];
  if (screenedOut.length === 0) return { table, screenedOut, findings };
  const out = new Set(screenedOut.map(({ cluster }) => cluster));
  if (out.size === table.clusters.length) findings.push(finding('all-clusters-screened-out', null));
  return { table: withoutClusters(table, out), screenedOut, findings };
}

interface Shares {
  /** The share of the indicators that the cluster has. */
  readonly availability: number;
  /** The share of its values that is not 0; 0 where it has none. */
  readonly nonzero: number;
}

/** The shares of each row. */
function countShares(table: Table, indicators: number): (row: number) => Shares {
  const available = new Uint32Array(table.clusters.length);
  const nonzero = new Uint32Array(table.clusters.length);
  for (const { values, present } of table.data) {
    for (let row = 0; row < available.length; row++) {
      if (present[row] === 0) continue;
      available[row]!++;
      if (values[row] !== 0) nonzero[row]!++;
    }
  }
  return (row) => ({
    availability: available[row]! / indicators,
    nonzero: available[row] === 0 ? 0 : nonzero[row]! / available[row]!,
  });
}

function reasonToLeaveOut(
  cluster: string,
  { availability, nonzero }: Shares,
  { kind, include, exclude, minimumAvailability, minimumNonzero }: Screening,
): ScreenedOut['reason'] | null {
  if (exclude.includes(cluster)) return 'excluded';
  if (include.includes(cluster)) return null;
  const { byAvailability, byNonzero } = SCREENINGS[kind];
  if (byAvailability && availability < minimumAvailability - TOLERANCE) return 'availability';
  return byNonzero && nonzero < minimumNonzero - TOLERANCE ? 'nonzero' : null;
}

/** What is odd about the choice itself: codes of no cluster, codes on both lists, nothing that could be missing. */
function checkScreening(table: Table, { kind, include, exclude }: Screening): Finding[] {
  const unknown = (key: string, codes: readonly string[]) =>
    codes
      .filter((code) => !table.clusters.includes(code))
      .map((cluster) => finding('screening-unknown-cluster', null, { key, cluster }));
  const findings: Finding[] = [
    ...unknown('screening.include', include),
    ...unknown('screening.exclude', exclude),
  ];
  const onBoth = include.filter((code) => exclude.includes(code));
  for (const one of onBoth.map((cluster) => finding('screening-contradiction', null, { cluster })))
    findings.push(one);
  const complete = table.data.every(({ present }) => !present.includes(0));
  if ((kind === 'availability' || kind === 'both') && complete) {
    findings.push(finding('screening-without-effect', null));
  }
  return findings;
}

function toFinding({ cluster, reason, availability, nonzero }: ScreenedOut): Finding {
  if (reason === 'excluded') return finding('cluster-excluded', null, { cluster });
  const shares = { availability: percent(availability), nonzero: percent(nonzero) };
  return finding('cluster-screened-out', null, { cluster, ...shares });
}

/** With one decimal, so that 66.6 % is seen to be below two thirds. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function withoutClusters(table: Table, out: ReadonlySet<string>): Table {
  const kept = Uint32Array.from([...table.clusters.keys()].filter((row) => !out.has(table.clusters[row]!)));
  return {
    ...table,
    clusters: Array.from(kept, (row) => table.clusters[row]!),
    data: table.data.map((column) => rowsOf(column, kept)),
  };
}

function rowsOf(column: Column, rows: Uint32Array): Column {
  const values = new Float64Array(rows.length);
  const present = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    values[i] = column.values[rows[i]!]!;
    present[i] = column.present[rows[i]!]!;
  }
  return { values, present };
}
