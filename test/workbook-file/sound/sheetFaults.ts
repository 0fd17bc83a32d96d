// SPDX-License-Identifier: EUPL-1.2
import type { XmlElement } from '../../../workbook-file/xml/document.ts';
import { decodeXString } from '../../../workbook-file/xml/escape.ts';
import type { PackageUnderTest } from './packageUnderTest.ts';
import { twice } from './twice.ts';

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

/** Cells in their places, looks and texts that are there, and no text longer than Excel takes. */
export function* sheetFaults(file: PackageUnderTest): Generator<string> {
  const count = (part: string | undefined, list: string | null) => {
    if (part === undefined || !file.parts.has(part)) return 0;
    const root = file.root(part);
    return (list === null ? root : root.child(list))?.children.length ?? 0;
  };
  const looks = Math.max(1, count(file.related('styles')[0], 'cellXfs'));
  const texts = count(file.related('sharedStrings')[0], null);
  const uids: string[] = [];
  for (const part of file.related('worksheet')) {
    if (!file.parts.has(part)) continue;
    const sheet = file.root(part);
    uids.push(sheet.attribute('uid', '2014/revision') ?? part);
    for (const fault of [
      ...cellFaults(sheet, looks, texts),
      ...validationFaults(sheet),
      ...footerFaults(sheet),
    ])
      yield `${fault}: ${part}`;
  }
  yield* twice(uids, 'uid');
}

function* cellFaults(sheet: XmlElement, looks: number, texts: number): Generator<string> {
  let lastRow = 0;
  for (const row of sheet.child('sheetData')?.childrenNamed('row') ?? []) {
    const number = Number(row.attribute('r') ?? lastRow + 1);
    if (number <= lastRow || number > 1_048_576) yield `row ${number} after ${lastRow}`;
    lastRow = number;
    if (Number(row.attribute('ht') ?? 0) > 409.5) yield `height of row ${number}`;
    let last = 0;
    for (const cell of row.childrenNamed('c')) {
      const address = cell.attribute('r');
      const [, letters, digits] = ADDRESS.exec(address ?? '') ?? [];
      const column = letters === undefined ? last + 1 : columnOf(letters);
      if (column <= last || column > 16_384) yield `cell ${address} after column ${last}`;
      if (digits !== undefined && Number(digits) !== number) yield `cell ${address} in row ${number}`;
      last = column;
      if (Number(cell.attribute('s') ?? 0) >= looks) yield `no look for cell ${address}`;
      if (cell.attribute('t') === 's' && !(Number(cell.child('v')?.text) < texts))
        yield `no text for cell ${address}`;
      const text = decodeXString(cell.child('is')?.child('t')?.text ?? '');
      if (text.length > 32_767) yield `${text.length} characters in cell ${address}`;
      if ((cell.child('f')?.text.length ?? 0) > 8192) yield `long formula in cell ${address}`;
    }
  }
  for (const column of sheet.child('cols')?.childrenNamed('col') ?? [])
    if (Number(column.attribute('width') ?? 0) > 255.99) yield `width of column ${column.attribute('min')}`;
}

/** Source: ECMA-376 part 1, 18.3.1.32; [MS-XLS] 2.4.93 for the lengths. */
function* validationFaults(sheet: XmlElement): Generator<string> {
  for (const one of sheet.child('dataValidations')?.childrenNamed('dataValidation') ?? []) {
    const longest = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 };
    for (const [name, most] of Object.entries(longest))
      if (decodeXString(one.attribute(name) ?? '').length > most) yield `${name} of a validation`;
    const list = /^"(.*)"$/s.exec(decodeXString(one.child('formula1')?.text ?? ''))?.[1] ?? '';
    if (list.length > 255) yield `list of ${list.length}`;
  }
}

/** As Excel counts them, with what stands for the parts of a footer and with ampersands doubled. */
function* footerFaults(sheet: XmlElement): Generator<string> {
  for (const one of sheet.child('headerFooter')?.children ?? []) {
    const text = decodeXString(one.text);
    if (text.length > 255) yield `${one.name} of ${text.length}`;
    if (/(?:^|[^&])(?:&&)*&(?![&LCRPNDTFAZGBIUESXYOHK"0-9+-])/.test(text)) yield `half an & in ${one.name}`;
  }
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
