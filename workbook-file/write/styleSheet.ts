// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../core/host/steps.ts';
import { largest } from '../../core/model/extremes.ts';
import { knownFormatId } from '../looks/numberFormats.ts';
import { XmlDocument } from '../xml/document.ts';
import { escapeXml, escapeXString } from '../xml/escape.ts';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What we add to, in the order of the schema, with what each begins with in a workbook that has none. */
const SECTIONS = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  // Without the name of the first look LibreOffice draws cells of it in a font of its own.
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
} as const satisfies Record<string, readonly string[]>;

type Section = keyof typeof SECTIONS;

const ORDER = Object.keys(SECTIONS) as Section[];
/** Ids below belong to the formats that every program knows. */
const FIRST_OWN_FORMAT = 164;
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

/** Adds the looks of our cells to a workbook's styles. What is there already keeps its place and its index. */
export class StyleSheet {
  private readonly document: XmlDocument;
  private readonly additions = new Map<Section, string[]>();
  private readonly existing = new Map<Section, string[]>();
  private readonly formats = new Map<string, number>();
  private readonly indexes = new Map<string, number>();
  /** Of looks that were asked for before: cells that look alike share the object. */
  private readonly known = new WeakMap<CellStyle, number>();

  /** `xml` is the workbook's own styles part; empty where it has none. */
  constructor(xml: string) {
    this.document = new XmlDocument(xml === '' ? `<styleSheet xmlns="${SPREADSHEET}"/>` : xml);
  }

  /** The index that cells of this look carry; 0 of none, whatever the workbook's own first look is. */
  indexOf(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const key = JSON.stringify(style);
    const index = key === '{}' ? 0 : (this.indexes.get(key) ?? this.addFormat(style));
    this.indexes.set(key, index);
    this.known.set(style, index);
    return index;
  }

  /** The index of a look that the workbook has, with another number format. */
  restyled(look: number, numberFormat: string): number {
    const { root } = this.document;
    const xml = this.existingIn('cellXfs')[look] ?? SECTIONS.cellXfs[0];
    const bare =
      root.prefix === '' ? xml : xml.replaceAll(`<${root.prefix}`, '<').replaceAll(`</${root.prefix}`, '</');
    const [tag] = /^<[^>]*>/.exec(bare)!;
    const id = knownFormatId(numberFormat) ?? this.numberFormat(numberFormat);
    const changed = withAttribute(withAttribute(tag, 'numFmtId', id), 'applyNumberFormat', 1);
    return this.add('cellXfs', changed + bare.slice(tag.length));
  }

