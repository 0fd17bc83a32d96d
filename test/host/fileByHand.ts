// SPDX-License-Identifier: EUPL-1.2
import { zip } from '../workbook-file/sampleFile.ts';

type Parts = ReadonlyMap<string, string>;

const WORKBOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

/** A text as it stands in attributes and between tags. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The sheet's element in the workbook's list. */
function elementOf(parts: Parts, sheet: string): string {
  const all = parts.get(WORKBOOK)!.match(/<sheet [^>]*>/g)!;
  return all.find((one) => one.includes(`name="${escaped(sheet)}"`))!;
}

/** The path of the sheet's part. */
export function partOf(parts: Parts, sheet: string): string {
  const id = /r:id="([^"]*)"/.exec(elementOf(parts, sheet))![1]!;
  const relationship = parts
    .get(RELATIONSHIPS)!
    .match(/<Relationship [^>]*>/g)!
    .find((one) => one.includes(`Id="${id}"`))!;
  return `xl/${/Target="(?:\/xl\/)?([^"]*)"/.exec(relationship)![1]!}`;
}

/** The names that programs show, as `NAME: Sheet!A1:C3`. */
export function definedNames(parts: Parts): string[] {
  const all = [...parts.get(WORKBOOK)!.matchAll(/<definedName name="([^"]*)"([^>]*)>([^<]*)</g)];
  return all
    .filter(([, name, attributes]) => !name!.startsWith('_xlnm.') && !attributes!.includes('hidden="1"'))
    .map(([, name, , formula]) => `${name}: ${formula!.replace(/\$|'/g, '')}`);
}

/** The formulas that speak of the sheet follow it; our mark, a text, does not. */
export function renameSheet(parts: Parts, sheet: string, name: string): Uint8Array {
  const element = elementOf(parts, sheet);
  const renamed = element.replace(/name="[^"]*"/, `name="${escaped(name)}"`);
  return edited(parts, (workbook) =>
    workbook.replace(element, renamed).replaceAll(`'${sheet}'!`, `'${name}'!`),
  );
}

export function isHidden(parts: Parts, sheet: string): boolean {
  return elementOf(parts, sheet).includes('state="hidden"');
}

export function hideSheet(parts: Parts, sheet: string): Uint8Array {
  const element = elementOf(parts, sheet);
  return edited(parts, (workbook) =>
    workbook.replace(element, element.replace('<sheet ', '<sheet state="hidden" ')),
  );
}

export function defineName(parts: Parts, name: string, sheet: string, address: string): Uint8Array {
  const absolute = address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2').replace(/^(.*):\1$/, '$1');
  const xml = `<definedName name="${name}">'${sheet}'!${absolute}</definedName>`;
  return edited(parts, (workbook) => withNames(workbook, xml));
}

/** As Excel copies: the cells and the names of the sheet, under an id of its own. */
export function copySheet(parts: Parts, sheet: string, name: string): Uint8Array {
  const workbook = parts.get(WORKBOOK)!;
  const elements = workbook.match(/<sheet [^>]*>/g)!;
  const index = elements.indexOf(elementOf(parts, sheet));
  const names = workbook.match(/<definedName [^>]*>[^<]*<\/definedName>/g) ?? [];
  const copied = names
    .filter((one) => one.includes(`localSheetId="${index}"`))
    .map((one) => one.replace(/localSheetId="\d+"/, `localSheetId="${elements.length}"`));
  const list = `<sheet name="${escaped(name)}" sheetId="${elements.length + 100}" r:id="rIdCopy"/></sheets>`;
  const relationship =
    '<Relationship Id="rIdCopy" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/copy.xml"/></Relationships>';
  const changed = new Map(parts);
  changed.set(WORKBOOK, withNames(workbook.replace('</sheets>', list), copied.join('')));
  changed.set(RELATIONSHIPS, parts.get(RELATIONSHIPS)!.replace('</Relationships>', relationship));
  const types = changed.get(TYPES)!;
  const kind = /<Override PartName="\/xl\/worksheets\/[^>]*>/.exec(types)![0];
  changed.set(
    TYPES,
    types.replace(
      '</Types>',
      `${kind.replace(/PartName="[^"]*"/, 'PartName="/xl/worksheets/copy.xml"')}</Types>`,
    ),
  );
  changed.set(
    'xl/worksheets/copy.xml',
    parts.get(partOf(parts, sheet))!.replace(/xr:uid="[^"]*"/, 'xr:uid="{A}"'),
  );
  return zip(Object.fromEntries(changed));
}

function withNames(workbook: string, xml: string): string {
  if (xml === '') return workbook;
  return workbook.includes('</definedNames>')
    ? workbook.replace('</definedNames>', `${xml}</definedNames>`)
    : workbook.replace('</sheets>', `</sheets><definedNames>${xml}</definedNames>`);
}

function edited(parts: Parts, edit: (workbook: string) => string): Uint8Array {
  return zip({ ...Object.fromEntries(parts), [WORKBOOK]: edit(parts.get(WORKBOOK)!) });
}
