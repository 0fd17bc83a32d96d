// SPDX-License-Identifier: EUPL-1.2
import {
  type BenchmarkProfile,
  benchmarkProfiles,
  benchmarkScores,
  type ScoredBenchmark,
} from '../../compare/benchmarks.ts';
import { findPeers, type PeerChoice, type Peers } from '../../compare/peers.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import type { Section } from '../layout/pieces.ts';
import type { ReportInput } from '../reportInput.ts';
import { benchmarkName } from './names.ts';

/** What the sheet of the comparison is made from. */
export interface BenchmarkComparison {
  readonly input: ReportInput;
  readonly choice: PeerChoice;
  readonly benchmarks: readonly ScoredBenchmark[];
  readonly profiles: readonly BenchmarkProfile[];
  /** By cluster. */
  readonly peers: ReadonlyMap<string, Peers>;
}

export function comparisonOf(input: ReportInput, choice: PeerChoice): BenchmarkComparison {
  const { run, guidance } = input;
  return {
    input,
    choice,
    benchmarks: benchmarkScores(run, guidance.benchmarks),
    profiles: benchmarkProfiles(run, guidance.benchmarks),
    peers: new Map(run.clusters.map(({ code }) => [code, findPeers(run, code, choice)])),
  };
}

/** A part of the sheet, and the widths, in characters, that its table asks for. */
export interface ComparisonSection {
  readonly pieces: Section;
  readonly widths: readonly number[];
}

/** What a set reaches on an element, by the name that charts and tables give it. */
export interface ElementMark extends Pick<BenchmarkProfile, 'scope' | 'statistic' | 'scores'> {
  readonly name: string;
  readonly score: number;
}

/** A chart, or a table, with more than these would speak of others rather than of the clusters. */
export const MOST_MARKS = 3;

/** The sets with a score on an element. */
export function elementMarks(
  profiles: readonly BenchmarkProfile[],
  element: string,
  language: Language,
): readonly ElementMark[] {
  return profiles.flatMap((profile): ElementMark[] => {
    const score = profile.scores.get(element);
    return score === undefined ? [] : [{ ...profile, name: benchmarkName(profile, language), score }];
  });
}

/** True where all are those of the product, which the workbook's take the place of. */
export function areBuiltIn({ guidance: { benchmarks } }: Pick<ReportInput, 'guidance'>): boolean {
  return benchmarks.length > 0 && benchmarks.every(({ place }) => place === null);
}

/** The elements that are compared: the overall score, then the dimensions. */
export function comparedElements({ framework: { aggregates, root } }: ScoreRun): readonly string[] {
  return aggregates.filter(({ code, parent }) => code === root || parent === root).map(({ code }) => code);
}
