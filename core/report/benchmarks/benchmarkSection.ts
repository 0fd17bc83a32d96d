// SPDX-License-Identifier: EUPL-1.2
import { reachOf } from '../../compare/againstBenchmark.ts';
import type { ScoredBenchmark, Unscored } from '../../compare/benchmarks.ts';
import { groupStatistics } from '../../compare/groupStatistics.ts';
import { setName } from '../../framework/benchmarkSets.ts';
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import { cell, scoreCell } from '../cells.ts';
import { narrowWidth } from '../layout/columnWidths.ts';
import { blank, line, paragraph, table } from '../layout/pieces.ts';
import { withShortWords } from '../layout/textLines.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { shownRange } from '../range.ts';
import { yesOrNo } from '../yesOrNo.ts';
import { areBuiltIn, type BenchmarkComparison, type ComparisonSection } from './comparison.ts';

const ELEMENT_WIDTH = 30;
const SET_WIDTH = 20;

/** Every benchmark: what it says, what it scores, and how many clusters reach it; below, where each comes from. */
export function benchmarkSection(comparison: BenchmarkComparison): ComparisonSection {
  const { input, benchmarks } = comparison;
  const words = benchmarksTexts(input.language).table;
  const heading = line(words.heading, 'heading');
  const note = (text: string) => paragraph(text, 'note');
  if (benchmarks.length === 0) {
    return { pieces: [heading, note(words.none), note(words.remedy), blank()], widths: [] };
  }
  const header = benchmarkHeader(words);
  const notes = [
    words.about,
    ...(areBuiltIn(input) ? [words.builtIn, words.remedy] : []),
    ...unscoredNotes(comparison),
  ];
  const sources = benchmarks.map(({ benchmark: { source } }, i) =>
    fill(words.source, { number: i + 1, source: source || words.noSource }, input.language),
  );
  return {
    pieces: [
      heading,
      ...notes.map(note),
      table([header, ...benchmarks.map((one, i) => rowOf(comparison, one, i))]),
      ...sources.map((text) => note(withShortWords(text))),
      blank(),
    ],
    widths: header.map(({ content }, column) => LEADING_WIDTHS.get(column) ?? narrowWidth([String(content)])),
  };
}

const LEADING_WIDTHS: ReadonlyMap<number, number> = new Map([
  [0, 6],
  [1, ELEMENT_WIDTH],
  [2, SET_WIDTH],
]);

function benchmarkHeader(words: Texts['benchmarks']['table']): PlanCell[] {
  return [
    cell(words.number, 'headerCentred'),
    cell(words.element, 'header'),
    cell(words.set, 'header'),
    cell(words.scope, 'header'),
    cell(words.statistic, 'header'),
    cell(words.unit, 'header'),
    cell(words.value, 'headerNumber'),
    cell(words.score, 'headerNumber'),
    cell(words.median, 'headerNumber'),
    cell(words.reach, 'headerCentred'),
  ];
}

function rowOf(
  { input: { run, language } }: BenchmarkComparison,
  { benchmark, score }: ScoredBenchmark,
  index: number,
): PlanCell[] {
  const benchmarks = benchmarksTexts(language);
  const report = reportTexts(language);
  const words = benchmarks.table;
  const { element, set, scope, statistic, value } = benchmark;
  const found = run.framework.byCode.get(element);
  const range = shownRange(run, [element]);
  const { reach, count } = reachOf(run, benchmark);
  const median = groupStatistics(run, element)?.median ?? null;
  return [
    cell(index + 1, 'rank'),
    cell(elementName(run, element, report), 'rowHeader'),
    cell(setName(set, language), 'text'),
    cell(benchmarks.scopes[scope], 'text'),
    cell(benchmarks.statistics[statistic], 'text'),
    cell((found?.kind === 'indicator' ? found.unit : words.points) || null, 'text'),
    yesOrNo(value, found, language) ?? cell(value, 'decimal'),
    scoreCell(score, 'overall', range, report.missing),
    scoreCell(median, 'score', range, report.missing),
    cell(count === 0 ? report.missing : fill(words.of, { reach, count }, language), 'band'),
  ];
}

/** Which benchmarks have no score, a sentence for each reason. */
function unscoredNotes({ input: { run, language }, benchmarks }: BenchmarkComparison): string[] {
  const texts = benchmarksTexts(language);
  const report = reportTexts(language);
  const templates: Readonly<Record<Unscored, string>> = {
    'by-rank': texts.table.byRank,
    'no-scale': texts.table.noScale,
    'no-element': texts.table.noElement,
  };
  return (['by-rank', 'no-scale', 'no-element'] as const).flatMap((reason) => {
    const elements = new Set(
      benchmarks.filter(({ unscored }) => unscored === reason).map(({ benchmark }) => benchmark.element),
    );
    if (elements.size === 0) return [];
    const list = [...elements].map((code) => elementName(run, code, report)).join('; ');
    return [fill(templates[reason], { list }, language)];
  });
}
