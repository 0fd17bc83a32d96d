// SPDX-License-Identifier: EUPL-1.2
import { mostTelling } from '../../compare/againstBenchmark.ts';
import { groupStatistics } from '../../compare/groupStatistics.ts';
import { type Position, positionOf } from '../../compare/position.ts';
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import { cell, changeCell, numberCell } from '../cells.ts';
import { elementCell } from '../elementCell.ts';
import { boundsColumns } from '../gapBounds.ts';
import { narrowWidth } from '../layout/columnWidths.ts';
import { blank, line, paragraph, table } from '../layout/pieces.ts';
import { elementName } from '../names.ts';
import { scoreColours } from '../palette.ts';
import { shownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import { signNotes } from '../signNotes.ts';
import { leadingColumns, type TableColumn, tableCells } from '../table.ts';
import {
  type BenchmarkComparison,
  type ComparisonSection,
  type ElementMark,
  elementMarks,
  MOST_MARKS,
} from './comparison.ts';
import { benchmarkList } from './names.ts';

const SCORE_COLUMN = 2;
/** In characters; one more keeps headers of several words from running into each other. */
const MOST_WIDTH = 13;

/** Every cluster on an element: its score, its percentile, and how far it is from its peers and the benchmarks. */
export function positionSection(comparison: BenchmarkComparison, element: string): ComparisonSection {
  const { run, language } = comparison.input;
  const report = reportTexts(language);
  const all = rankedClusters(run, element);
  const range = shownRange(run, [element]);
  const marks = mostTelling(elementMarks(comparison.profiles, element, language), MOST_MARKS);
  const columns = [...leadingColumns(all, report), ...ownColumns(comparison, element, marks)];
  const note = noteOf(comparison, element);
  const colours = [{ column: SCORE_COLUMN, columns: 1, stops: scoreColours(range) }];
  const cells = tableCells(columns, all);
  return {
    pieces: [
      line(elementName(run, element, report), 'heading'),
      ...(note === '' ? [] : [paragraph(note, 'note')]),
      table(cells, { colours }),
      ...signNotes(cells, report).map((text) => paragraph(text, 'note')),
      blank(),
    ],
    widths: columns.map(({ width }) => width),
  };
}

/** The group's own figures, where it is the same for all, and what every set reaches. */
function noteOf(
  { input: { run, language }, choice, profiles }: BenchmarkComparison,
  element: string,
): string {
  const words = benchmarksTexts(language).section;
  const range = shownRange(run, [element]);
  const group = groupStatistics(run, element);
  if (group === null) return words.none;
  const [median, q3, best] = [group.median, group.q3, group.best].map((value) =>
    formatScore(value, language, range.decimals),
  ) as [string, string, string];
  const list = benchmarkList(elementMarks(profiles, element, language), range, language);
  return [
    ...(choice.kind === 'all' ? [fill(words.group, { median, q3, best }, language)] : []),
    ...(list === '' ? [] : [fill(words.benchmarks, { list }, language)]),
  ].join(' ');
}

function ownColumns(
  { input: { run, language }, choice, peers }: BenchmarkComparison,
  element: string,
  marks: readonly ElementMark[],
): TableColumn[] {
  const benchmarks = benchmarksTexts(language);
  const report = reportTexts(language);
  const words = benchmarks.section;
  const { missing } = report;
  const range = shownRange(run, [element]);
  const positions = new Map(
    run.clusters.map(({ code }) => [code, positionOf(run, code, element, peers.get(code)!.clusters)]),
  );
  const column = (header: string, of: TableColumn['cell']): TableColumn => {
    return { header, headerRole: 'headerNumber', width: narrowWidth([header], MOST_WIDTH) + 1, cell: of };
  };
  const distance = (header: string, of: (position: Position) => number) =>
    column(header, ({ cluster }) => {
      const position = positions.get(cluster.code) ?? null;
      return changeCell(position === null ? null : of(position), range, missing);
    });
  const count = ({ cluster }: RankedCluster) => cell(peers.get(cluster.code)!.clusters.length, 'count');
  return [
    column(words.score, ({ cluster }) => elementCell(run, cluster.code, element, 'overall', range, missing)),
    column(words.percentile, ({ cluster }) =>
      numberCell(positions.get(cluster.code)?.percentile ?? null, 'share', missing),
    ),
    distance(words.fromMedian, ({ fromMedian }) => fromMedian),
    distance(words.fromUpperQuartile, ({ fromUpperQuartile }) => fromUpperQuartile),
    distance(words.fromBest, ({ fromBest }) => fromBest),
    ...marks.map(({ name, score: reached }) =>
      distance(fill(words.fromBenchmark, { name }, language), ({ score }) => score - reached),
    ),
    ...(choice.kind === 'all' ? [] : [column(benchmarks.peers.count, count)]),
    ...boundsColumns(run, element, range, report),
  ];
}
