// SPDX-License-Identifier: EUPL-1.2
import { benchmarkProfiles } from '../../compare/benchmarks.ts';
import { textsIn } from '../../i18n/texts.ts';
import { line } from '../cells.ts';
import { footerText } from '../names.ts';
import { pagesOf } from '../pageBreaks.ts';
import { paragraph } from '../paragraph.ts';
import type { SheetPlan } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { elementTableNames } from '../tableNames.ts';
import { benchmarkMarks } from './benchmarkMarks.ts';
import { planTable, sharedWidths } from './elementTable.ts';
import { planSection, type Section } from './section.ts';

/**
 * The sheet Dimensioni: for each dimension its chart (Figure 2) and the table of its children's scores and weights;
 * what stands between a dimension and its indicators has a table too, so that every score can be followed down.
 */
export function planDimensions({ run, guidance, language }: ReportInput, name: string): SheetPlan {
  const texts = textsIn(language).report;
  const { aggregates, root } = run.framework;
  const below = aggregates.filter(({ code }) => code !== root);
  const profiles = benchmarkProfiles(run, guidance.benchmarks);
  const tables = (below.length > 0 ? below : aggregates).map((element) =>
    planTable(run, element, benchmarkMarks(profiles, element.code, language), language),
  );
  const widths = sharedWidths(tables);
  const about = paragraph(texts.dimensions.about, 1, widths, 'note');
  const sections: Section[] = [];
  for (const table of tables) {
    const row = sections.at(-1)?.end ?? 2 + about.length;
    sections.push(planSection(run, table, row, widths, language));
  }
  const rowHeights = sections.flatMap(({ rowHeights }) => rowHeights);
  return {
    key: 'dimensions',
    name,
    blocks: [line(0, texts.dimensions.title, 'title'), ...about, ...sections.flatMap(({ blocks }) => blocks)],
    columnWidths: widths,
    rowHeights,
    colourScales: sections.flatMap(({ colourScales }) => colourScales),
    dropDowns: [],
    names: elementTableNames(sections, texts),
    charts: sections.flatMap(({ charts }) => charts),
    chartSheets: sections.flatMap(({ charts, name }) => {
      return charts.map(({ id }) => ({
        chart: id,
        name: texts.dimensions.sheet.replace('{dimension}', () => name),
      }));
    }),
    frozen: { rows: 0, columns: 2 },
    page: {
      ...pagesOf(sections, { columnWidths: widths, rowHeights }),
      titleRow: 0,
      titleRows: 0,
      footer: footerText(run, language),
    },
  };
}
