// SPDX-License-Identifier: EUPL-1.2
import { addsUp, contributions as pointsOf, sharesBelow } from '../compare/contributions.ts';
import { scoreIn } from '../compare/scoreIn.ts';
import { functionsTexts } from '../i18n/rooms/functions.ts';
import { findCluster } from './find.ts';
import { CLUSTER, DATA, INDICATORS, METHOD, PERIOD } from './parameters.ts';
import { scoreRanges } from './scoreRanges.ts';
import type { SheetFunction } from './sheetFunction.ts';
import { wrong } from './wrong.ts';

/**
 * =CTL_CONTRIBUTIONS(Dati!A1:H10, Indicatori!A1:L40, "AFIL") -> a row for each indicator, in framework order. One that
 * the cluster lacks weighs 0. Where the cluster has no overall score, there are neither weights nor points.
 */
export const contributions: SheetFunction = {
  name: 'CTL_CONTRIBUTIONS',
  parameters: [DATA, INDICATORS, CLUSTER, PERIOD, METHOD],
  returns: 'table',
  evaluate([data, indicators, clusterGiven, period, method], language) {
    const reading = scoreRanges({ data, indicators, period, method }, language);
    if (!reading.ok) return reading;
    const run = reading.value;
    const cluster = findCluster(run, clusterGiven, language);
    if (!cluster.ok) return cluster;
    const { root } = run.framework;
    if (!addsUp(run, root)) return wrong('method', 'doesNotAddUp', language);
    const points = pointsOf(run, cluster.value, root);
    const shares = points === null ? null : sharesBelow(run, cluster.value, root);
    const { headers } = functionsTexts(language);
    const rows = run.framework.indicators.map(({ code }) => [
      code,
      scoreIn(run, cluster.value, code),
      shares === null ? null : (shares.get(code) ?? 0),
      points === null ? null : (points.get(code) ?? 0),
    ]);
    return {
      ok: true,
      value: [[headers.indicator, headers.score, headers.weight, headers.points], ...rows],
    };
  },
};
