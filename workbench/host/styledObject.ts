// SPDX-License-Identifier: EUPL-1.2
import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { clip, setStyle, styleAt } from './cells.ts';
import { HostObject } from './hostObject.ts';

/** What has looks: a range, several ranges together, or a named style. */
export interface Painted {
  /** The property where all of it agrees, otherwise null, as documented. */
  common(read: (style: IStyleData) => unknown): unknown;
  paint(key: keyof IStyleData, value: unknown): void;
  /** Called before every change. */
  requireUnlocked(location: string): void;
}

/** The cells of a range. */
interface PaintedCells {
  readonly sheet: FWorksheet;
  readonly area: Area;
  readonly worksheet: { requireUnlocked(location: string): void };
}

export function paintedCells(range: PaintedCells): Painted {
  return {
    common(read) {
      const { row, column, rows, columns } = clip(range.sheet, range.area);
      const first = read(styleAt(range.sheet, row, column));
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          if (read(styleAt(range.sheet, r, c)) !== first) return null;
        }
      }
      return first;
    },
    paint: (key, value) => setStyle(range.sheet, range.area, key, value),
    requireUnlocked: (location) => range.worksheet.requireUnlocked(location),
  };
}

/** Several as one. */
export function paintedTogether(parts: readonly Painted[]): Painted {
  return {
    common(read) {
      const values = parts.map((part) => part.common(read));
      return values.every((value) => value === values[0]) ? values[0] : null;
    },
    paint(key, value) {
      for (const part of parts) part.paint(key, value);
    },
    requireUnlocked(location) {
      for (const part of parts) part.requireUnlocked(location);
    },
  };
}

/** How one documented property lies in Univer's style. */
export interface StyleProperty {
  readonly key: keyof IStyleData;
  read(style: IStyleData): unknown;
  write(value: unknown): unknown;
}

/** Properties by which cells look. */
export abstract class Styled extends HostObject {
  protected abstract readonly properties: ReadonlyMap<string, StyleProperty>;

  constructor(protected readonly painted: Painted) {
    super();
  }

  override readScalar(name: string): unknown {
    const property = this.properties.get(name);
    return property ? this.painted.common((style) => property.read(style)) : super.readScalar(name);
  }

  override writeScalar(name: string, value: unknown): void {
    this.painted.requireUnlocked(`${this.members.typeName}.${name}`);
    const property = this.properties.get(name);
    if (property) this.painted.paint(property.key, property.write(value));
    else super.writeScalar(name, value);
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
