// SPDX-License-Identifier: EUPL-1.2
import { addsUp } from '../../compare/contributions.ts';
import { textsIn } from '../../i18n/texts.ts';
import { dimensionsOf } from '../../model/framework.ts';
import { line } from '../cells.ts';
import { footerText } from '../names.ts';
import { pagesOf } from '../pageBreaks.ts';
import { paragraph } from '../paragraph.ts';
import type { Block, SheetPlan } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { comparability } from './comparability.ts';
import { dimensionCauses } from './dimensionCauses.ts';
import { elementPart } from './elementPart.ts';
import { indicatorCauses } from './indicatorCauses.ts';
import { columnWidths, type PlacedPart, placePart, type TrendPart } from './part.ts';
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
  const widths = columnWidths(parts);
  const about: Block[] = [];
  for (const text of [
    ...comparability(trendPeriods),
    ...(hasTrend(trendPeriods) ? readingNotes(trendPeriods) : []),
  ]) {
    about.push(...paragraph(text, 1 + about.length, widths, 'textLine'));
  }
  const placed: PlacedPart[] = [];
  for (const part of parts) {
    placed.push(placePart(part, placed.at(-1)?.end ?? about.length + 2, widths));
  }
  const rowHeights = placed.flatMap(({ rowHeights }) => rowHeights);
  return {
    key: 'trend',
    name,
    blocks: [
      line(0, textsIn(language).trend.title, 'title'),
      ...about,
      ...placed.flatMap(({ blocks }) => blocks),
    ],
    columnWidths: widths,
    rowHeights,
    colourScales: placed.flatMap(({ colourScales }) => colourScales),
    dropDowns: [],
    charts: placed.flatMap(({ charts }) => charts),
    frozen: { rows: 0, columns: 2 },
    page: {
      ...pagesOf(placed, { columnWidths: widths, rowHeights }),
      titleRow: 0,
      titleRows: 0,
      footer: footerText(run, language),
    },
  };
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
