// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../core/host/steps.ts';
import type { OpcPackage } from '../opc/package.ts';
import { relatedPart } from '../opc/relationships.ts';
import type { XmlElement } from '../xml/document.ts';
import { colourOf, readThemeColours } from './colours.ts';
import { numberFormatsIn } from './numberFormats.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The looks of the workbook's cells, by the index that they carry. */
export function readStyleTable(file: OpcPackage, workbookPath: string): CellStyle[] {
  const path = relatedPart(file, workbookPath, 'styles');
  if (path === undefined || file.find(path) === undefined) return [];
  const styles = file.root(path);
  const theme = readThemeColours(file, workbookPath);
  const numberFormats = numberFormatsIn(styles);
  const parts = (name: string) => styles.child(name)?.children ?? [];
  const [fonts, fills, borders] = [parts('fonts'), parts('fills'), parts('borders')];
  return parts('cellXfs').map((format, at) => {
    const style: Writable<CellStyle> = {};
    const number = numberFormats[at];
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
