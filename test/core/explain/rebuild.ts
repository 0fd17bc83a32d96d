// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedIndicator, Explanation, Source } from '../../../core/explain/explanation.ts';
import { positionOf } from '../../../core/model/address.ts';
import type { CellPlace } from '../../../core/model/finding.ts';
import type { DeclaredColumn } from '../../../core/model/framework.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';

/**
 * What a reader with a pocket calculator does who follows the links of an explanation: looks at the cells that it names
 * and at nothing else, no number of the explanation and no table of the workbook, and works the score out again by
 * goalposts or min-max from 0 to 100 and weighted means of which at least 60 % of the weight must be there.
 */
export class Reader {
  /** `Dati!C5`, of every cell looked at. */
  readonly lookedAt = new Set<string>();

  constructor(private readonly grids: readonly Grid[]) {}

  score(explanation: Explanation): number | null {
    return explanation.kind === 'indicator' ? this.indicator(explanation) : this.mean(explanation);
  }

  private mean({ parts }: Extract<Explanation, { kind: 'aggregate' }>): number | null {
    const children = parts.map(({ explanation, weightPlace }) => ({
      score: this.score(explanation),
      weight: weightPlace === null ? 1 : (this.number(weightPlace) ?? 1),
    }));
    const there = children.filter(({ score }) => score !== null);
    const sum = (list: typeof children) => list.reduce((all, { weight }) => all + weight, 0);
    if (there.length === 0 || sum(there) / sum(children) < 0.6 - 1e-12) return null;
    return there.reduce((all, { score, weight }) => all + score! * weight, 0) / sum(there);
  }

  private indicator(explained: ExplainedIndicator): number | null {
    const { source, scale } = explained;
    const value = this.value(source, explained);
    const ends = this.goalposts(explained) ?? this.extremes(scale?.from ?? [], explained);
    if (value === null || ends === null) return null;
    const share = (value - ends.min) / (ends.max - ends.min);
    const isMinus = this.text(explained, 'direction') === '-';
    return Math.max(0, Math.min(isMinus ? 1 - share : share, 1)) * 100;
  }

  private value({ place, denominator }: Source, explained: ExplainedIndicator): number | null {
    const value = place === null ? null : this.number(place);
    if (denominator === null || value === null) return value;
    const below = denominator.place === null ? null : this.number(denominator.place);
    const scale = this.declared(explained, 'denominatorScale');
    return below === null || below <= 0 ? null : value / (below / (scale === null ? 1 : Number(scale)));
  }

  private goalposts(explained: ExplainedIndicator): { min: number; max: number } | null {
    const [min, max] = [this.declared(explained, 'min'), this.declared(explained, 'max')];
    if (min !== null && max !== null) return { min: Number(min), max: Number(max) };
    const format = this.text(explained, 'format').toLowerCase();
    if (format.startsWith('level') || format.startsWith('livello')) return { min: 1, max: 4 };
    return /^(yes|s[iì])-no$/.test(format) ? { min: 0, max: 1 } : null;
  }

  private extremes(sources: readonly Source[], explained: ExplainedIndicator) {
    const values = sources.flatMap((source) => this.value(source, explained) ?? []);
    return values.length === 0 ? null : { min: Math.min(...values), max: Math.max(...values) };
  }

  private text(explained: ExplainedIndicator, column: DeclaredColumn): string {
    return String(this.declared(explained, column) ?? '').trim();
  }

  private declared({ declared }: ExplainedIndicator, column: DeclaredColumn): Cell {
    const found = declared.find((one) => one.column === column);
    return found === undefined ? null : this.at(found.place);
  }

  private number(place: CellPlace): number | null {
    const cell = this.at(place);
    return typeof cell === 'number' ? cell : null;
  }

  private at({ sheet, cell }: CellPlace): Cell {
    this.lookedAt.add(`${sheet}!${cell}`);
    const grid = this.grids.find((one) => one.sheet === sheet)!;
    const { row, column } = positionOf(cell);
    return grid.cells[row - grid.row]?.[column - grid.column] ?? null;
  }
}
