// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../compare/scoreIn.ts';
import { functionsTexts } from '../i18n/rooms/functions.ts';
import { DATA, INDICATORS, METHOD, PERIOD } from './parameters.ts';
import { scoreRanges } from './scoreRanges.ts';
import type { SheetFunction } from './sheetFunction.ts';

/** =CTL_SCORES(Dati!A1:H10, Indicatori!A1:L40) -> a row for each cluster, in the order of the data. */
export const scores: SheetFunction = {
  name: 'CTL_SCORES',
  parameters: [DATA, INDICATORS, PERIOD, METHOD],
  returns: 'table',
  evaluate([data, indicators, period, method], language) {
    const reading = scoreRanges({ data, indicators, period, method }, language);
    if (!reading.ok) return reading;
    const run = reading.value;
    const { root, aggregates } = run.framework;
    const others = aggregates.map(({ code }) => code).filter((code) => code !== root);
    const { headers } = functionsTexts(language);
    const rows = run.clusters.map(({ code }) => [
      code,
      scoreIn(run, code, root),
      run.ranks.get(root)?.get(code) ?? null,
      ...others.map((element) => scoreIn(run, code, element)),
    ]);
    return { ok: true, value: [[headers.cluster, root, headers.rank, ...others], ...rows] };
  },
};
