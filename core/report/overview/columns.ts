// SPDX-License-Identifier: EUPL-1.2
import { hasBands } from '../../compare/band.ts';
import { changeOf } from '../../compare/change.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { rowOf } from '../../model/table.ts';
import { dataAvailability } from '../../statistics/dataAvailability.ts';
import { cell, changeCell, numberCell } from '../cells.ts';
import { elementCell } from '../elementCell.ts';
import { boundsColumns } from '../gapBounds.ts';
import { narrowWidth } from '../layout/columnWidths.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import type { RankedCluster } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { leadingColumns, type TableColumn } from '../table.ts';

/** What the columns of scores need to know. */
export interface Shown {
  /** The root's children, a column each. */
  readonly children: readonly string[];
  /** Of the overall score, and of its children's. */
  readonly range: ShownRange;
  readonly childRange: ShownRange;
}

/** The ranking, read from the left: who stands where, by what score, how that has changed, and what it is made of. */
export function overviewColumns(
  input: ReportInput,
  all: readonly RankedCluster[],
  { children, range, childRange }: Shown,
): TableColumn[] {
  const { run, language } = input;
  const texts = reportTexts(language);
  const { missing, overview } = texts;
  const { root } = run.framework;
  const headers = children.map((code) => elementName(run, code, texts));
  const width = narrowWidth(headers, MOST_WIDTH);
  return [
    ...leadingColumns(all, texts),
    numbers(overview.overall, ({ cluster }) =>
      elementCell(run, cluster.code, root, 'overall', range, missing),
    ),
    ...changeColumns(input, range, texts),
    ...bandColumn(run, texts),
    ...children.map((code, i) => ({
      ...numbers(headers[i]!, ({ cluster }) =>
        elementCell(run, cluster.code, code, 'score', childRange, missing),
      ),
      width,
    })),
  ];
}

/** What the scores rest on: how much of the data is there, between what a score with gaps could be, and full names. */
export function restColumns(
  { run, language }: ReportInput,
  all: readonly RankedCluster[],
  range: ShownRange,
): TableColumn[] {
  const texts = reportTexts(language);
  const [, cluster] = leadingColumns(all, texts);
  return [
    cluster!,
    completenessColumn(run, texts),
    ...boundsColumns(run, run.framework.root, range, texts),
    ...nameColumn(all, texts),
  ];
}

/** Of the columns that are no dimensions, in characters. */
const MOST_WIDTH = 11;
/** Keeps headers of neighbours apart, in characters. */
const APART = 1;

function numbers(header: string, of: (one: RankedCluster) => PlanCell): TableColumn {
  return { header, headerRole: 'headerNumber', width: narrowWidth([header], MOST_WIDTH) + APART, cell: of };
}

/** None where the scores of the method have no bands. */
export function bandColumn(run: ScoreRun, texts: Texts['report']): TableColumn[] {
  if (!hasBands(run.method, run.framework)) return [];
  return [
    {
      header: texts.overview.band,
      headerRole: 'headerCentred',
      width: 12,
      cell: ({ cluster }) => {
        const band = run.bands.get(cluster.code);
        return cell(band === undefined ? texts.missing : texts.bands[band]!, 'band');
      },
    },
  ];
}

/** None where there is no earlier period to compare with; a line under the table says so. */
function changeColumns(
  { run, before, language }: ReportInput,
  range: ShownRange,
  { missing, overview }: Texts['report'],
): TableColumn[] {
  if (before === null) return [];
  const change = ({ cluster }: RankedCluster) => changeOf(run, before, cluster.code, run.framework.root);
  const header = fill(overview.change, { period: before.period ?? '' }, language);
  return [
    numbers(header, (one) => changeCell(change(one)?.points ?? null, range, missing)),
    numbers(overview.rankShift, (one) => numberCell(change(one)?.rankShift ?? null, 'rankShift', missing)),
  ];
}

/** The share of the indicators that have a value of their own, before any gap is filled. */
function completenessColumn({ stages }: ScoreRun, { overview }: Texts['report']): TableColumn {
  const { raw } = stages;
  return numbers(overview.completeness, ({ cluster }) => {
    const { available } = dataAvailability(raw.data, rowOf(raw, cluster.code));
    return cell((available ?? 0) * 100, 'share');
  });
}

/** Of a text that runs on, in characters. */
const NARROWEST = 7;

/** Left out where all clusters go by their name already. The last: it runs on over the blank cells beside it. */
function nameColumn(all: readonly RankedCluster[], { overview }: Texts['report']): TableColumn[] {
  if (all.every(({ cluster, label }) => cluster.name === '' || cluster.name === label)) return [];
  return [
    {
      header: overview.name,
      headerRole: 'header',
      width: NARROWEST,
      cell: ({ cluster }) => cell(cluster.name || null, 'textLine'),
    },
  ];
}
