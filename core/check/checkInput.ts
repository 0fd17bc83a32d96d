// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Grid } from '../model/grid.ts';
import { periodAmong } from '../model/period.ts';
import { toPeriod } from '../model/readPeriod.ts';
import { nameKey } from '../read/names.ts';
import type { Input } from '../read/readInput.ts';
import { isOnlyStatistic } from '../read/statisticWords.ts';
import type { FoundRows } from '../read/tables.ts';
import { plain, textOf } from '../read/words.ts';
import { checkHeaders } from './checkHeaders.ts';
import { checkUnread } from './checkUnread.ts';
import { nearestMiss } from './nearestMiss.ts';

/** What is wrong with the input as a whole, whatever period is calculated. An error among it prevents a result. */
export function checkInput(input: Input, grids: readonly Grid[]): Finding[] {
  const data = input.tables.filter((table) => table.kind === 'data-wide' || table.kind === 'data-long');
  return [
    ...missingData(input, data, grids),
    ...checkUnread(grids, input, data.length > 0),
    ...checkHeaders(input),
    ...absentPeriod(input),
    ...absentDenominators(input),
    ...silentOrganisations(input),
  ];
}

function missingData(input: Input, data: readonly FoundRows[], grids: readonly Grid[]): Finding[] {
  if (data.length === 0) return [finding('no-data-table', null), ...nearestMiss(grids, input)];
  return input.observations.rows.length === 0 ? [finding('no-cluster', data[0]!.place)] : [];
}

/** A period that the method asks for and no data have: the latest is used. */
function absentPeriod({ tables, method, observations }: Input): Finding[] {
  const { periods, latest } = observations;
  if (method.period === null || periods.length === 0) return [];
  if (periods.includes(periodAmong(periods, method.period))) return [];
  const row = tables
    .filter((table) => table.kind === 'method')
    .flatMap((table) => table.rows)
    .find((one) => plain(textOf(one.cell('key'))) === 'period');
  const used = latest ?? '–';
  return [finding('period-not-in-data', row?.place('value') ?? null, { period: method.period, used })];
}

/** A denominator that no column holds: its indicators would be on another scale, so they are missing. */
function absentDenominators({ framework, observations }: Input): Finding[] {
  const isHeld = (code: string) => observations.rows.some(({ places }) => places.has(code));
  return framework.indicators
    .filter(({ denominator }) => denominator !== null && !isHeld(denominator))
    .map(({ code, denominator, place }) =>
      finding('unknown-denominator', place, { indicator: code, denominator: denominator! }),
    );
}

/** An organisation that answered the questionnaire and has no row in the data would be left out without a word. */
function silentOrganisations({ tables, observations }: Input): Finding[] {
  const { periods } = observations;
  const clusters = new Map<string, string>();
  for (const { code, acronym, name } of observations.clusters) {
    for (const word of [name, acronym, code]) clusters.set(nameKey(word), code);
  }
  const spoken = new Set(observations.rows.map(({ cluster, period }) => JSON.stringify([cluster, period])));
  return tables
    .filter((table) => table.kind === 'questionnaire')
    .flatMap((table) => table.rows)
    .map((row) => ({
      place: row.place('organisation'),
      organisation: textOf(row.cell('organisation')),
      period: periodAmong(periods, toPeriod(row.cell('period'))),
    }))
    .filter(({ organisation, period }) => {
      const cluster = clusters.get(nameKey(organisation));
      return organisation !== '' && !spoken.has(JSON.stringify([cluster, period]));
    })
    .map(({ place, organisation, period }) =>
      isOnlyStatistic(organisation) && !clusters.has(nameKey(organisation))
        ? finding('total-row', place, { cluster: organisation })
        : finding('organisation-without-data', place, { organisation, period: period ?? '' }),
    );
}
