// SPDX-License-Identifier: EUPL-1.2
import { CASE_TABLES } from './cases.ts';

/** What one case takes, in a process of its own. */
export interface Measured {
  /** The middle one of the runs, in milliseconds. */
  readonly milliseconds: number;
  readonly runs: number;
  /** The most memory that the process held, the data included, in bytes. */
  readonly peakBytes: number;
}

/** Runs go on for so long; a long one is not run again. */
const ENOUGH_MILLISECONDS = 3000;
const MOST_RUNS = 21;

const [table, row] = process.argv.slice(2).map(Number);
const { prepare } = CASE_TABLES[table!]!.cases[row!]!;
process.stdout.write(JSON.stringify(await measure(prepare())));

async function measure(work: () => unknown): Promise<Measured> {
  const times: number[] = [];
  const begun = performance.now();
  while (
    times.length === 0 ||
    (times.length < MOST_RUNS && performance.now() - begun < ENOUGH_MILLISECONDS)
  ) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const { maxRSS } = process.resourceUsage();
  return { milliseconds: times[Math.floor(times.length / 2)]!, runs: times.length, peakBytes: maxRSS * 1024 };
}
