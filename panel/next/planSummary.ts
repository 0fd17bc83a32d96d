// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../../core/compare/scoreIn.ts';
import type { LeastEffortPlan, PlanQuestion } from '../../core/leastEffort/plan.ts';
import type { Words } from '../words.ts';
import { goalInWords } from './goals.ts';

/** What a plan comes to, in a few sentences. */
export function planSummary(
  question: PlanQuestion,
  plan: LeastEffortPlan,
  labels: ReadonlyMap<string, string>,
  words: Words,
): string {
  const { texts, fill, score } = words;
  const sums = texts.next.plan;
  const cluster = labels.get(question.cluster) ?? question.cluster;
  const goal = goalInWords(question.goal, words);
  switch (plan.outcome) {
    case 'not-possible':
      return sums.impossible[plan.reason];
    case 'already-there':
      return fill(sums.already, { cluster, score: score(plan.score), rank: plan.rank });
    case 'unreachable': {
      const sentence = plan.method === 'exact' ? sums.unreachable : sums.unreachableSearch;
      return fill(sentence, { cluster, goal, score: score(plan.best.score), rank: plan.best.rank });
    }
    case 'found':
      return foundInWords(plan, { question, cluster, goal }, words);
  }
}

interface Asked {
  readonly question: PlanQuestion;
  readonly cluster: string;
  readonly goal: string;
}

function foundInWords(
  { steps, effort, proof, leastEffort }: Extract<LeastEffortPlan, { outcome: 'found' }>,
  { question: { run, cluster: code }, cluster, goal }: Asked,
  { texts, fill, score, language }: Words,
): string {
  const sums = texts.next.plan;
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

/** Writes efforts with two decimals: a step may take a few hundredths of an indicator's whole range. */
export function effortWriter(language: string): (effort: number) => string {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (effort) => format.format(effort);
}
