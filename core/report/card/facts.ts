// SPDX-License-Identifier: EUPL-1.2
import { type Change, changeOf } from '../../compare/change.ts';
import { restsOnImputed } from '../../compare/imputedValues.ts';
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { cardTexts } from '../../i18n/rooms/card.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import type { Cluster } from '../../model/observations.ts';
import { valueIn } from '../../model/table.ts';
import { cell, changeCell, numberCell } from '../cells.ts';
import { elementCell } from '../elementCell.ts';
import type { PlanCell } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import type { Card } from './card.ts';
import type { CardGroup } from './group.ts';

/** What is known of the cluster and how it stands overall: a name, a number or a text, and what there is to add. */
export function factRows(card: Card): PlanCell[][] {
  return [...registryRows(card), overallRow(card), rankRow(card), changeRow(card), completenessRow(card)];
}

function registryRows({ input: { language }, ranked: { cluster } }: Card): PlanCell[][] {
  const words = cardTexts(language);
  const report = reportTexts(language);
  const text = (content: string) => cell(content || report.missing, 'textLine');
  return [
    row(words.facts.area, text(cluster.area)),
    row(words.facts.members, numberCell(cluster.members, 'count', report.missing)),
    row(words.facts.label, text(labelText(cluster, words.facts))),
  ];
}

/** `Gold, from 2016-02-05, until 2019-02-05`: as much of it as is known. */
function labelText(
  { label, labelDate, labelExpiry }: Cluster,
  words: { readonly labelFrom: string; readonly labelUntil: string },
): string {
  const dated = (template: string, date: string | null) =>
    date === null ? '' : template.replace('{date}', () => date);
  return [label, dated(words.labelFrom, labelDate), dated(words.labelUntil, labelExpiry)]
    .filter((part) => part !== '')
    .join(', ');
}

function overallRow(card: Card): PlanCell[] {
  const { input, group, ranked } = card;
  const { run, language } = input;
  const texts = cardTexts(language);
  const report = reportTexts(language);
  const words = texts.facts;
  const { root } = run.framework;
  const { code } = ranked.cluster;
  const band = run.bands.get(code);
  const remarks = [
    ranked.score === null ? words.noScore : '',
    band === undefined ? '' : words.band.replace('{band}', () => report.bands[band]!),
    boundsRemark(card, words),
    ranked.score !== null && restsOnImputed(run, code, root) ? words.imputed : '',
  ];
  return row(
    words.overall,
    elementCell(run, code, root, 'overall', group.ranges.overall, report.missing),
    remarks.filter((remark) => remark !== '').join('; '),
  );
}

/** Whether the overall score is partial, and between what it could be where it has gaps. */
function boundsRemark(
  { input: { run, language }, group, ranked: { cluster } }: Card,
  words: { readonly partial: string; readonly partialBounds: string; readonly bounds: string },
): string {
  const { root } = run.framework;
  const isPartial = run.partial.get(cluster.code)?.includes(root) === true;
  const bounds = run.bounds.get(root)?.get(cluster.code);
  if (bounds === undefined) return isPartial ? words.partial : '';
  const [low, high] = bounds.map((one) => formatScore(one, language, group.ranges.overall.decimals));
  return fill(isPartial ? words.partialBounds : words.bounds, { low: low!, high: high! }, language);
}

function rankRow({ input: { run, language }, group, ranked }: Card): PlanCell[] {
  const benchmarks = benchmarksTexts(language);
  const card = cardTexts(language);
  const report = reportTexts(language);
  const rank = group.ranks.get(run.framework.root)?.get(ranked.cluster.code) ?? null;
  const count = group.statistics.get(run.framework.root)?.count ?? 0;
  return row(
    card.facts.rank,
    numberCell(rank, 'count', report.missing),
    fill(group.peers.kind === 'all' ? card.facts.of : benchmarks.cardPeers.of, { count }, language),
  );
}

function changeRow({ input, group, ranked }: Card): PlanCell[] {
  const { run, before, language } = input;
  const card = cardTexts(language);
  const report = reportTexts(language);
  const change = before === null ? null : changeOf(run, before, ranked.cluster.code, run.framework.root);
  return row(
    card.facts.change,
    changeCell(change?.points ?? null, group.ranges.overall, report.missing),
    changeRemark(input, group, change),
  );
}

/**
 * Since when, with the ranks gained or lost, which are those among all clusters; without a change, why there is none.
 */
function changeRemark(
  { before, history, language }: ReportInput,
  { peers }: CardGroup,
  change: Change | null,
): string {
  const words = cardTexts(language).facts;
  const last = history.at(-1);
  if (last === undefined) return words.firstPeriod;
  const period = last.period ?? '';
  if (before === null) return fill(words.notComparable, { period }, language);
  if (change === null) return fill(words.noChange, { period }, language);
  const { rankShift } = change;
  const since = fill(words.since, { period }, language);
  if (rankShift === null || peers.kind !== 'all') return since;
  const shift = rankShift > 0 ? words.gained : rankShift < 0 ? words.lost : words.sameRank;
  return `${since}; ${fill(shift, { ranks: Math.abs(rankShift) }, language)}`;
}

function completenessRow({ input: { run, language }, ranked: { cluster } }: Card): PlanCell[] {
  const words = cardTexts(language).facts;
  const { indicators } = run.framework;
  const present = indicators.filter(({ code }) => valueIn(run.stages.raw, cluster.code, code) !== null);
  return row(
    words.completeness,
    cell((present.length / indicators.length) * 100, 'share'),
    fill(words.values, { present: present.length, all: indicators.length }, language),
  );
}

function row(name: string, value: PlanCell, remark = ''): PlanCell[] {
  return [cell(name, 'textLine'), value, cell(remark || null, 'textLine')];
}
