// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Input } from '../read/readInput.ts';
import { plain, textOf } from '../read/words.ts';

/** What is wrong with the input as a whole, whatever period is calculated. An error among it prevents a result. */
export function checkInput(input: Input): Finding[] {
  return [...missingData(input), ...absentDenominators(input), ...silentOrganisations(input)];
}

function missingData({ tables, observations }: Input): Finding[] {
  const data = tables.filter((table) => table.kind === 'data-wide' || table.kind === 'data-long');
  if (data.length === 0) return [finding('no-data-table', null)];
  return observations.rows.length === 0 ? [finding('no-cluster', data[0]!.place)] : [];
}

/** A denominator that no column holds: its indicators would be on another scale, so they are missing. */
function absentDenominators({ framework, observations }: Input): Finding[] {
  const held = new Set(observations.rows.flatMap((row) => [...row.places.keys()]));
  return framework.indicators
    .filter(({ denominator }) => denominator !== null && !held.has(denominator))
    .map(({ code, denominator, place }) =>
      finding('unknown-denominator', place, { indicator: code, denominator: denominator! }),
    );
}

/** An organisation that answered the questionnaire and has no row in the data would be left out without a word. */
function silentOrganisations({ tables, observations }: Input): Finding[] {
  const spoken = new Set(
    observations.clusters.flatMap(({ code, acronym, name }) => [plain(code), plain(acronym), plain(name)]),
  );
  return tables
    .filter((table) => table.kind === 'questionnaire')
    .flatMap((table) => table.rows)
    .filter((row) => {
      const organisation = plain(textOf(row.cell('organisation')));
      return organisation !== '' && !spoken.has(organisation);
    })
    .map((row) =>
      finding('organisation-without-data', row.place('organisation'), {
        organisation: textOf(row.cell('organisation')),
      }),
    );
}
