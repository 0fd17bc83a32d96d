// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Observation, Observations } from '../model/observations.ts';
import type { Observed } from '../model/observed.ts';
import { comparePeriods, type Period, periodAmong } from '../model/period.ts';
import type { Column } from '../model/table.ts';

/** The period asked for, or the latest in the data where none is asked for or it has no data. */
export function choosePeriod(asked: Period, { periods, latest }: Observations): Period {
  const known = periodAmong(periods, asked);
  return known !== null && periods.includes(known) ? known : latest;
}

/** Says what is known of a period, the same every time. */
export type Observe = (period: Period) => WithFindings<{ readonly observed: Observed }>;

/**
 * What is known of any period: the clusters with a row in it, with their values. An indicator of a fiscal year (F) is taken from the
 * latest period up to this one in which any cluster has it, the same for all: gaps stay missing.
 * A denominator is taken from the period of its indicator.
 */
export function observer(framework: Framework, observations: Observations): Observe {
  const rows = new Map<Period, Map<string, Observation>>();
  for (const row of observations.rows) {
    if (!rows.has(row.period)) rows.set(row.period, new Map());
    rows.get(row.period)!.set(row.cluster, row);
  }
  const known = new Map<Period, ReturnType<Observe>>();
  return (period) => {
    const observed = known.get(period) ?? observe(framework, observations.periods, rows, period);
    known.set(period, observed);
    return observed;
  };
}

/** The column of an indicator or a denominator in some rows. */
function columnIn(rows: readonly (Observation | undefined)[], code: string): Column {
  const values = new Float64Array(rows.length);
  const present = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i]?.values.get(code);
    if (value === undefined) continue;
    values[i] = value;
    present[i] = 1;
  }
  return { values, present };
}

type RowsByPeriod = ReadonlyMap<Period, ReadonlyMap<string, Observation>>;

function observe(
  framework: Framework,
  periods: readonly Period[],
  rows: RowsByPeriod,
  period: Period,
): ReturnType<Observe> {
  const clusters = [...(rows.get(period)?.keys() ?? [])];
  const earlier = periods.filter((one) => comparePeriods(one, period) <= 0).reverse();
  const hasAny = (one: Period, code: string) =>
    [...rows.get(one)!.values()].some((row) => row.values.has(code));

  const periodUsed = new Map<string, Period>();
  const findings: Finding[] = [];
  for (const { code, periodKind, place } of framework.indicators) {
    const used = periodKind === 'F' ? (earlier.find((one) => hasAny(one, code)) ?? period) : period;
    periodUsed.set(code, used);
    if (used !== period) {
      findings.push(
        finding('period-fallback', place, { indicator: code, period: used ?? '', asked: period ?? '' }),
      );
    }
  }
  const rowsFrom = (from: Period) => clusters.map((cluster) => rows.get(from)?.get(cluster));
  const ownRows = rowsFrom(period);
  const column = (code: string, from: Period) => columnIn(from === period ? ownRows : rowsFrom(from), code);
  const none: Column = {
    values: new Float64Array(clusters.length),
    present: new Uint8Array(clusters.length),
  };
  const codes = framework.indicators.map(({ code }) => code);
  const observed: Observed = {
    period,
    raw: { clusters, columns: codes, data: codes.map((code) => column(code, periodUsed.get(code)!)) },
    denominators: {
      clusters,
      columns: codes,
      data: framework.indicators.map(({ code, denominator }) =>
        denominator === null ? none : column(denominator, periodUsed.get(code)!),
      ),
    },
    periodUsed,
    placeOf: (cluster, indicator, wanted) =>
      rows
        .get(periodUsed.get(indicator) ?? null)
        ?.get(cluster)
        ?.places.get(wanted) ?? null,
    groupOf: (cluster, wanted) => rows.get(period)?.get(cluster)?.groups.get(wanted) ?? null,
  };
  return { observed, findings };
}
