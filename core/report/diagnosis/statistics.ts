// SPDX-License-Identifier: EUPL-1.2
import type { Diagnosis } from '../../diagnosis/diagnose.ts';
import type { IndicatorDiagnosis, ValueFlag } from '../../diagnosis/indicators.ts';
import { diagnosisTexts } from '../../i18n/rooms/diagnosis.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import type { IndicatorStatistics } from '../../statistics/indicatorStatistics.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import { elementLabel } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { Role } from '../roles.ts';
import { smallCell, smallHeader } from '../smallCells.ts';
import { diagnosisSection } from './section.ts';

/** The statistics of the values as they came, then of those that imputation, screening or treatment have changed. */
export function statisticsSections(run: ScoreRun, { indicators }: Diagnosis, language: Language): Section[] {
  const texts = { diagnosis: diagnosisTexts(language), report: reportTexts(language) };
  const words = texts.diagnosis.statistics;
  const changed = indicators.filter((one) => one.changed);
  const raw = statisticsRows(run, indicators, ({ raw, rawFlags }) => [raw, rawFlags], texts);
  const treated = statisticsRows(run, changed, ({ treated, treatedFlags }) => [treated, treatedFlags], texts);
  return [
    diagnosisSection(words.heading, words.about, raw),
    changed.length === 0
      ? diagnosisSection(words.treatedHeading, words.untreated, [])
      : diagnosisSection(words.treatedHeading, words.treatedAbout, treated),
  ];
}

function statisticsRows(
  run: ScoreRun,
  indicators: readonly IndicatorDiagnosis[],
  choose: (one: IndicatorDiagnosis) => readonly [IndicatorStatistics, readonly ValueFlag[]],
  texts: Pick<Texts, 'diagnosis' | 'report'>,
): PlanCell[][] {
  const words = texts.diagnosis;
  const { columns } = words;
  const numbers = statisticsHeaders(columns);
  const body = indicators.map((one) => {
    const [statistics, flags] = choose(one);
    return [
      cell(elementLabel(run, one.indicator, texts), 'smallName'),
      cell(elementLabel(run, one.dimension, texts), 'smallText'),
      ...numberCells(statistics, texts.report.missing),
      cell(flags.map((flag) => words.statistics.flags[flag]).join('; ') || null, 'smallRemark'),
    ];
  });
  return [smallHeader([columns.indicator, columns.dimension], numbers, columns.remark), ...body];
}

function numberCells(statistics: IndicatorStatistics, missing: string): PlanCell[] {
  const { counts, shares } = statistics;
  const complement = (share: number | null) => (share === null ? null : 1 - share);
  const values = [
    statistics.minimum,
    statistics.q25,
    statistics.median,
    statistics.mean,
    statistics.q75,
    statistics.maximum,
    statistics.standardDeviation,
  ];
  return [
    cell(counts.available, 'smallCount'),
    ...[complement(shares.available), complement(shares.nonZero), shares.unique].map((share) =>
      smallCell(share, 'smallShare', missing),
    ),
    ...values.map((value) => smallCell(value, roleFor(value ?? 0), missing)),
    smallCell(statistics.skewness, 'smallHundredths', missing),
    smallCell(statistics.kurtosis, 'smallHundredths', missing),
  ];
}

/** As many decimals as tell a number of its size, in a narrow column. */
function roleFor(value: number): Role {
  const size = Math.abs(value);
  if (size === 0) return 'smallWhole';
  if (size >= 1e6 || size < 0.001) return 'smallScientific';
  if (size >= 1000) return 'smallWhole';
  if (size >= 100) return 'smallTenths';
  return size >= 1 ? 'smallHundredths' : 'smallFine';
}

/** The headers of the numbers, in their order: the sheet and the pane show the same. */
export function statisticsHeaders(columns: Texts['diagnosis']['columns']): string[] {
  return [
    columns.available,
    columns.missing,
    columns.zero,
    columns.unique,
    columns.minimum,
    columns.q25,
    columns.median,
    columns.mean,
    columns.q75,
    columns.maximum,
    columns.deviation,
    columns.skewness,
    columns.kurtosis,
  ];
}
