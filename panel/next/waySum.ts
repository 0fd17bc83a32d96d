// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../../core/compare/scoreIn.ts';
import type { Way, WayQuestion } from '../../core/way/way.ts';
import type { Words } from '../words.ts';
import { goalInWords } from './goals.ts';

/** What was found, in a few sentences. */
export function waySum(
  question: WayQuestion,
  way: Way,
  labels: ReadonlyMap<string, string>,
  words: Words,
): string {
  const { texts, fill, score } = words;
  const sums = texts.next.way;
  const cluster = labels.get(question.cluster) ?? question.cluster;
  const goal = goalInWords(question.goal, words);
  switch (way.outcome) {
    case 'not-possible':
      return sums.impossible[way.reason];
    case 'already-there':
      return fill(sums.already, { cluster, score: score(way.score), rank: way.rank });
    case 'unreachable': {
      const sentence = way.method === 'exact' ? sums.unreachable : sums.unreachableSearch;
      return fill(sentence, { cluster, goal, score: score(way.best.score), rank: way.best.rank });
    }
    case 'found':
      return foundInWords(way, { question, cluster, goal }, words);
  }
}

interface Asked {
  readonly question: WayQuestion;
  readonly cluster: string;
  readonly goal: string;
}

function foundInWords(
  { steps, effort, proof, leastEffort }: Extract<Way, { outcome: 'found' }>,
  { question: { run, cluster: code }, cluster, goal }: Asked,
  { texts, fill, score, language }: Words,
): string {
  const sums = texts.next.way;
  const effortOf = effortWriter(language);
  const found = fill(steps.length === 1 ? sums.found.one : sums.found.other, {
    n: steps.length,
    cluster,
    goal,
    before: score(scoreIn(run, code, run.framework.root)),
    after: score(steps.at(-1)!.overallAfter),
    effort: effortOf(effort),
  });
  const isProven = proof === 'fractional-knapsack' || proof === 'branch-and-bound';
  const least = isProven || leastEffort === null ? [] : [fill(sums.least, { effort: effortOf(leastEffort) })];
  return [found, sums.proofs[proof], ...least].join(' ');
}

/** Efforts with two decimals: a step may take a few hundredths of an indicator's whole way. */
export function effortWriter(language: string): (effort: number) => string {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (effort) => format.format(effort);
}