  private addFormat(style: CellStyle): number {
    const numberFormat = style.numberFormat === undefined ? 0 : this.numberFormat(style.numberFormat);
    const font = this.font(style);
    const fill = style.fill === undefined ? 0 : this.add('fills', fillXml(style.fill));
    const border = style.borderBottom === undefined ? 0 : this.add('borders', borderXml(style.borderBottom));
    const alignment = alignmentXml(style);
    const ids = `numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = [
      numberFormat === 0 ? '' : ' applyNumberFormat="1"',
      font === 0 ? '' : ' applyFont="1"',
      fill === 0 ? '' : ' applyFill="1"',
      border === 0 ? '' : ' applyBorder="1"',
      alignment === '' ? '' : ' applyAlignment="1"',
    ].join('');
    return this.add(
      'cellXfs',
      alignment === '' ? `<xf ${ids}${applied}/>` : `<xf ${ids}${applied}>${alignment}</xf>`,
    );
  }

  /** The whole part, the additions included. To be called once, at the end. */
  toXml(): string {
    const { root } = this.document;
    ORDER.forEach((name, position) => {
      const existing = root.child(name);
      const added = (this.additions.get(name) ?? []).join('');
      if (existing !== undefined) {
        if (added === '') return;
        existing.append(withPrefix(added, root.prefix));
        existing.setAttribute('count', String(this.count(name)));
        return;
      }
      if (this.count(name) === 0) return;
      const xml = `<${name} count="${this.count(name)}">${SECTIONS[name].join('')}${added}</${name}>`;
      const before = ORDER.slice(0, position).flatMap((one) => root.child(one) ?? []);
      const last = before.at(-1);
      if (last === undefined) root.prepend(withPrefix(xml, root.prefix));
      else last.insertAfter(withPrefix(xml, root.prefix));
    });
    return this.document.toXml();
  }

  private numberFormat(code: string): number {
    if (code === 'General') return 0;
    const existing = this.document.root.child('numFmts')?.childrenNamed('numFmt') ?? [];
    const same = existing.find((one) => one.attribute('formatCode') === code)?.attribute('numFmtId');
    if (same !== undefined) return Number(same);
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const highest = largest(
      existing.map((one) => Number(one.attribute('numFmtId'))),
      FIRST_OWN_FORMAT - 1,
    );
    const id = highest + this.formats.size + 1;
    this.formats.set(code, id);
    this.add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXString(code)}"/>`);
    return id;
  }

  /** The workbook's own standard font, with what the style changes about it. */
  private font({ bold, italic, size, colour }: CellStyle): number {
    if (!bold && !italic && size === undefined && colour === undefined) return 0;
    const standard = this.document.root.child('fonts')?.childrenNamed('font')[0];
    const kept = (name: string, otherwise: string) => {
      const value = standard === undefined ? otherwise : (standard.child(name)?.attribute('val') ?? '');
      return value === '' ? '' : `<${name} val="${escapeXml(value)}"/>`;
    };
    return this.add(
      'fonts',
      [
        '<font>',
        bold ? '<b/>' : '',
        italic ? '<i/>' : '',
        size === undefined ? kept('sz', '11') : `<sz val="${size}"/>`,
        colour === undefined ? '' : `<color rgb="${argb(colour)}"/>`,
        kept('name', 'Calibri'),
        kept('family', '2'),
        kept('charset', ''),
        kept('scheme', ''),
        '</font>',
      ].join(''),
    );
  }

  /**
   * The index of an entry in its section, added where the workbook has none like it: what an earlier report brought
   * is used again, or a workbook that is calculated every day would grow without end.
   */
  private add(section: Section, xml: string): number {
    const existing = this.existingIn(section).indexOf(withPrefix(xml, this.document.root.prefix));
    if (existing >= 0) return existing;
    const list = this.additions.get(section) ?? [];
    this.additions.set(section, list);
    if (!list.includes(xml)) list.push(xml);
    return this.existingIn(section).length + list.indexOf(xml);
  }

  /** The entries that the workbook came with; those that a section begins with where it lacks the section. */
  private existingIn(section: Section): string[] {
    const known = this.existing.get(section);
    if (known !== undefined) return known;
    const element = this.document.root.child(section);
    const list = element?.children.map((child) => child.toXml()) ?? [...SECTIONS[section]];
    this.existing.set(section, list);
    return list;
  }

  private count(section: Section): number {
    return this.existingIn(section).length + (this.additions.get(section)?.length ?? 0);
  }
}

/** `#1F4E79` -> `FF1F4E79`. */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(colour: string): string {
  return `<border><left/><right/><top/><bottom style="thin"><color rgb="${argb(colour)}"/></bottom><diagonal/></border>`;
}

function alignmentXml({ align, verticalAlign, wrap }: CellStyle): string {
  const attributes = [
    align === undefined ? '' : ` horizontal="${align}"`,
    verticalAlign === undefined ? '' : ` vertical="${VERTICAL[verticalAlign]}"`,
    wrap ? ' wrapText="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** The opening tag of an element with an attribute set to a number. */
function withAttribute(tag: string, name: string, value: number): string {
  const there = new RegExp(` ${name}="[^"]*"`);
  const attribute = ` ${name}="${value}"`;
  return there.test(tag) ? tag.replace(there, attribute) : tag.replace(/^<\w+/, (start) => start + attribute);
}

/** Our own markup in a document whose elements carry a prefix: escaped text holds no `<`, so every one is a tag. */
function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}
