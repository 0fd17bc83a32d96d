// SPDX-License-Identifier: EUPL-1.2
import { decodeXString } from '../../../workbook-file/xml/escape.ts';
import type { PackageUnderTest } from './packageUnderTest.ts';
import { twice } from './twice.ts';

const OFFICE = '/relationships';
/** Source: Microsoft, "Define and use names in formulas"; an address of a cell is none. */
const NAME = /^(?!(?:[a-z]{1,3}\d+|r\d*c\d*|[rc])$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/iu;

/** The list of sheets and the names of a workbook. */
export function* workbookFaults(file: PackageUnderTest): Generator<string> {
  const workbook = file.root(file.workbook);
  const sheets = workbook.child('sheets')?.childrenNamed('sheet') ?? [];
  const names = sheets.map((one) => decodeXString(one.attribute('name') ?? ''));
  const relationships = new Map(file.relationships(file.workbook).map((one) => [one.id, one.type]));
  yield* twice(
    names.map((name) => name.toLowerCase()),
    'sheet',
  );
  yield* twice(
    sheets.map((one) => one.attribute('sheetId')!),
    'sheetId',
  );
  for (const name of names) if (!isSheetName(name)) yield `name of a sheet: ${JSON.stringify(name)}`;
  for (const one of sheets) {
    const id = Number(one.attribute('sheetId'));
    if (!(id >= 1 && id <= 65_534)) yield `sheetId ${id}`;
    const type = relationships.get(one.attribute('id', OFFICE) ?? '') ?? '';
    if (!type.endsWith('sheet') && type !== 'xlMacrosheet') yield `a sheet is ${type || 'nothing'}`;
  }
  if (sheets.every((one) => /idden/.test(one.attribute('state') ?? ''))) yield 'no visible sheet';
  for (const view of workbook.child('bookViews')?.childrenNamed('workbookView') ?? [])
    for (const attribute of ['activeTab', 'firstSheet'])
      if (Number(view.attribute(attribute) ?? 0) >= sheets.length) yield `${attribute} is no sheet`;

  const defined = workbook.child('definedNames')?.childrenNamed('definedName') ?? [];
  yield* twice(
    defined.map((one) => `${one.attribute('name')?.toLowerCase()} ${one.attribute('localSheetId') ?? ''}`),
    'name',
  );
  for (const one of defined) {
    const name = one.attribute('name') ?? '';
    const formula = decodeXString(one.text);
    if (!NAME.test(name)) yield `a name: ${name}`;
    if (Number(one.attribute('localSheetId') ?? 0) >= sheets.length) yield `no sheet for the name ${name}`;
    if (formula === '' || formula.length > 8192) yield `formula of the name ${name}`;
    for (const [constant] of formula.matchAll(/"(?:[^"]|"")*"/g))
      if (constant.length - 2 > 255) yield `constant of ${constant.length - 2} in the name ${name}`;
  }
}

function isSheetName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return name.length > 0 && name.length <= 31 && !/[\\/?*[\]:\u0000-\u001f]|^'|'$/.test(name);
}
