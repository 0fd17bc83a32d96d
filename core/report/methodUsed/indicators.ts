// SPDX-License-Identifier: EUPL-1.2
import { methodKeysTexts } from '../../i18n/rooms/methodKeys.ts';
import { methodUsedTexts } from '../../i18n/rooms/methodUsed.ts';
import { normalisationsTexts } from '../../i18n/rooms/normalisations.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatNumber } from '../../i18n/texts.ts';
import type { Indicator } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import type { Scale } from '../../model/workings.ts';
import { cell, numberCell } from '../cells.ts';
import type { PlanCell } from '../plan.ts';

/** A row for each indicator: from which period, how many values, what was done to them, and the scale to repeat it. */
export function indicatorWorkings(run: ScoreRun, language: Language): PlanCell[][] {
  const { indicators: words } = methodUsedTexts(language);
  const header = [
    cell(words.code, 'header'),
    cell(words.name, 'header'),
    cell(words.period, 'headerCentred'),
    cell(words.treatment, 'header'),
    cell(words.present, 'headerNumber'),
    cell(words.imputed, 'headerNumber'),
    cell(words.scale, 'header'),
    cell(words.parameters, 'header'),
    cell(words.weight, 'headerNumber'),
    cell(words.effectiveWeight, 'headerNumber'),
  ];
  return [
    header,
    ...run.framework.indicators.map((indicator, index) => indicatorRow(run, indicator, index, language)),
  ];
}

function indicatorRow(run: ScoreRun, indicator: Indicator, index: number, language: Language): PlanCell[] {
  const words = methodUsedTexts(language);
  const report = reportTexts(language);
  const { code, name } = indicator;
  const { present } = run.stages.raw.data[index]!;
  const scale = run.scales.get(code);
  return [
    cell(code, 'code'),
    cell(name, 'text'),
    cell(run.periodUsed.get(code) ?? null, 'band'),
    cell(treatmentInWords(run, code, language), 'text'),
    cell(
      present.reduce((sum, one) => sum + one, 0),
      'count',
    ),
    cell(run.imputed.get(code) ?? 0, 'count'),
    cell(scale === undefined ? words.unscaled : scaleName(scale, language), 'text'),
    cell(scale === undefined ? null : parametersInWords(scale, language), 'text'),
    numberCell(run.weights.get(code) ?? null, 'decimal', report.missing),
    numberCell(percentOf(run.effectiveWeights.get(code)), 'score', report.missing),
  ];
}

function treatmentInWords(run: ScoreRun, code: string, language: Language): string | null {
  const done = run.treatments.get(code);
  if (done === undefined) return null;
  return fill(methodUsedTexts(language).treated[done.outcome], { winsorised: done.winsorised }, language);
}

function scaleName({ kind }: Scale, language: Language): string {
  return kind === 'ampi'
    ? methodKeysTexts(language).words.aggregation.ampi.name
    : normalisationsTexts(language)[kind].name;
}

/** What the scale was fitted with, to be repeated by hand: `minimum 3; maximum 7`. */
function parametersInWords({ parameters }: Scale, language: Language): string {
  const names: Readonly<Record<string, string>> = methodUsedTexts(language).parameters;
  return [...parameters]
    .map(([name, value]) => `${names[name] ?? name} ${formatNumber(value, language, 6)}`)
    .join('; ');
}

function percentOf(share: number | undefined): number | null {
  return share === undefined ? null : share * 100;
}
