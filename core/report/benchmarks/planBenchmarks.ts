// SPDX-License-Identifier: EUPL-1.2
import type { PeerChoice } from '../../compare/peers.ts';
import { textsIn } from '../../i18n/texts.ts';
import { line } from '../cells.ts';
import { footerText } from '../names.ts';
import { pagesOf } from '../pageBreaks.ts';
import { paragraph } from '../paragraph.ts';
import type { Block, SheetPlan } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { benchmarkSection } from './benchmarkSection.ts';
import { comparedElements, comparisonOf } from './comparison.ts';
import { peersNotes } from './peersNotes.ts';
import { positionSection } from './positionSection.ts';
import { type PlacedSection, placeSection, type SheetSection } from './sheetSection.ts';

/**
 * The sheet Confronto: where every cluster stands among its peers, overall and on each dimension, and how far it is
 * from what others reach; then every benchmark with its score and its source.
 */
export function planBenchmarks(input: ReportInput, choice: PeerChoice, name: string): SheetPlan {
  const { run, language } = input;
  const words = textsIn(language).benchmarks;
  const comparison = comparisonOf(input, choice);
  const sections = [
    ...comparedElements(run).map((element) => positionSection(comparison, element)),
    benchmarkSection(comparison),
  ];
  const widths = sharedWidths(sections);
  const about: Block[] = [];
  for (const text of [...peersNotes(comparison), words.distances, words.percentile]) {
    about.push(...paragraph(text, 1 + about.length, widths, 'note'));
  }
  const placed: PlacedSection[] = [];
  for (const section of sections) {
    placed.push(placeSection(section, placed.at(-1)?.end ?? about.length + 2, widths));
  }
  const rowHeights = placed.flatMap((one) => one.rowHeights);
  return {
    key: 'benchmarks',
    name,
    blocks: [line(0, words.title, 'title'), ...about, ...placed.flatMap(({ blocks }) => blocks)],
    columnWidths: widths,
    rowHeights,
    colourScales: placed.flatMap(({ colourScales }) => colourScales),
    dropDowns: [],
    charts: [],
    frozen: { rows: 0, columns: 2 },
    page: {
      ...pagesOf(placed, { columnWidths: widths, rowHeights }),
      titleRow: 0,
      titleRows: 0,
      footer: footerText(run, language),
    },
  };
}

/** Each column of the sheet is as wide as the widest of the tables'. */
function sharedWidths(sections: readonly SheetSection[]): number[] {
  const most = Math.max(...sections.map(({ widths }) => widths.length));
  return Array.from({ length: most }, (_, i) => Math.max(...sections.map(({ widths }) => widths[i] ?? 0)));
}
