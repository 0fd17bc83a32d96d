// SPDX-License-Identifier: EUPL-1.2
import { addsUp } from '../../compare/contributions.ts';
import { fill, textsIn } from '../../i18n/texts.ts';
import { shortName } from '../../model/observations.ts';
import { type Course, endsOf, periodName } from './course.ts';
import { listed } from './words.ts';

/** How to read the tables, and what is not in them. */
export function readingNotes(course: Course): string[] {
  const { run, language } = course.dossier;
  const { report, trend } = textsIn(language);
  const { now } = endsOf(course);
  const here = new Set(now.clusters.map(({ code }) => code));
  const gone = new Map(
    course.runs
      .flatMap(({ clusters }) => clusters)
      .filter(({ code }) => !here.has(code))
      .map((cluster) => [cluster.code, shortName(cluster)]),
  );
  const partial = course.runs.some((one) => one.partial.size > 0);
  const goneParams = { period: periodName(now, language), clusters: listed([...gone.values()], language) };
  return [
    fill(trend.reading, { missing: report.missing }, language),
    ...(partial ? [trend.partial] : []),
    ...(gone.size === 0 ? [] : [fill(trend.gone, goneParams, language)]),
    ...(addsUp(run, run.framework.root) ? [] : [trend.causes.doesNotAddUp]),
  ];
}
