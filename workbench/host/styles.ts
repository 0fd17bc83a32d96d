// SPDX-License-Identifier: EUPL-1.2
import type { IStyleData } from '@univerjs/core';
import { BorderCollection, type Bordered, shown } from './borders.ts';
import { invalidArgument, invalidOperation, itemAlreadyExists } from './excelError.ts';
import { collectionMethods, HostCollection, Members, sameName } from './hostObject.ts';
import type { NamedStyle, NamedStyles } from './namedStyles.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import { alignmentProperties, RangeFill, RangeFont } from './rangeFormat.ts';
import { type Painted, Styled, type StyleProperty } from './styledObject.ts';

/** Longer names are refused, as those of everything that can be named. */
const longestName = 255;

export class StyleCollection extends HostCollection<Style> {
  readonly members = new Members('StyleCollection', { methods: ['add', ...collectionMethods] });

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  list(): Style[] {
    return this.book.styles.all.map((style) => new Style(this.book.styles, style));
  }

  /** A new style looks like the one that all cells have. */
  add(name: unknown): void {
    if (typeof name !== 'string' || name.trim() === '' || name.length > longestName) {
      throw invalidArgument('StyleCollection.add');
    }
    if (this.book.styles.find(name)) throw itemAlreadyExists('StyleCollection.add');
    this.book.styles.all.push({ name, builtIn: false, look: {}, isUsed: false });
  }

  protected has(style: Style, key: unknown): boolean {
    return sameName(style.name, key);
  }
}

export class Style extends Styled {
  readonly members = new Members('Style', {
    scalars: ['name', 'builtIn', 'numberFormat', 'horizontalAlignment', 'verticalAlignment', 'wrapText'],
    navigations: ['fill', 'font', 'borders'],
    methods: ['delete'],
  });
  protected readonly properties = new Map<string, StyleProperty>([
    ...alignmentProperties,
    [
      'numberFormat',
      {
        key: 'n',
        read: (style) => style.n?.pattern ?? 'General',
        write: (value) => ({ pattern: String(value) }),
      },
    ],
  ]);

  constructor(
    private readonly styles: NamedStyles,
    private readonly style: NamedStyle,
  ) {
    super(painted(styles, style));
  }

  get name(): string {
    return this.style.name;
  }

  get builtIn(): boolean {
    return this.style.builtIn;
  }

  get fill(): RangeFill {
    return new RangeFill(this.painted);
  }

  get font(): RangeFont {
    return new RangeFont(this.painted);
  }

  get borders(): BorderCollection {
    return new BorderCollection([bordered(this.styles, this.style)]);
  }

  delete(): void {
    if (this.style.builtIn) throw invalidOperation('Style.delete', 'A built-in style stays.');
    this.styles.remove(this.style);
  }
}

function painted(styles: NamedStyles, style: NamedStyle): Painted {
  return {
    common: (read) => read(style.look),
    paint: (key, value) => styles.change(style, { ...style.look, [key]: value } as IStyleData),
    requireUnlocked() {},
  };
}

function bordered(styles: NamedStyles, style: NamedStyle): Bordered {
  return {
    at: (edge) => shown(style.look, edge),
    draw: (edge, border) =>
      styles.change(style, { ...style.look, bd: { ...style.look.bd, [edge.side]: border } }),
    requireUnlocked() {},
  };
}
