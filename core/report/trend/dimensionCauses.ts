// SPDX-License-Identifier: EUPL-1.2
import { changeByIndicator, changeOf } from '../../compare/change.ts';
import { fill, textsIn } from '../../i18n/texts.ts';
import { indicatorsBelow } from '../../model/framework.ts';
import { cell } from '../cells.ts';
import { childrenOf, elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import { type Standing, standings } from '../standing.ts';
import { type Course, endsOf, periodParams, rangeOver } from './course.ts';
import { pointsCell } from './elementPart.ts';
import type { TrendPart } from './part.ts';

/** The change of each cluster's overall score in the points of its dimensions. Only where scores add up. */
export function dimensionCauses(course: Course): TrendPart {
  const { language, run } = course.dossier;
  const { report, trend } = textsIn(language);
  const { root } = run.framework;
  const dimensions = childrenOf(run, root);
  const header = [
    cell(report.overview.rank, 'headerCentred'),
    cell(report.overview.cluster, 'header'),
    cell(trend.causes.change, 'headerNumber'),
    ...dimensions.map((code) => cell(elementName(run, code, report), 'headerNumber')),
  ];
  const range = rangeOver(course.runs, [root]);
  const body = standings(run, root).map((one) => causeRow(course, one, dimensions, range));
  return {
    heading: fill(trend.causes.byDimension, periodParams(course), language),
    notes: [trend.causes.aboutDimensions],
    chart: null,
    tables: [{ column: 0, cells: [header, ...body], coloured: null }],
  };
}

function causeRow(
  course: Course,
  one: Standing,
  dimensions: readonly string[],
  range: ShownRange,
): PlanCell[] {
  const { before, now } = endsOf(course);
  const { root } = now.framework;
  const { missing } = textsIn(course.dossier.language).report;
  const parts = changeByIndicator(now, before, one.cluster.code, root);
  const points = (code: string) =>
    indicatorsBelow(now.framework, code).reduce(
      (sum, indicator) => sum + (parts?.get(indicator.code) ?? 0),
      0,
    );
  return [
    cell(one.rank ?? missing, 'rank'),
    cell(one.label, 'rowHeader'),
    pointsCell(changeOf(now, before, one.cluster.code, root)?.points ?? null, range, missing),
    ...dimensions.map((code) => pointsCell(parts === null ? null : points(code), range, missing)),
  ];
}
