// SPDX-License-Identifier: EUPL-1.2
import { benchmarkProfiles } from '../../compare/benchmarks.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { boundsKey } from '../gapBounds.ts';
import { sharedWidths } from '../layout/columnWidths.ts';
import { blank, line, paragraph } from '../layout/pieces.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import type { SheetPlan } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { standing } from '../standing.ts';
import { elementTableNames } from '../tableNames.ts';
import { benchmarkMarks } from './benchmarkMarks.ts';
import { planTable } from './elementTable.ts';
import { elementSection } from './section.ts';

/**
 * The sheet Dimensioni: for each dimension its chart (Figure 2) and the table of its children's scores and weights;
 * what stands between a dimension and its indicators has a table too, so that every score can be followed down.
 */
export function planDimensions({ run, guidance, language }: ReportInput, name: string): SheetPlan {
  const texts = reportTexts(language);
  const { aggregates, root } = run.framework;
  const below = aggregates.filter(({ code }) => code !== root);
  const profiles = benchmarkProfiles(run, guidance.benchmarks);
  const tables = (below.length > 0 ? below : aggregates).map((element) =>
    planTable(run, element, benchmarkMarks(profiles, element.code, language), language),
  );
  const columnWidths = sharedWidths(tables);
  const sections = tables.map((table) => elementSection(run, table, columnWidths, language));
  const { plan, areaOf } = stackedSheet({
    key: 'dimensions',
    name,
    columnWidths,
    opening: [
      line(texts.dimensions.title, 'title'),
      paragraph(texts.dimensions.about, 'note'),
      ...boundsKey(run, texts).map((text) => paragraph(text, 'note')),
      blank(),
    ],
    sections: sections.map(({ pieces }) => pieces),
    frozenColumns: 2,
    ...standing(run, language),
  });
  return {
    ...plan,
    names: elementTableNames(
      sections.map(({ code, table }) => ({ code, area: areaOf(table) })),
      texts,
    ),
    chartSheets: sections.flatMap(({ figure, name }) => {
      if (figure === null) return [];
      return [{ chart: figure.id, name: texts.dimensions.sheet.replace('{dimension}', () => name) }];
    }),
  };
}
