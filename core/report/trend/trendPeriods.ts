// SPDX-License-Identifier: EUPL-1.2
import { comparablePeriods } from '../../compare/commonScale.ts';
import { trendTexts } from '../../i18n/rooms/trend.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { type ShownRange, shownRange } from '../range.ts';
import type { ReportInput } from '../reportInput.ts';

/** More periods than these fit neither a page nor a glance: the latest are shown. */
const MOST_PERIODS = 12;

/** The way of the scores: the periods that are shown, and those that are not. */
export interface TrendPeriods {
  readonly input: ReportInput;
  /** From the earliest to the run of the report; all of them comparable with each other. */
  readonly runs: readonly ScoreRun[];
  /** Comparable, but longer ago than there is room for. */
  readonly earlier: readonly ScoreRun[];
  /** Those whose scores mean something else. */
  readonly incomparable: readonly ScoreRun[];
}

export function trendPeriodsOf(input: ReportInput): TrendPeriods {
  const { run, history } = input;
  const all = [...comparablePeriods(run, history), run];
  return {
    input,
    runs: all.slice(-MOST_PERIODS),
    earlier: all.slice(0, -MOST_PERIODS),
    incomparable: history.filter((one) => !all.includes(one)),
  };
}

/** The first period shown, the last one before the run, and the run; only where {@link hasTrend}. */
export function trendEnds({ runs }: TrendPeriods): {
  readonly first: ScoreRun;
  readonly before: ScoreRun;
  readonly now: ScoreRun;
} {
  return { first: runs[0]!, before: runs.at(-2)!, now: runs.at(-1)! };
}

/** Whether there is anything to compare. */
export function hasTrend({ runs }: TrendPeriods): boolean {
  return runs.length > 1;
}

/** What to call a period in a header and along a chart. */
export function periodName({ period }: ScoreRun, language: Language): string {
  return period === null ? trendTexts(language).noPeriod : String(period);
}

/** The names of the last two periods shown, to be put into texts. */
export function periodParams(trendPeriods: TrendPeriods): { readonly before: string; readonly now: string } {
  const { before, now } = trendEnds(trendPeriods);
  const { language } = trendPeriods.input;
  return { before: periodName(before, language), now: periodName(now, language) };
}

/** The range of some elements over all periods, so that the same score has the same place and colour in each. */
export function rangeOver(runs: readonly ScoreRun[], elements: readonly string[]): ShownRange {
  const ranges = runs.map((run) => shownRange(run, elements));
  const step = Math.max(...ranges.map((one) => one.step));
  return {
    bottom: Math.floor(Math.min(...ranges.map(({ bottom }) => bottom)) / step) * step,
    top: Math.ceil(Math.max(...ranges.map(({ top }) => top)) / step) * step,
    step,
    decimals: ranges.some(({ decimals }) => decimals === 1) ? 1 : 3,
  };
}
