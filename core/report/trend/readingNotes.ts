// SPDX-License-Identifier: EUPL-1.2
import { addsUp } from '../../compare/contributions.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { trendTexts } from '../../i18n/rooms/trend.ts';
import { fill } from '../../i18n/texts.ts';
import { shortName } from '../../model/observations.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { periodName, type TrendPeriods, trendEnds } from './trendPeriods.ts';
import { listed } from './words.ts';

/** How to read the tables, and what is not in them. */
export function readingNotes(trendPeriods: TrendPeriods): string[] {
  const { run, language } = trendPeriods.input;
  const report = reportTexts(language);
  const trend = trendTexts(language);
  const { now } = trendEnds(trendPeriods);
  const here = new Set(now.clusters.map(({ code }) => code));
  const gone = new Map(
    trendPeriods.runs
      .flatMap(({ clusters }) => clusters)
      .filter(({ code }) => !here.has(code))
      .map((cluster) => [cluster.code, shortName(cluster)]),
  );
  const partial = trendPeriods.runs.some((one) => one.partial.size > 0);
  const goneParams = { period: periodName(now, language), clusters: listed([...gone.values()], language) };
  return [
    fill(trend.reading, { missing: report.missing }, language),
    ...(partial ? [trend.partial] : []),
    ...(trendPeriods.runs.some(hasMadeValues) ? [trend.madeValues] : []),
    ...(gone.size === 0 ? [] : [fill(trend.gone, goneParams, language)]),
    ...(addsUp(run, run.framework.root) ? [] : [trend.causes.doesNotAddUp]),
  ];
}

/** Whether any value was filled in, or moved because it was an outlier. */
function hasMadeValues({ imputed, treatments }: ScoreRun): boolean {
  const moved = [...treatments.values()].some(({ winsorised }) => winsorised > 0);
  return moved || [...imputed.values()].some((count) => count > 0);
}
