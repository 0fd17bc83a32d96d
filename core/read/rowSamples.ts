// SPDX-License-Identifier: EUPL-1.2
import { type Sample, sampleOf } from './statisticNumbers.ts';

/** Numbers by some key and by column. */
export class Gathered {
  private readonly values = new Map<string, Map<string, number[]>>();
  private readonly made = new Map<string, ReadonlyMap<string, Sample>>();

  add(key: readonly unknown[], numbers: ReadonlyMap<string, number>): void {
    const word = JSON.stringify(key);
    const columns = this.values.get(word) ?? new Map<string, number[]>();
    this.values.set(word, columns);
    for (const [column, value] of numbers) {
      const known = columns.get(column);
      if (known === undefined) columns.set(column, [value]);
      else known.push(value);
    }
  }

  samples(key: readonly unknown[]): ReadonlyMap<string, Sample> {
    const word = JSON.stringify(key);
    const made = this.made.get(word) ?? samplesOf(this.values.get(word) ?? new Map());
    this.made.set(word, made);
    return made;
  }
}

export function samplesOf(columns: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, Sample> {
  return new Map([...columns].map(([column, values]) => [column, sampleOf(values)]));
}
