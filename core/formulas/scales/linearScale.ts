// SPDX-License-Identifier: EUPL-1.2
import type { Scale, ScoreSum } from '../../model/workings.ts';
import type { ColumnScale } from './columnScale.ts';
import { resultOf, type Wording } from './wording.ts';

/** (x - from) / span * size + bottom. The direction is in `from` and `span`: with minus the span is negative. */
export interface Line {
  readonly from: number;
  readonly span: number;
  readonly bottom: number;
  readonly size: number;
  /** The share (x - from) / span stops here; absent: it does not stop. */
  readonly least?: number;
  readonly most?: number;
}

/** Another order of the same operations rounds otherwise. */
const CLOSE = 1e-9;

/**
 * Nearly all normalisations are straight lines, some of them cut off at their ends. A class, as a rank scale is one:
 * loops over columns run several times faster than over closures.
 *
 * @example
 * const scale = new LinearScale('goalposts', { from: 0, span: 50, bottom: 0, size: 100, least: 0, most: 1 }, [])
 * scale.apply(20) // 40
 * scale.apply(60) // 100
 */
export class LinearScale implements ColumnScale {
  readonly kind: Scale['kind'];
  private readonly from: number;
  private readonly span: number;
  private readonly bottom: number;
  private readonly size: number;
  private readonly least: number;
  private readonly most: number;
  private readonly wording: Wording;

  constructor(kind: Scale['kind'], line: Line, wording: Wording) {
    this.kind = kind;
    this.from = line.from;
    this.span = line.span;
    this.bottom = line.bottom;
    this.size = line.size;
    this.least = line.least ?? Number.NEGATIVE_INFINITY;
    this.most = line.most ?? Number.POSITIVE_INFINITY;
    this.wording = wording;
  }

  /** Made when it is asked for: most scales are fitted, applied and forgotten. */
  get parameters(): ReadonlyMap<string, number> {
    return new Map(this.wording.parameters);
  }

  get terms(): ReadonlyMap<string, number> {
    return new Map([...this.wording.parameters, ...this.wording.more]);
  }

  apply(value: number): number {
    const share = (value - this.from) / this.span;
    return Math.max(this.least, Math.min(share, this.most)) * this.size + this.bottom;
  }

  applyTo(values: Float64Array, scores: Float64Array): void {
    for (let i = 0; i < values.length; i++) scores[i] = this.apply(values[i]!);
  }

  sumFor(value: number): ScoreSum | null {
    const sum = this.wording.sumFor(value);
    const score = this.apply(value);
    return Math.abs(resultOf(sum) - score) <= CLOSE * Math.max(1, Math.abs(score)) ? sum : null;
  }
}
