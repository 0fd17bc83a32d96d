// SPDX-License-Identifier: EUPL-1.2
import { useFigures } from '../diagnosis/useFigures.ts';
import { useWords, type Words } from '../words.ts';
import { someLabels } from './clusterLabels.ts';
import { leaderChanges, type Movement } from './movement.ts';

export interface MovementTextProps {
  readonly movement: Movement;
  /** Mean absolute rank shift. */
  readonly mean: number | null;
  readonly labels: ReadonlyMap<string, string>;
  /** What is said of clusters that only one of the two rankings ranks. */
  readonly rankedOnce: { readonly one: string; readonly other: string };
}

/** How the clusters move from one ranking to the other, in a few sentences. */
export function MovementText({ movement, mean, labels, rankedOnce }: MovementTextProps) {
  const words = useWords();
  const figures = useFigures();
  const sentences = [
    movedText(movement, figures.coefficient(mean), words),
    mostText(movement, labels, words),
    leaderText(movement, labels, words),
    movement.rankedOnce === 0 ? '' : words.count(rankedOnce, movement.rankedOnce),
  ];
  return <>{sentences.filter((sentence) => sentence !== '').join(' ')}</>;
}

function movedText({ ranked, moved }: Movement, mean: string, { texts, count, fill }: Words): string {
  const words = texts.panel.compare.movement;
  if (ranked === 0) return words.unranked;
  return moved === 0 ? count(words.none, ranked) : fill(count(words.moved, moved), { ranked, mean });
}

function mostText(
  { most }: Movement,
  labels: ReadonlyMap<string, string>,
  { texts, count, fill }: Words,
): string {
  const words = texts.panel.compare.movement;
  const [first, ...others] = most;
  if (first === undefined) return '';
  const codes = most.map(({ cluster }) => cluster);
  if (others.length > 0) {
    const size = Math.abs(first.rankShift!);
    return fill(count(words.mostSeveral, size), { clusters: someLabels(codes, labels) });
  }
  return fill(words.most, {
    cluster: someLabels(codes, labels),
    first: first.ranks[0]!,
    second: first.ranks[1]!,
  });
}

/** Nothing where one of the rankings ranks nobody: that is told otherwise. */
function leaderText(movement: Movement, labels: ReadonlyMap<string, string>, { texts, fill }: Words): string {
  const words = texts.panel.compare.movement;
  const [before, after] = movement.leaders.map((codes) => someLabels(codes, labels));
  if (movement.leaders.some((codes) => codes.length === 0)) return '';
  return leaderChanges(movement)
    ? fill(words.leaderChanges, { before: before!, after: after! })
    : fill(words.leaderStays, { clusters: before! });
}
