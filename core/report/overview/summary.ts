// SPDX-License-Identifier: EUPL-1.2
import { changeOf } from '../../compare/change.ts';
import { groupStatistics } from '../../compare/groupStatistics.ts';
import { scoreIn } from '../../compare/scoreIn.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore, type Texts } from '../../i18n/texts.ts';
import { largest, smallest } from '../../model/extremes.ts';
import type { Language } from '../../model/language.ts';
import { scoreRange } from '../../model/scoreRange.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { nameList } from '../nameList.ts';
import { childrenOf, elementName } from '../names.ts';
import type { RankedCluster } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { absentTexts } from '../standing.ts';

/** A number under the name of what it belongs to. */
interface Named {
  readonly name: string;
  readonly value: number;
}

/** The report in a few sentences: who leads, who improved most, the weakest dimension, how much is partial. */
export function summary(input: ReportInput, all: readonly RankedCluster[], decimals: number): string {
  const { run, language } = input;
  const texts = reportTexts(language);
  return [
    leaders(all, decimals, texts, language),
    improved(input, all, decimals, texts),
    weakest(run, decimals, texts, language),
    partial(run, texts, language),
    unscored(all, texts, language),
    ...absentTexts(run, language),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** Who leads, with how many points. */
export function leaders(
  all: readonly RankedCluster[],
  decimals: number,
  { overview, figure1 }: Texts['report'],
  language: Language,
): string {
  const first = all.filter(({ rank }) => rank === 1);
  if (first.length === 0) return figure1.descriptionNone;
  const params = {
    names: nameList(
      first.map(({ label }) => label),
      language,
    ),
    score: formatScore(first[0]!.score!, language, decimals),
  };
  return fill(all.length === 1 ? overview.summaryOne : overview.leads, params, language);
}

/** `null` where there is no earlier period, or no cluster that has a score in both. */
function improved(
  { run, before, language }: ReportInput,
  all: readonly RankedCluster[],
  decimals: number,
  { overview }: Texts['report'],
): string | null {
  if (before === null) return null;
  const changes = all.flatMap(({ cluster, label }): Named[] => {
    const change = changeOf(run, before, cluster.code, run.framework.root);
    return change === null ? [] : [{ name: label, value: rounded(change.points, decimals) }];
  });
  if (changes.length === 0) return null;
  const most = largest(changes.map(({ value }) => value));
  const params = {
    period: before.period ?? '',
    names: namesWith(changes, most, language),
    points: `+${formatScore(most, language, decimals)}`,
  };
  return fill(most > 0 ? overview.improved : overview.noneImproved, params, language);
}

/**
 * By the median of the group. `null` where medians of dimensions can't be set against each other: on scales that
 * depend on the group itself, with fewer than two dimensions, or where all are alike.
 */
export function weakest(
  run: ScoreRun,
  decimals: number,
  texts: Texts['report'],
  language: Language,
): string | null {
  if (scoreRange(run.method, run.framework) === null) return null;
  const medians = run.framework.aggregates.flatMap(({ code, parent }): Named[] => {
    if (parent !== run.framework.root) return [];
    const median = groupStatistics(run, code)?.median ?? null;
    return median === null ? [] : [{ name: elementName(run, code, texts), value: rounded(median, decimals) }];
  });
  const [least, most] = [
    smallest(medians.map(({ value }) => value)),
    largest(medians.map(({ value }) => value)),
  ];
  if (!(least < most)) return null;
  const { overview } = texts;
  const params = {
    weakest: namesWith(medians, least, language),
    least: formatScore(least, language, decimals),
    strongest: namesWith(medians, most, language),
    most: formatScore(most, language, decimals),
  };
  return fill(run.clusters.length === 1 ? overview.weakestOne : overview.weakest, params, language);
}

/** Of the overall scores and those of the root's children. */
function partial(run: ScoreRun, { overview }: Texts['report'], language: Language): string | null {
  const { root } = run.framework;
  const shown = [root, ...childrenOf(run, root)];
  let scores = 0;
  let partials = 0;
  for (const { code } of run.clusters) {
    scores += shown.filter((element) => scoreIn(run, code, element) !== null).length;
    partials += shown.filter((element) => run.partial.get(code)?.includes(element)).length;
  }
  if (scores === 0) return null;
  if (partials > 0) return fill(overview.partial, { partial: partials, scores }, language);
  // Not where clusters are absent: it would sound as if nothing were missing.
  return run.absent.size > 0 ? null : overview.nonePartial;
}

function unscored(
  all: readonly RankedCluster[],
  { overview }: Texts['report'],
  language: Language,
): string | null {
  const count = all.filter(({ score }) => score === null).length;
  return count === 0 || count === all.length ? null : fill(overview.unscored, { count }, language);
}

/** The names of all that have the value. */
function namesWith(all: readonly Named[], value: number, language: Language): string {
  const names = all.filter((one) => one.value === value).map(({ name }) => name);
  return nameList(names, language);
}

/** As it is shown: what differs less is the same to the reader. */
export function rounded(value: number, decimals: number): number {
  // Adding 0 makes a -0 a plain 0.
  return Number(value.toFixed(decimals)) + 0;
}
