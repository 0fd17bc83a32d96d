// SPDX-License-Identifier: EUPL-1.2
import type { ClusterActions, ScoredAction } from '../../advise/actions.ts';
import { fill, formatNumber, textsIn } from '../../i18n/texts.ts';
import type { Action } from '../../model/guidance.ts';
import { clusterPointsCell, pointsCell } from '../card/cells.ts';
import { cell } from '../cells.ts';
import type { Dossier } from '../dossier.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import type { Standing } from '../standing.ts';

/** Number, text, what it is about, four numbers, the effort in words, months, who, and what shows that it was done. */
export const WIDTHS = [6, 58, 28, 11, 10, 12, 10, 9, 20, 32] as const;

export function headerCells({ language }: Pick<Dossier, 'language'>): PlanCell[] {
  const words = textsIn(language).actions;
  return [
    cell(words.number, 'smallHeaderCentred'),
    cell(words.action, 'smallHeaderLeft'),
    cell(words.element, 'smallHeaderLeft'),
    ...[words.score, words.gap, words.gain].map((text) => cell(text, 'smallHeader')),
    cell(words.effort, 'smallHeaderCentred'),
    cell(words.months, 'smallHeaderCentred'),
    cell(words.owner, 'smallHeaderLeft'),
    cell(words.evidence, 'smallHeaderLeft'),
  ];
}

/** The actions of a cluster, those for its label first, numbered through. */
export function actionRows(
  dossier: Dossier,
  { cluster, label, scored }: ClusterActions,
  range: ShownRange,
): PlanCell[][] {
  return [
    ...label.map((action, i) => labelRow(dossier, action, i + 1)),
    ...scored.map((one, i) => scoredRow(dossier, cluster, one, label.length + i + 1, range)),
  ];
}

function labelRow(dossier: Dossier, action: Action, number: number): PlanCell[] {
  const blank = cell(null, 'smallText');
  const about = cell(textsIn(dossier.language).actions.label, 'smallText');
  return [...leadingCells(action, number, about), blank, blank, blank, ...planCells(dossier, action)];
}

function scoredRow(
  dossier: Dossier,
  cluster: string,
  { action, element, gap, gain }: ScoredAction,
  number: number,
  range: ShownRange,
): PlanCell[] {
  const { run, language } = dossier;
  const { report } = textsIn(language);
  const about = cell(elementName(run, element, report), 'smallText');
  return [
    ...leadingCells(action, number, about),
    clusterPointsCell(run, cluster, element, range, report.missing),
    pointsCell(gap, range, report.missing),
    pointsCell(gain, range, report.missing),
    ...planCells(dossier, action),
  ];
}

function leadingCells({ text }: Action, number: number, about: PlanCell): PlanCell[] {
  return [cell(number, 'smallNumber'), cell(text, 'smallText'), about];
}

function planCells({ language }: Dossier, { effort, months, owner, evidence }: Action): PlanCell[] {
  const { actions, report } = textsIn(language);
  return [
    cell(actions.efforts[effort - 1]!, 'smallCentred'),
    cell(months ?? report.missing, 'smallNumber'),
    cell(owner || null, 'smallText'),
    cell(evidence || null, 'smallText'),
  ];
}

/** «AFIL. Actions: 12; the longest: 24 months; overall score: 47.5». */
export function clusterText(
  { language }: Dossier,
  { label, score }: Standing,
  mine: ClusterActions,
  { decimals }: ShownRange,
): string {
  const { actions: words, report } = textsIn(language);
  const all = actionsOf(mine);
  const months = longest(all);
  const template =
    all.length === 0 ? words.clusterNone : months === null ? words.clusterNoMonths : words.cluster;
  const params = {
    cluster: label,
    actions: all.length,
    months: months ?? '',
    score: score === null ? report.missing : formatNumber(score, language, decimals),
  };
  return fill(template, params, language);
}

export function actionsOf({ label, scored }: ClusterActions): Action[] {
  return [...label, ...scored.map(({ action }) => action)];
}

/** The most months that any of them takes; `null` where none says. */
export function longest(actions: readonly Action[]): number | null {
  const months = actions.flatMap((one) => one.months ?? []);
  return months.length === 0 ? null : Math.max(...months);
}
