// SPDX-License-Identifier: EUPL-1.2
import type { PeerChoice } from '../../compare/peers.ts';
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { boundsKey } from '../gapBounds.ts';
import { sharedWidths } from '../layout/columnWidths.ts';
import { blank, line, paragraph } from '../layout/pieces.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import type { SheetPlan } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { standing } from '../standing.ts';
import { benchmarkSection } from './benchmarkSection.ts';
import { comparedElements, comparisonOf } from './comparison.ts';
import { peersNotes } from './peersNotes.ts';
import { positionSection } from './positionSection.ts';

/**
 * The sheet Confronto: where every cluster stands among its peers, overall and on each dimension, and how far it is
 * from what others reach; then every benchmark with its score and its source.
 */
export function planBenchmarks(input: ReportInput, choice: PeerChoice, name: string): SheetPlan {
  const { run, language } = input;
  const words = benchmarksTexts(language);
  const comparison = comparisonOf(input, choice);
  const sections = [
    ...comparedElements(run).map((element) => positionSection(comparison, element)),
    benchmarkSection(comparison),
  ];
  const about = [
    ...peersNotes(comparison),
    words.distances,
    words.percentile,
    ...boundsKey(run, reportTexts(language)),
  ];
  return stackedSheet({
    key: 'benchmarks',
    name,
    columnWidths: sharedWidths(sections),
    opening: [line(words.title, 'title'), ...about.map((text) => paragraph(text, 'note')), blank()],
    sections: sections.map(({ pieces }) => pieces),
    frozenColumns: 2,
    ...standing(run, language),
  }).plan;
}
