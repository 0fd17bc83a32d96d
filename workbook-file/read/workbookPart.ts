// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { isOurs, MARK_NAME, parseMark, type SheetMark } from '../../core/host/mark.ts';
import type { WorkbookName } from '../../core/trace/namedAreas.ts';
import type { OpcPackage } from '../opc/package.ts';
import { relatedPart, relationshipsOf } from '../opc/relationships.ts';
import type { XmlElement } from '../xml/document.ts';
import { decodeXString } from '../xml/escape.ts';
import { isOn } from './reference.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The path of its part. */
  readonly part: string;
  /** False for chart and dialog sheets, which have no cells. */
  readonly isWorksheet: boolean;
  /** The GUID in braces of the worksheet's `xr:uid`; `null` where the program that saved it writes none. */
  readonly uid: string | null;
  readonly mark: SheetMark | null;
  /** True where the mark was made for this very sheet. */
  readonly ours: boolean;
}

const STRICT = 'http://purl.oclc.org/ooxml/';

/** Where the workbook's own part stands. Raises HostError where the package holds no workbook. */
export function workbookPath(file: OpcPackage): string {
  const path = relatedPart(file, '', 'officeDocument');
  if (path?.toLowerCase().endsWith('.bin')) throw new HostError('not-a-workbook', '.xlsb');
  if (path === undefined || !path.toLowerCase().endsWith('.xml')) {
    throw new HostError('not-a-workbook', 'workbook');
  }
  if (file.root(path).name !== 'workbook') {
    throw new HostError('not-a-workbook', 'workbook');
  }
  return path;
}

/** True where the file is in the Strict variant, whose namespaces differ: it can be read, but we don't write it. */
export function isStrict(workbook: XmlElement): boolean {
  return workbook.namespace.startsWith(STRICT);
}

/** True where the workbook counts its days from 1904. */
export function uses1904Dates(workbook: XmlElement): boolean {
  return isOn(workbook.child('workbookPr')?.attribute('date1904'));
}

/** Whether formulas are to be calculated when the workbook is opened: the results in the file may be none. */
export function calculatesOnLoad(workbook: XmlElement): boolean {
  return isOn(workbook.child('calcPr')?.attribute('fullCalcOnLoad'));
}

/** The names that formulas on every sheet know. */
export function workbookNames(workbook: XmlElement): WorkbookName[] {
  const names = workbook.child('definedNames')?.childrenNamed('definedName') ?? [];
  return names
    .filter((name) => name.attribute('localSheetId') === undefined)
    .map((one) => ({
      name: decodeXString(one.attribute('name') ?? ''),
      formula: `=${decodeXString(one.text).trim()}`,
    }));
}

/** All sheets in workbook order. */
export function listSheets(file: OpcPackage): ListedSheet[] {
  const path = workbookPath(file);
  const workbook = file.root(path);
  const parts = new Map(relationshipsOf(file, path).map((one) => [one.id, one]));
  const marks = marksBySheet(workbook);
  const sheets = (workbook.child('sheets')?.childrenNamed('sheet') ?? []).map((element, index) => {
    const relationship = parts.get(element.attribute('id', '/relationships') ?? '');
    const part = relationship?.target ?? '';
    return {
      name: decodeXString(element.attribute('name') ?? ''),
      hidden: (element.attribute('state') ?? 'visible') !== 'visible',
      part,
      isWorksheet: relationship?.type === 'worksheet',
      uid: file.find(part) === undefined ? null : uidOf(file.beginning(part, LONGEST_ROOT_TAG)),
      mark: marks.get(index) ?? null,
    };
  });
  // A program that copies sheets with their id would leave two that look like ours: then neither is.
  const counts = new Map<string | null, number>();
  for (const { uid } of sheets) counts.set(uid, (counts.get(uid) ?? 0) + 1);
  const isSingle = (uid: string) => counts.get(uid) === 1;
  return sheets.map((sheet) => ({
    ...sheet,
    ours:
      sheet.uid !== null &&
      sheet.mark !== null &&
      isOurs(sheet.mark, sheet.uid, sheet.name) &&
      isSingle(sheet.uid),
  }));
}

function marksBySheet(workbook: XmlElement): Map<number, SheetMark> {
  const marks = new Map<number, SheetMark>();
  for (const name of workbook.child('definedNames')?.childrenNamed('definedName') ?? []) {
    const index = name.attribute('localSheetId');
    if (name.attribute('name')?.toLowerCase() !== MARK_NAME || index === undefined) continue;
    const mark = parseMark(decodeXString(name.text));
    if (mark !== null) marks.set(Number(index), mark);
  }
  return marks;
}

/** In bytes, with what stands before it. */
const LONGEST_ROOT_TAG = 65_536;

/** From the root's tag alone: a sheet may be large, and this is asked of every one. */
function uidOf(sheetXml: string): string | null {
  const root = /<[A-Za-z_][^>]*>/.exec(sheetXml)?.[0] ?? '';
  const prefix =
    /xmlns:([\w.-]+)\s*=\s*["']http:\/\/schemas\.microsoft\.com\/office\/spreadsheetml\/2014\/revision["']/.exec(
      root,
    )?.[1];
  if (prefix === undefined) return null;
  return new RegExp(`\\s${prefix}:uid\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1] ?? null;
}
