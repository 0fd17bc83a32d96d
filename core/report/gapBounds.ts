// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../i18n/rooms/report.ts';
import { fill, formatScore, type Texts } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { cell, scoreCell } from './cells.ts';
import { narrowWidth } from './layout/columnWidths.ts';
import type { ShownRange } from './range.ts';
import type { RankedCluster } from './rankedClusters.ts';
import type { TableColumn } from './table.ts';

/** Between what the scores on an element could be that have gaps: two columns, or none where no score has any. */
export function boundsColumns(
  run: ScoreRun,
  element: string,
  range: ShownRange,
  { gaps, missing }: Texts['report'],
): TableColumn[] {
  const bounds = run.bounds.get(element);
  if (bounds === undefined) return [];
  return [gaps.lowest, gaps.highest].map((header, end) => ({
    header,
    headerRole: 'headerNumber',
    width: narrowWidth([header], 11),
    cell: ({ cluster }) => {
      const own = bounds.get(cluster.code);
      return own === undefined ? cell(null, 'text') : scoreCell(own[end]!, 'score', range, missing);
    },
  }));
}

/** What the columns of bounds mean; nothing where the run has none. */
export function boundsKey({ bounds }: ScoreRun, { gaps }: Texts['report']): string[] {
  return bounds.size > 0 ? [gaps.key] : [];
}

/** `AFIL 48–61.3` for each cluster whose score on an element has gaps. */
export function boundsList(
  run: ScoreRun,
  element: string,
  all: readonly RankedCluster[],
  { decimals }: Pick<ShownRange, 'decimals'>,
  language: Language,
): string[] {
  const { gaps } = reportTexts(language);
  return all.flatMap(({ cluster, label }) => {
    const bounds = run.bounds.get(element)?.get(cluster.code);
    if (bounds === undefined) return [];
    const [low, high] = bounds.map((one) => formatScore(one, language, decimals));
    return [fill(gaps.range, { name: label, low: low!, high: high! }, language)];
  });
}
