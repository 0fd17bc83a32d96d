// SPDX-License-Identifier: EUPL-1.2
import { changeOf } from '../../compare/change.ts';
import { scoreIn } from '../../compare/scoreIn.ts';
import { cardTexts } from '../../i18n/rooms/card.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatNumber } from '../../i18n/texts.ts';
import type { Aggregate, Indicator } from '../../model/framework.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { valueIn } from '../../model/table.ts';
import { cell } from '../cells.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { smallCell, smallChangeCell, smallHeader, smallScoreCell, smallValueCell } from '../smallCells.ts';
import { yesOrNo } from '../yesOrNo.ts';
import type { Card } from './card.ts';

/** Where the scores stand, for their colours. */
export const SCORE_COLUMN = 3;

/** Every indicator with its value, score, target and change, under the row of what it is part of. */
export function indicatorRows(card: Card): PlanCell[][] {
  const { run, language } = card.input;
  const texts = cardTexts(language);
  const report = reportTexts(language);
  const words = texts.indicators;
  const header = [
    ...smallHeader([words.indicator], [words.value]),
    ...smallHeader(
      [words.unit],
      [words.score, report.overview.rank, words.target, words.gap, words.change, words.period],
    ),
  ];
  return [header, ...rowsBelow(card, run.framework.byCode.get(run.framework.root) as Aggregate)];
}

/** The element's own row, its indicators, then the elements below it. A root without indicators has no row. */
function rowsBelow(card: Card, element: Aggregate): PlanCell[][] {
  const { byCode, root } = card.input.run.framework;
  const children = element.children.map((code) => byCode.get(code)!);
  const indicators = children.filter((child) => child.kind === 'indicator');
  const aggregates = children.filter((child) => child.kind === 'aggregate');
  return [
    ...(element.code === root && indicators.length === 0 ? [] : [headingRow(card, element)]),
    ...indicators.map((indicator) => indicatorRow(card, indicator)),
    ...aggregates.flatMap((child) => rowsBelow(card, child)),
  ];
}

function headingRow(card: Card, { code }: Aggregate): PlanCell[] {
  const { run, language } = card.input;
  const report = reportTexts(language);
  const { score, rank, change } = scoreCells(card, code);
  const blank = cell(null, 'smallText');
  const name = cell(elementName(run, code, report), 'smallName');
  return [name, blank, blank, score, rank, blank, blank, change, blank];
}

function indicatorRow(card: Card, indicator: Indicator): PlanCell[] {
  const { input, group, ranked } = card;
  const { run, language } = input;
  const { missing } = reportTexts(language);
  const { code, unit, target } = indicator;
  const { score, rank, change } = scoreCells(card, code);
  const value = valueIn(run.stages.raw, ranked.cluster.code, code);
  const gap = gapToTarget(run, ranked.cluster.code, indicator);
  return [
    cell(indicatorName(card, indicator), 'smallText'),
    yesOrNo(value, indicator, language) ?? smallValueCell(value, missing),
    cell(unit || null, 'smallText'),
    score,
    rank,
    yesOrNo(target, indicator, language) ?? smallValueCell(target, null),
    smallChangeCell(gap, group.ranges.indicators, target === null ? null : missing),
    change,
    cell(run.periodUsed.get(code) ?? null, 'smallCount'),
  ];
}

function scoreCells(
  { input: { run, before, language }, group, ranked }: Card,
  code: string,
): Readonly<Record<'score' | 'rank' | 'change', PlanCell>> {
  const { missing } = reportTexts(language);
  const cluster = ranked.cluster.code;
  const range = group.ranges[run.scales.has(code) ? 'indicators' : 'dimensions'];
  const change = before === null ? null : changeOf(run, before, cluster, code);
  return {
    score: smallScoreCell(run, cluster, code, range, missing),
    rank: smallCell(group.ranks.get(code)?.get(cluster) ?? null, 'smallCount', missing),
    change: smallChangeCell(change?.points ?? null, range, before === null ? null : missing),
  };
}

/**
 * Points that a score has more (+) or less (-) than that of the indicator's target, which goes through the same treatment
 * and scale as the values. `null` where there is no target, or either has no score.
 */
function gapToTarget(run: ScoreRun, cluster: string, { code, target }: Indicator): number | null {
  const score = scoreIn(run, cluster, code);
  const scale = run.scales.get(code);
  if (score === null || target === null || scale === undefined) return null;
  const transform = run.treatments.get(code)?.transform ?? null;
  const gap = score - scale.apply(transform === null ? target : transform(target));
  return Number.isFinite(gap) ? gap : null;
}

/** A value is shown as it was declared; where it is divided, the name says what the score and the target speak of. */
function indicatorName({ input: { run, language }, ranked }: Card, indicator: Indicator): string {
  const card = cardTexts(language);
  const report = reportTexts(language);
  const { code, denominator, denominatorScale } = indicator;
  const name = elementName(run, code, report);
  if (denominator === null || !run.method.denominate) return name;
  const value = valueIn(run.stages.denominated, ranked.cluster.code, code);
  const words = card.indicators;
  return fill(
    denominatorScale === 1 ? words.denominatedByOne : words.denominated,
    {
      name,
      value: value === null ? report.missing : formatNumber(value, language, Math.abs(value) < 1 ? 4 : 1),
      scale: denominatorScale,
      denominator,
    },
    language,
  );
}
