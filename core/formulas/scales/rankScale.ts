// SPDX-License-Identifier: EUPL-1.2
import type { Direction } from '../../model/framework.ts';
import { countBelow, countUpTo } from '../../statistics/ranks.ts';
import type { ColumnScale } from './columnScale.ts';
import type { Reference } from './reference.ts';

type RankKind = 'rank' | 'borda' | 'percentile-rank';

/**
 * The scale of ranks, by how many values are worse: + 1 is the rank (the worst has 1, ties share the lowest), as it is
 * the Borda score, and divided by (n - 1) the percentile rank, for which two values are needed. Ties are equal doubles.
 *
 * @example
 * const reference = referenceOf([columnOf([10, 20, 30])])
 * new RankScale('rank', reference, 1).apply(30) // 3
 * new RankScale('borda', reference, -1).apply(30) // 0
 * new RankScale('percentile-rank', reference, 1).apply(20) // 0.5
 */
export class RankScale implements ColumnScale {
  readonly kind: RankKind;
  private readonly ascending: Float64Array;
  private readonly direction: Direction;
  private readonly first: number;
  private readonly steps: number;

  constructor(kind: RankKind, reference: Reference, direction: Direction) {
    this.kind = kind;
    this.ascending = reference.ascending();
    this.direction = direction;
    this.first = kind === 'rank' ? 1 : 0;
    this.steps = kind === 'percentile-rank' ? reference.count - 1 : 1;
  }

  get parameters(): ReadonlyMap<string, number> {
    return new Map([['count', this.ascending.length]]);
  }

  get terms(): ReadonlyMap<string, number> {
    return new Map([...this.parameters, ['others', this.ascending.length - 1]]);
  }

  sumFor(): null {
    return null;
  }

  apply(value: number): number {
    return this.worse(value) / this.steps + this.first;
  }

  applyTo(values: Float64Array, scores: Float64Array): void {
    for (let i = 0; i < values.length; i++) scores[i] = this.apply(values[i]!);
  }

  private worse(value: number): number {
    const { ascending } = this;
    return this.direction === 1
      ? countBelow(ascending, value)
      : ascending.length - countUpTo(ascending, value);
  }
}
