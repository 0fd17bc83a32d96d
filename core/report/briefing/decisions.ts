// SPDX-License-Identifier: EUPL-1.2
import { clusterActions, gainForEffort } from '../../guidance/actions.ts';
import { briefingTexts } from '../../i18n/rooms/briefing.ts';
import { fill } from '../../i18n/texts.ts';
import type { Action } from '../../model/guidance.ts';
import { valueIn } from '../../model/table.ts';
import { nameList } from '../nameList.ts';
import type { Briefing } from './briefing.ts';
import type { Concerns } from './concerns.ts';
import { aboutClusters, cut } from './wording.ts';

/** What follows from the points of attention, and what else is there to decide. */
export function decisions(briefing: Briefing, { labels, low, falling, late }: Concerns): string[] {
  const { language } = briefing.input;
  const words = briefingTexts(language).decisions;
  const all = [
    aboutClusters([...labels.grace, ...labels.expiring], words.labels, language),
    aboutClusters(labels.lapsed, words.newLabel, language),
    aboutClusters([...new Set([...low, ...falling])], words.plan, language),
    aboutClusters(late, words.late, language),
    targets(briefing),
    ...actions(briefing),
    data(briefing),
  ].filter((decision) => decision !== null);
  return all.length === 0 ? [words.none] : all;
}

/** For whom there is nothing yet to attain. */
function targets({ input: { guidance, language }, rankedClusters }: Briefing): string | null {
  const words = briefingTexts(language).decisions;
  const set = new Set(guidance.targets.map(({ cluster }) => cluster));
  const without = rankedClusters.filter(({ cluster }) => !set.has(cluster.code)).map(({ label }) => label);
  if (without.length === rankedClusters.length && without.length > 1) return words.noTargets;
  return aboutClusters(without, words.targets, language);
}

/** The first actions of a cluster, as its card shows them. */
const FIRST_ACTIONS = 3;
/** So many actions are proposed to the clusters together. */
const MOST_ACTIONS = 2;
const LONGEST_ACTION = 150;

/** Those that are among the first ones of most clusters; of as many clusters the most gain for the effort. */
function actions({ input, rankedClusters }: Briefing): string[] {
  const { run, guidance, language, today } = input;
  const labels = new Map(rankedClusters.map(({ cluster, label }) => [cluster.code, label]));
  const proposals = new Map<Action, { readonly names: string[]; gain: number }>();
  for (const { cluster, scored } of clusterActions(run, guidance.actions, run.clusters, today)) {
    for (const one of scored.filter(({ gain }) => gain > 0).slice(0, FIRST_ACTIONS)) {
      const proposal = proposals.get(one.action) ?? { names: [], gain: 0 };
      proposal.names.push(labels.get(cluster)!);
      proposal.gain += gainForEffort(one);
      proposals.set(one.action, proposal);
    }
  }
  const words = briefingTexts(language).decisions.action;
  return [...proposals]
    .sort(([, a], [, b]) => b.names.length - a.names.length || b.gain - a.gain)
    .slice(0, MOST_ACTIONS)
    .map(([{ text, effort }, { names }]) => {
      return aboutClusters(names, words, language, {
        action: cut(text.replace(/\.$/, ''), LONGEST_ACTION),
        effort,
      })!;
    });
}

/** More clusters than these are not named as the ones to begin with. */
const MOST_NAMES = 3;

/** How many values are missing before any gap is filled, and in which clusters most. */
function data({ input: { run, language }, rankedClusters }: Briefing): string | null {
  const { one, many } = briefingTexts(language).decisions.data;
  const { indicators } = run.framework;
  const gaps = rankedClusters
    .map(({ cluster, label }) => ({
      label,
      missing: indicators.filter(({ code }) => valueIn(run.stages.raw, cluster.code, code) === null).length,
    }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing);
  if (gaps.length === 0) return null;
  const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
  const names = nameList(
    gaps.slice(0, MOST_NAMES).map(({ label }) => label),
    language,
  );
  const params = { missing, all: rankedClusters.length * indicators.length, names };
  return fill(missing === 1 ? one : many, params, language);
}
