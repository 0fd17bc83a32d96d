// SPDX-License-Identifier: EUPL-1.2
import type { Format, Indicator } from '../model/framework.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { present } from '../statistics/present.ts';

/** From where to where an indicator can go, in its unit: the whole way that efforts are shares of. */
export interface Ends {
  readonly worst: number;
  /** Its bound: nothing beyond is proposed. */
  readonly best: number;
}

const LIMITS: Readonly<Record<Format, readonly [number, number]>> = {
  number: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  percent: [0, 100],
  'level 1-4': [1, 4],
  'yes-no': [0, 1],
};

/**
 * The goalposts; without them the worst and the best that any cluster has, because nobody has shown that more is
 * possible. Within what the format allows. A worse present value is the worst end, unless its score stops at the
 * goalpost: then the way up to there brings no points, and counts no effort.
 */
export function endsOf(run: ScoreRun, indicator: Indicator, value: number): Ends {
  const { code, direction, format, goalposts } = indicator;
  const { columns, data } = run.stages.denominated;
  const known =
    goalposts === null ? [...present(data[columns.indexOf(code)]!)] : [goalposts.min, goalposts.max];
  const [lowest, highest] = LIMITS[format];
  const least = Math.max(
    lowest,
    known.reduce((a, b) => Math.min(a, b)),
  );
  const most = Math.min(
    highest,
    known.reduce((a, b) => Math.max(a, b)),
  );
  const [worst, best] = direction === 1 ? [least, most] : [most, least];
  const stops = run.scales.get(code)?.kind === 'goalposts';
  return { worst: !stops && direction * value < direction * worst ? value : worst, best };
}
