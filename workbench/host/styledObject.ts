// SPDX-License-Identifier: EUPL-1.2
import { BooleanNumber, type IStyleData } from '@univerjs/core';
import { clip, setStyle, styleAt } from './cells.ts';
import { HostObject } from './hostObject.ts';
import type { Range } from './range.ts';

/** How one documented property lies in Univer's style. */
export interface StyleProperty {
  readonly key: keyof IStyleData;
  read(style: IStyleData): unknown;
  write(value: unknown): unknown;
}

/** Reads a property over a range: its value where all cells agree, otherwise null, as documented. */
export abstract class Styled extends HostObject {
  protected abstract readonly properties: ReadonlyMap<string, StyleProperty>;

  constructor(protected readonly range: Range) {
    super();
  }

  override readScalar(name: string): unknown {
    const property = this.properties.get(name);
    return property
      ? this.common((row, column) => property.read(styleAt(this.range.sheet, row, column)))
      : super.readScalar(name);
  }

  override writeScalar(name: string, value: unknown): void {
    this.range.worksheet.requireUnlocked(`${this.members.typeName}.${name}`);
    const property = this.properties.get(name);
    if (property) setStyle(this.range.sheet, this.range.area, property.key, property.write(value));
    else super.writeScalar(name, value);
  }

  private common(value: (row: number, column: number) => unknown): unknown {
    const { row, column, rows, columns } = clip(this.range.sheet, this.range.area);
    const first = value(row, column);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) if (value(r, c) !== first) return null;
    }
    return first;
  }
}

export function flag(key: 'bl' | 'it'): StyleProperty {
  return {
    key,
    read: (style) => style[key] === BooleanNumber.TRUE,
    write: (value) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE),
  };
}

export function colour(key: 'bg' | 'cl', automatic: string): StyleProperty {
  return {
    key,
    read: (style) => (style[key]?.rgb ?? automatic).toUpperCase(),
    write: (value) => ({ rgb: String(value) }),
  };
}

export function choice(
  key: 'ht' | 'vt',
  automatic: string,
  options: ReadonlyMap<string, number>,
): StyleProperty {
  const names = new Map([...options].map(([name, value]) => [value, name]));
  return {
    key,
    read: (style) => names.get(style[key] ?? -1) ?? automatic,
    write: (value) => options.get(String(value)) ?? null,
  };
}
