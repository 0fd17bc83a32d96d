// SPDX-License-Identifier: EUPL-1.2
import { addsUp } from '../../compare/contributions.ts';
import { trendTexts } from '../../i18n/rooms/trend.ts';
import { dimensionsOf } from '../../model/framework.ts';
import { blank, line, paragraph } from '../layout/pieces.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import type { SheetPlan } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { standing } from '../standing.ts';
import { comparability } from './comparability.ts';
import { dimensionCauses } from './dimensionCauses.ts';
import { elementPart } from './elementPart.ts';
import { indicatorCauses } from './indicatorCauses.ts';
import { type TrendPart, trendSection, trendWidths } from './part.ts';
import { readingNotes } from './readingNotes.ts';
import { hasTrend, type TrendPeriods, trendPeriodsOf } from './trendPeriods.ts';

/**
 * The sheet Andamento: whether scores of different periods may be compared; where they may, the overall score and each
 * dimension over the periods, and the change of the overall score in the dimensions and indicators that caused it.
 */
export function planTrend(input: ReportInput, name: string): SheetPlan {
  const { run, language } = input;
  const trendPeriods = trendPeriodsOf(input);
  const parts = hasTrend(trendPeriods) ? partsOf(trendPeriods) : [];
  const columnWidths = trendWidths(parts);
  const about = [
    ...comparability(trendPeriods),
    ...(hasTrend(trendPeriods) ? readingNotes(trendPeriods) : []),
  ];
  return stackedSheet({
    key: 'trend',
    name,
    columnWidths,
    opening: [
      line(trendTexts(language).title, 'title'),
      ...about.map((text) => paragraph(text, 'textLine')),
      blank(),
    ],
    sections: parts.map((part) => trendSection(part, columnWidths, language)),
    frozenColumns: 2,
    ...standing(run, language),
  }).plan;
}

/** The longest table, with every cluster's indicators, comes last. */
function partsOf(trendPeriods: TrendPeriods): TrendPart[] {
  const { run } = trendPeriods.input;
  const { root } = run.framework;
  const dimensions = dimensionsOf(run.framework).filter(({ code }) => code !== root);
  const parted = addsUp(run, root);
  return [
    elementPart(trendPeriods, root),
    ...(parted && dimensions.length > 0 ? [dimensionCauses(trendPeriods)] : []),
    ...dimensions.map(({ code }) => elementPart(trendPeriods, code)),
    ...(parted ? [indicatorCauses(trendPeriods)] : []),
  ];
}
