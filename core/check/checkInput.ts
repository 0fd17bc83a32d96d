// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Grid } from '../model/grid.ts';
import { periodAmong } from '../model/period.ts';
import { toPeriod } from '../model/readPeriod.ts';
import { nameKey } from '../read/names.ts';
import type { Input } from '../read/readWith.ts';
import { isOnlyStatistic } from '../read/statisticWords.ts';
import { textOf } from '../read/words.ts';
import { checkHeaders } from './checkHeaders.ts';
import { checkPresence, isData } from './checkPresence.ts';
import { checkUnread } from './checkUnread.ts';
import { nearestMiss } from './nearestMiss.ts';

/** What is wrong with the input as a whole, whatever period is calculated. An error among it prevents a result. */
export function checkInput(input: Input, grids: readonly Grid[]): Finding[] {
  const data = input.tables.filter(isData);
  return [
    ...checkPresence(input),
    ...(data.length === 0 ? nearestMiss(grids, input) : []),
    ...checkUnread(grids, input, data.length > 0),
    ...checkHeaders(input),
    ...absentDenominators(input),
    ...silentOrganisations(input),
  ];
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
