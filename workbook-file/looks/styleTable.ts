// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../core/host/steps.ts';
import type { OpcPackage } from '../opc/package.ts';
import { relatedPart } from '../opc/relationships.ts';
import type { XmlElement } from '../xml/document.ts';
import { decodeXString } from '../xml/escape.ts';
import { colourOf, readThemeColours } from './colours.ts';

/** The formats that files name by id alone. */
const KNOWN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The looks of the workbook's cells, by the index that they carry. */
export function readStyleTable(file: OpcPackage, workbookPath: string): CellStyle[] {
  const path = relatedPart(file, workbookPath, 'styles');
  if (path === undefined || file.find(path) === undefined) return [];
  const styles = file.xml(path).root;
  const theme = readThemeColours(file, workbookPath);
  const formats = new Map(KNOWN_FORMATS);
  for (const format of styles.child('numFmts')?.childrenNamed('numFmt') ?? []) {
    formats.set(Number(format.attribute('numFmtId')), decodeXString(format.attribute('formatCode') ?? ''));
  }
  const parts = (name: string) => styles.child(name)?.children ?? [];
  const [fonts, fills, borders] = [parts('fonts'), parts('fills'), parts('borders')];
  return parts('cellXfs').map((format) => {
    const style: Writable<CellStyle> = {};
    const number = formats.get(index(format, 'numFmtId'));
    if (number !== undefined) style.numberFormat = number;
    addFont(style, fonts[index(format, 'fontId')], theme);
    addFill(style, fills[index(format, 'fillId')], theme);
    addBorder(style, borders[index(format, 'borderId')], theme);
    addAlignment(style, format.child('alignment'));
    return style;
  });
}

function index(format: XmlElement, name: string): number {
  return Number(format.attribute(name) ?? 0);
}

function addFont(style: Writable<CellStyle>, font: XmlElement | undefined, theme: readonly string[]): void {
  if (isOn(font?.child('b'))) style.bold = true;
  if (isOn(font?.child('i'))) style.italic = true;
  const size = font?.child('sz')?.attribute('val');
  if (size !== undefined) style.size = Number(size);
  const colour = colourOf(font?.child('color'), theme);
  if (colour !== undefined) style.colour = colour;
}

function isOn(element: XmlElement | undefined): boolean {
  const value = element?.attribute('val') ?? '1';
  return element !== undefined && value !== '0' && value !== 'false';
}

function addFill(style: Writable<CellStyle>, fill: XmlElement | undefined, theme: readonly string[]): void {
  const pattern = fill?.child('patternFill');
  if (pattern?.attribute('patternType') !== 'solid') return;
  const colour = colourOf(pattern.child('fgColor'), theme);
  if (colour !== undefined) style.fill = colour;
}

function addBorder(
  style: Writable<CellStyle>,
  border: XmlElement | undefined,
  theme: readonly string[],
): void {
  const bottom = border?.child('bottom');
  if ((bottom?.attribute('style') ?? 'none') === 'none') return;
  style.borderBottom = colourOf(bottom?.child('color'), theme) ?? '#000000';
}

function addAlignment(style: Writable<CellStyle>, alignment: XmlElement | undefined): void {
  const horizontal = alignment?.attribute('horizontal');
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') style.align = horizontal;
  const vertical = alignment?.attribute('vertical');
  if (vertical === 'top' || vertical === 'bottom') style.verticalAlign = vertical;
  if (vertical === 'center') style.verticalAlign = 'middle';
  const wrap = alignment?.attribute('wrapText');
  if (wrap === '1' || wrap === 'true') style.wrap = true;
}
