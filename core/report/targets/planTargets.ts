// SPDX-License-Identifier: EUPL-1.2
import { textsIn } from '../../i18n/texts.ts';
import { line } from '../cells.ts';
import { footerText } from '../names.ts';
import { pagesOf } from '../pageBreaks.ts';
import { paragraph } from '../paragraph.ts';
import type { SheetPlan } from '../plan.ts';
import { shownRange } from '../range.ts';
import { rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { improvedSection } from './improvedSection.ts';
import { labelSection } from './labelSection.ts';
import { metSection } from './metSection.ts';
import { minimumsSection } from './minimumsSection.ts';
import { proposalsSection } from './proposalsSection.ts';
import { type PlacedSection, placeSection, WIDTHS } from './section.ts';

/**
 * The sheet Obiettivi raggiunti: the attainment of the targets, the check of the dimensions improved, the way to the next
 * label with the minimum requirements, and proposals of targets, which is the longest table and comes last.
 */
export function planTargets(input: ReportInput, name: string): SheetPlan {
  const { run, language } = input;
  const words = textsIn(language).targets;
  const { root, indicators } = run.framework;
  const labels = new Map(rankedClusters(run, root).map(({ cluster, label }) => [cluster.code, label]));
  const range = shownRange(
    run,
    indicators.map(({ code }) => code),
  );
  const about = paragraph(words.about, 1, WIDTHS, 'textLine');
  const placed: PlacedSection[] = [];
  for (const section of [
    metSection(input, labels),
    improvedSection(input, labels),
    labelSection(input, labels),
    minimumsSection(input, labels),
    proposalsSection(input, labels, range),
  ]) {
    placed.push(placeSection(section, placed.at(-1)?.end ?? about.length + 2));
  }
  const rowHeights = placed.flatMap((one) => one.rowHeights);
  return {
    key: 'targets',
    name,
    blocks: [line(0, words.title, 'title'), ...about, ...placed.flatMap(({ blocks }) => blocks)],
    columnWidths: WIDTHS,
    rowHeights,
    colourScales: placed.flatMap(({ colourScales }) => colourScales),
    dropDowns: [],
    charts: [],
    frozen: { rows: 0, columns: 1 },
    page: {
      ...pagesOf(placed, { columnWidths: WIDTHS, rowHeights }),
      titleRow: 0,
      titleRows: 0,
      footer: footerText(run, language),
    },
  };
}
