// SPDX-License-Identifier: EUPL-1.2
import { groupStatistics } from '../../compare/groupStatistics.ts';
import { scoreIn } from '../../compare/scoreIn.ts';
import { briefingTexts } from '../../i18n/rooms/briefing.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { leaders, weakest } from '../overview/summary.ts';
import { absentTexts } from '../standing.ts';
import type { Briefing } from './briefing.ts';

/** How many clusters there are, how their scores lie, who leads, in which bands, the weakest dimension. */
export function picture(briefing: Briefing): string[] {
  const { input, rankedClusters, decimals } = briefing;
  const { run, language } = input;
  const report = reportTexts(language);
  return [
    spread(briefing),
    leaders(rankedClusters, decimals, report, language),
    bands(briefing),
    weakest(run, decimals, report, language),
    ...absentTexts(run, language),
  ].filter((sentence) => sentence !== null);
}

/** `null` where one cluster at most has a score: the sentence about who leads says all. */
function spread({ input: { run, language }, decimals }: Briefing): string | null {
  const { picture: words } = briefingTexts(language);
  const statistics = groupStatistics(run, run.framework.root);
  if (statistics === null || statistics.count < 2) return null;
  const points = (value: number) => formatScore(value, language, decimals);
  const [lowest, highest] = [points(statistics.lowest), points(statistics.best)];
  const params = {
    clusters: run.clusters.length,
    scored: statistics.count,
    lowest,
    highest,
    median: points(statistics.median),
    q1: points(statistics.q1),
    q3: points(statistics.q3),
    middle: between(run, statistics.q1, statistics.q3),
  };
  return fill(lowest === highest ? words.same : words.spread, params, language);
}

/** How many clusters have an overall score from one to another: with few of them, or equal ones, it is not half. */
function between(run: ScoreRun, low: number, high: number): number {
  const scores = run.clusters.map(({ code }) => scoreIn(run, code, run.framework.root));
  return scores.filter((score) => score !== null && score >= low && score <= high).length;
}

/** The best band first; `null` where there are no bands, or one cluster only, of which the table says its own. */
function bands({ input: { run, language } }: Briefing): string | null {
  if (run.bands.size < 2) return null;
  const briefing = briefingTexts(language);
  const report = reportTexts(language);
  const counts = report.bands.map((band, i) => ({
    band,
    count: [...run.bands.values()].filter((own) => own === i).length,
  }));
  const list = counts
    .filter(({ count }) => count > 0)
    .reverse()
    .map((one) => fill(briefing.picture.band, one, language))
    .join(', ');
  return fill(briefing.picture.bands, { list }, language);
}
