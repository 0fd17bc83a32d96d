// SPDX-License-Identifier: EUPL-1.2
import type { ClusterActions, ScoredAction } from '../../guidance/actions.ts';
import { actionsTexts } from '../../i18n/rooms/actions.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import { largest } from '../../model/extremes.ts';
import type { Action } from '../../model/guidance.ts';
import { cell } from '../cells.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import type { RankedCluster } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { smallChangeCell, smallPointsCell, smallScoreCell } from '../smallCells.ts';

/** Number, text, what it is about, four numbers, the effort in words, months, who, and what shows that it was done. */
export const ACTIONS_WIDTHS = [5, 42.5, 21, 10, 9, 10.5, 9, 8, 13, 22.5] as const;

export function actionsHeader({ language }: Pick<ReportInput, 'language'>): PlanCell[] {
  const words = actionsTexts(language);
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
  input: ReportInput,
  { cluster, label, scored }: ClusterActions,
  range: ShownRange,
): PlanCell[][] {
  return [
    ...label.map((action, i) => labelRow(input, action, i + 1)),
    ...scored.map((one, i) => scoredRow(input, cluster, one, label.length + i + 1, range)),
  ];
}

function labelRow(input: ReportInput, action: Action, number: number): PlanCell[] {
  const blank = cell(null, 'smallText');
  const about = cell(actionsTexts(input.language).label, 'smallText');
  return [...leadingCells(action, number, about), blank, blank, blank, ...planCells(input, action)];
}

function scoredRow(
  input: ReportInput,
  cluster: string,
  { action, element, gap, gain }: ScoredAction,
  number: number,
  range: ShownRange,
): PlanCell[] {
  const { run, language } = input;
  const report = reportTexts(language);
  const about = cell(elementName(run, element, report), 'smallText');
  return [
    ...leadingCells(action, number, about),
    smallScoreCell(run, cluster, element, range, report.missing),
    smallChangeCell(0 - gap, range, report.missing),
    smallPointsCell(gain, range, report.missing),
    ...planCells(input, action),
  ];
}

function leadingCells({ text }: Action, number: number, about: PlanCell): PlanCell[] {
  return [cell(number, 'smallNumber'), cell(text, 'smallText'), about];
}

function planCells({ language }: ReportInput, { effort, months, owner, evidence }: Action): PlanCell[] {
  const actions = actionsTexts(language);
  const report = reportTexts(language);
  return [
    cell(actions.efforts[effort - 1]!, 'smallCentred'),
    cell(months ?? report.missing, 'smallNumber'),
    cell(owner || null, 'smallText'),
    cell(evidence || null, 'smallText'),
  ];
}

/** «AFIL. Actions: 12; the longest: 24 months; overall score: 47.5». */
export function clusterText(
  { language }: ReportInput,
  { label, score }: RankedCluster,
  mine: ClusterActions,
  { decimals }: ShownRange,
): string {
  const words = actionsTexts(language);
  const report = reportTexts(language);
  const all = actionsOf(mine);
  const months = longest(all);
  const template =
    all.length === 0 ? words.clusterNone : months === null ? words.clusterNoMonths : words.cluster;
  const params = {
    cluster: label,
    actions: all.length,
    months: months ?? '',
    score: score === null ? report.missing : formatScore(score, language, decimals),
  };
  return fill(template, params, language);
}

export function actionsOf({ label, scored }: ClusterActions): Action[] {
  return [...label, ...scored.map(({ action }) => action)];
}

/** The most months that any of them takes; `null` where none says. */
export function longest(actions: readonly Action[]): number | null {
  const months = actions.flatMap((one) => one.months ?? []);
  return months.length === 0 ? null : largest(months);
}
