// SPDX-License-Identifier: EUPL-1.2
import { targetsTexts } from '../../i18n/rooms/targets.ts';
import { blank, line, paragraph } from '../layout/pieces.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import type { SheetPlan } from '../plan.ts';
import { shownRange } from '../range.ts';
import { rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { standing } from '../standing.ts';
import { improvedSection } from './improvedSection.ts';
import { labelSection } from './labelSection.ts';
import { metSection } from './metSection.ts';
import { minimumsSection } from './minimumsSection.ts';
import { proposalsSection } from './proposalsSection.ts';
import { TARGETS_WIDTHS } from './section.ts';

/**
 * The sheet Obiettivi raggiunti: the attainment of the targets, the check of the dimensions improved, the way to the next
 * label with the minimum requirements, and proposals of targets, which is the longest table and comes last.
 */
export function planTargets(input: ReportInput, name: string): SheetPlan {
  const { run, language } = input;
  const words = targetsTexts(language);
  const { root, indicators } = run.framework;
  const labels = new Map(rankedClusters(run, root).map(({ cluster, label }) => [cluster.code, label]));
  const range = shownRange(
    run,
    indicators.map(({ code }) => code),
  );
  return stackedSheet({
    key: 'targets',
    name,
    columnWidths: TARGETS_WIDTHS,
    opening: [line(words.title, 'title'), paragraph(words.about, 'textLine'), blank()],
    sections: [
      metSection(input, labels),
      improvedSection(input, labels),
      labelSection(input, labels),
      minimumsSection(input, labels),
      proposalsSection(input, labels, range),
    ],
    frozenColumns: 1,
    ...standing(run, language),
  }).plan;
}
