// SPDX-License-Identifier: EUPL-1.2
import type { OpcPackage } from '../opc/package.ts';
import { relatedPart } from '../opc/relationships.ts';
import type { XmlElement } from '../xml/document.ts';
import { decodeXString } from '../xml/escape.ts';

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

/** The id that files name a format by alone; `undefined` for one that they have to write down. */
export function knownFormatId(code: string): number | undefined {
  return [...KNOWN_FORMATS].find(([, known]) => known === code)?.[0];
}

/** The number formats of the workbook's cells, by the index that they carry; `undefined` for the general one. */
export function readNumberFormats(file: OpcPackage, workbookPath: string): readonly (string | undefined)[] {
  const path = relatedPart(file, workbookPath, 'styles');
  return path === undefined || file.find(path) === undefined ? [] : numberFormatsIn(file.root(path));
}

/** The same, from the root of the part of styles. */
export function numberFormatsIn(styles: XmlElement): readonly (string | undefined)[] {
  const formats = new Map(KNOWN_FORMATS);
  for (const format of styles.child('numFmts')?.childrenNamed('numFmt') ?? []) {
    formats.set(Number(format.attribute('numFmtId')), decodeXString(format.attribute('formatCode') ?? ''));
  }
  return (styles.child('cellXfs')?.children ?? []).map((format) =>
    formats.get(Number(format.attribute('numFmtId') ?? 0)),
  );
}
