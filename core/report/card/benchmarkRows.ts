// SPDX-License-Identifier: EUPL-1.2
import { comparisonWith, finalValue, mostTelling } from '../../compare/againstBenchmark.ts';
import { benchmarkScores, type ScoredBenchmark } from '../../compare/benchmarks.ts';
import { scoreIn } from '../../compare/scoreIn.ts';
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill } from '../../i18n/texts.ts';
import type { Benchmark } from '../../model/guidance.ts';
import { areBuiltIn } from '../benchmarks/comparison.ts';
import { benchmarkName } from '../benchmarks/names.ts';
import { cell } from '../cells.ts';
import { textLines, textRows } from '../layout/textLines.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { smallChangeCell, smallHeader, smallValueCell } from '../smallCells.ts';
import { yesOrNo } from '../yesOrNo.ts';
import type { Card } from './card.ts';
import { moreText } from './moreText.ts';
import { CARD_COLUMNS, NOTE_ROOM } from './page.ts';

/** More would leave the chart no room; the sheet of the comparison has them all. */
const MOST_ROWS = 5;

/** Before the judgement: indicator, unit, value, benchmark, distance. */
const OWN_COLUMNS = 5;
/** Characters of small type that the columns of the judgement have room for. */
const JUDGEMENT_ROOM = 46;

/** Texts, and the table below them: all rows of a block must be of one length. */
interface BenchmarkRows {
  readonly head: readonly PlanCell[][];
  readonly table: readonly PlanCell[][];
}

/** The indicators with a benchmark: what the cluster has, what others reach, and who is better; `null` without one. */
export function benchmarkRows(card: Card): BenchmarkRows | null {
  const { input } = card;
  const { run, guidance, language } = input;
  const words = benchmarksTexts(language).card;
  const all = indicatorBenchmarks(card);
  if (all.length === 0) return null;
  const rest = guidance.benchmarks.filter(({ element }) => run.framework.byCode.has(element)).length;
  const shown = all.slice(0, MOST_ROWS);
  const notes = [
    words.about,
    ...(areBuiltIn(input) ? [words.builtIn] : []),
    ...(rest > shown.length ? [moreText(card, 'benchmarks', words, rest - shown.length)] : []),
  ];
  return {
    head: [[cell(words.heading, 'heading')], ...textRows(notes.join(' '), NOTE_ROOM, 'note')],
    table: [benchmarkHeader(card), ...shown.flatMap((one) => rowsOf(card, one))],
  };
}

/** Of each indicator that has any, the benchmark of the nearest scope, in the order of the framework. */
function indicatorBenchmarks({ input: { run, guidance } }: Card): readonly ScoredBenchmark[] {
  const nearest = run.framework.indicators.flatMap(({ code }) =>
    mostTelling(
      guidance.benchmarks.filter(({ element }) => element === code),
      1,
    ),
  );
  return benchmarkScores(run, nearest);
}

function benchmarkHeader({ input: { language } }: Card): PlanCell[] {
  const words = benchmarksTexts(language).card;
  const rest = Array.from({ length: CARD_COLUMNS - OWN_COLUMNS - 1 }, () => cell(null, 'smallHeaderLeft'));
  return [
    ...smallHeader(
      [words.indicator, words.unit],
      [words.value, words.benchmark, words.distance],
      words.judgement,
    ),
    ...rest,
  ];
}

/** The row of a benchmark, and one for each further line of its judgement. */
function rowsOf(card: Card, { benchmark, score }: ScoredBenchmark): PlanCell[][] {
  const { input, group, ranked } = card;
  const { run, language } = input;
  const report = reportTexts(language);
  const { element, value } = benchmark;
  const cluster = ranked.cluster.code;
  const indicator = run.framework.byCode.get(element)!;
  const reached = finalValue(run, cluster, element);
  const own = scoreIn(run, cluster, element);
  const distance = own === null || score === null ? null : own - score;
  const [first, ...further] = textLines(judgement(card, benchmark), JUDGEMENT_ROOM);
  const remark = (text: string | undefined) => [
    cell(text ?? null, 'remark'),
    ...Array.from({ length: CARD_COLUMNS - OWN_COLUMNS - 1 }, () => cell(null, 'remark')),
  ];
  const blank = Array.from({ length: OWN_COLUMNS }, () => cell(null, 'smallText'));
  return [
    [
      cell(elementName(run, element, report), 'smallText'),
      cell((indicator.kind === 'indicator' && indicator.unit) || null, 'smallText'),
      yesOrNo(reached, indicator, language) ?? smallValueCell(reached, report.missing),
      yesOrNo(value, indicator, language) ?? smallValueCell(value, report.missing),
      smallChangeCell(distance, group.ranges.indicators, report.missing),
      ...remark(first),
    ],
    ...further.map((text) => [...blank, ...remark(text)]),
  ];
}

/** `better than EU-ECCP-2022 (mean), European` */
function judgement({ input: { run, language }, ranked }: Card, benchmark: Benchmark): string {
  const { card: words, scopes } = benchmarksTexts(language);
  const comparison = comparisonWith(run, ranked.cluster.code, benchmark);
  const template =
    comparison === null
      ? words.missing
      : comparison > 0
        ? words.better
        : comparison < 0
          ? words.worse
          : words.same;
  const name = benchmarkName(benchmark, language);
  return fill(template, { name, scope: scopes[benchmark.scope] }, language);
}
