// SPDX-License-Identifier: EUPL-1.2

import { groupStatistics } from '../../compare/groupStatistics.ts';
import { MONTHS_EXPIRING, MONTHS_OF_GRACE } from '../../guidance/label.ts';
import { minimumRequirements } from '../../guidance/minimumRequirements.ts';
import { briefingTexts } from '../../i18n/rooms/briefing.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill } from '../../i18n/texts.ts';
import { largest } from '../../model/extremes.ts';
import { dimensionsOf } from '../../model/framework.ts';
import { nameList } from '../nameList.ts';
import { elementName } from '../names.ts';
import type { Briefing } from './briefing.ts';
import { type Concerns, isLate } from './concerns.ts';
import { aboutClusters, aboutDimensions, cut, withNumber } from './wording.ts';

/** More points than these are no longer read: the gravest come first. */
const MOST_POINTS = 7;

/** What deserves attention, the gravest first. */
export function attention(briefing: Briefing, concerns: Concerns): string[] {
  const { run, language } = briefing.input;
  const words = briefingTexts(language).attention;
  const [bound] = run.method.bands;
  const { expiring, grace, lapsed } = concerns.labels;
  const points = [
    aboutClusters(concerns.low, words.low, language, { bound }),
    falling(briefing),
    aboutClusters(lapsed, words.lapsed, language, { months: MONTHS_OF_GRACE }),
    aboutClusters(grace, words.grace, language, { months: MONTHS_OF_GRACE }),
    aboutClusters(expiring, words.expiring, language, { months: MONTHS_EXPIRING }),
    late(briefing, concerns),
    failedMinimums(briefing),
    aboutDimensions(weakDimensions(briefing), words.weak, language, { bound }),
    ...incomplete(briefing),
  ].filter((point) => point !== null);
  return points.length === 0 ? [words.none] : points.slice(0, MOST_POINTS);
}

function falling({ input: { language }, changes, decimals }: Briefing): string | null {
  const names = changes
    .filter(({ value }) => value < 0)
    .sort((a, b) => a.value - b.value)
    .map((one) => withNumber(one, decimals, language));
  return aboutClusters(names, briefingTexts(language).attention.falling, language);
}

/** None where scores have no bands: then nothing says what is low. */
function weakDimensions({ input: { run, language } }: Briefing): string[] {
  if (run.bands.size === 0) return [];
  const report = reportTexts(language);
  return dimensionsOf(run.framework)
    .filter(({ code }) => {
      const median = groupStatistics(run, code)?.median ?? null;
      return code !== run.framework.root && median !== null && median < run.method.bands[0];
    })
    .map(({ code }) => elementName(run, code, report));
}

function late({ input: { language }, attainments }: Briefing, concerns: Concerns): string | null {
  const { one, many } = briefingTexts(language).attention.behind;
  const count = attainments.filter(isLate).length;
  if (count === 0) return null;
  const params = { targets: attainments.length, late: count, names: nameList(concerns.late, language) };
  return fill(count === 1 ? one : many, params, language);
}

/** Those that fail one, and the requirement that most of them fail, the first of several. */
function failedMinimums({ input: { run, language }, rankedClusters }: Briefing): string | null {
  const texts = { report: reportTexts(language), briefing: briefingTexts(language) };
  const missed = new Map<string, number>();
  const names: string[] = [];
  for (const { cluster, label } of rankedClusters) {
    const failed = minimumRequirements(run, cluster.code).filter(({ passed }) => passed === false);
    if (failed.length > 0) names.push(label);
    for (const { indicator } of failed) missed.set(indicator, (missed.get(indicator) ?? 0) + 1);
  }
  const most = largest(missed.values());
  const worst = [...missed].find(([, count]) => count === most)?.[0] ?? '';
  const requirement = cut(elementName(run, worst, texts.report));
  return aboutClusters(names, texts.briefing.attention.minimums, language, { requirement });
}

function incomplete({ input: { run, language }, rankedClusters }: Briefing): (string | null)[] {
  const words = briefingTexts(language).attention;
  const { root } = run.framework;
  const unscored = rankedClusters.filter(({ score }) => score === null);
  const partial = rankedClusters.filter(({ cluster }) => run.partial.get(cluster.code)?.includes(root));
  const names = (some: typeof unscored) => some.map(({ label }) => label);
  return [
    aboutClusters(names(unscored), words.unscored, language),
    aboutClusters(names(partial), words.partial, language),
  ];
}
