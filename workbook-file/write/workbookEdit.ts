// SPDX-License-Identifier: EUPL-1.2
import { composeMark, MARK_NAME, type SheetMark } from '../../core/host/mark.ts';
import { type Area, quoteSheet } from '../../core/model/address.ts';
import { largest } from '../../core/model/extremes.ts';
import { OFFICE_RELATIONSHIPS } from '../opc/relationships.ts';
import type { XmlElement } from '../xml/document.ts';
import { escapeXString } from '../xml/escape.ts';
import { absoluteAddress } from './absoluteAddress.ts';

/** A sheet whose part is made and that the workbook is to list. */
export interface NewSheet {
  readonly name: string;
  readonly relationship: string;
  readonly hidden: boolean;
  /** `null` for a sheet that is the user's from now on. */
  readonly mark: SheetMark | null;
  /** Rows repeated on every printed page, from 0. */
  readonly printTitles: { readonly row: number; readonly rows: number } | null;
  /** By which formulas on the sheet may refer to some of its cells. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
}

/** Lists the new sheets where the first replaced one stood, else at the end, and keeps all that counts sheets right. */
export function listNewSheets(
  workbook: XmlElement,
  added: readonly NewSheet[],
  replaced: ReadonlySet<number>,
): void {
  const list = workbook.child('sheets')!;
  const elements = list.childrenNamed('sheet');
  const place = replaced.size === 0 ? elements.length : Math.min(...replaced);
  const kept = elements.filter((_, index) => !replaced.has(index));
  const xml = sheetElements(kept, added, list.prefix);
  if (replaced.size === 0) list.append(xml);
  else elements[place]!.insertAfter(xml);
  for (const index of replaced) elements[index]!.remove();

  const newIndex = (old: number): number | null => {
    if (replaced.has(old)) return null;
    const gone = [...replaced].filter((index) => index < old).length;
    return old - gone + (old > place ? added.length : 0);
  };
  renumberNames(workbook, newIndex);
  renumberViews(workbook, newIndex, Math.min(place, kept.length + added.length - 1));
  addNames(
    workbook,
    added.flatMap((sheet, i) => namesOf(sheet, place + i)),
  );
}

/** Asks the program that opens the file to calculate it: our formulas carry no results. */
export function calculateOnLoad(workbook: XmlElement): void {
  const existing = workbook.child('calcPr');
  if (existing !== undefined) existing.setAttribute('fullCalcOnLoad', '1');
  else lastOf(workbook, BEFORE_CALCULATION).insertAfter(`<${workbook.prefix}calcPr fullCalcOnLoad="1"/>`);
}

const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];
const BEFORE_CALCULATION = [...BEFORE_NAMES, 'definedNames'];

/** The last element of those names that is there; the order of the schema is the order of the names. */
function lastOf(workbook: XmlElement, names: readonly string[]): XmlElement {
  return names.flatMap((name) => workbook.child(name) ?? []).at(-1)!;
}

/** Excel reads no higher id. Source: [MS-OI29500], on ECMA-376 part 1, 18.2.19. */
const HIGHEST_ID = 65_534;

/** The ids after the highest of the sheets that stay, so that a report made again has those of before. */
function freeIds(kept: readonly XmlElement[], count: number): number[] {
  const taken = new Set(kept.map((one) => Number(one.attribute('sheetId') ?? 0)));
  const ids: number[] = [];
  for (let id = largest(taken, 0) % HIGHEST_ID; ids.length < count; id = (id + 1) % HIGHEST_ID) {
    if (!taken.has(id + 1)) ids.push(id + 1);
  }
  return ids;
}

function sheetElements(kept: readonly XmlElement[], added: readonly NewSheet[], prefix: string): string {
  const ids = freeIds(kept, added.length);
  return added
    .map((sheet, i) => {
      const state = sheet.hidden ? ' state="hidden"' : '';
      return `<${prefix}sheet xmlns:r="${OFFICE_RELATIONSHIPS}" name="${escapeXString(sheet.name)}" sheetId="${ids[i]}"${state} r:id="${sheet.relationship}"/>`;
    })
    .join('');
}

function renumberNames(workbook: XmlElement, newIndex: (old: number) => number | null): void {
  for (const name of workbook.child('definedNames')?.childrenNamed('definedName') ?? []) {
    const old = name.attribute('localSheetId');
    if (old === undefined) continue;
    const index = newIndex(Number(old));
    if (index === null) name.remove();
    else if (index !== Number(old)) name.setAttribute('localSheetId', String(index));
  }
}

function renumberViews(
  workbook: XmlElement,
  newIndex: (old: number) => number | null,
  otherwise: number,
): void {
  for (const view of workbook.child('bookViews')?.childrenNamed('workbookView') ?? []) {
    for (const attribute of ['firstSheet', 'activeTab']) {
      const old = view.attribute(attribute);
      if (old === undefined) continue;
      const index = newIndex(Number(old)) ?? otherwise;
      if (index !== Number(old)) view.setAttribute(attribute, String(index));
    }
  }
}

interface DefinedName {
  readonly name: string;
  readonly sheet: number;
  readonly hidden: boolean;
  readonly formula: string;
}

function namesOf({ name, mark, printTitles, names }: NewSheet, sheet: number): DefinedName[] {
  const all: DefinedName[] = [];
  if (mark !== null) {
    all.push({ name: MARK_NAME, sheet, hidden: true, formula: composeMark(mark).replace(/^=/, '') });
  }
  if (printTitles !== null) {
    const rows = `$${printTitles.row + 1}:$${printTitles.row + printTitles.rows}`;
    const formula = `${quoteSheet(name)}!${rows}`;
    all.push({ name: '_xlnm.Print_Titles', sheet, hidden: false, formula });
  }
  for (const one of names) {
    all.push({ name: one.name, sheet, hidden: false, formula: absoluteAddress(name, one.area) });
  }
  return all;
}

function addNames(workbook: XmlElement, names: readonly DefinedName[]): void {
  if (names.length === 0) return;
  const p = workbook.prefix;
  const xml = names
    .map(
      ({ name, sheet, hidden, formula }) =>
        `<${p}definedName name="${name}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ''}>${escapeXString(formula)}</${p}definedName>`,
    )
    .join('');
  const existing = workbook.child('definedNames');
  if (existing !== undefined) existing.append(xml);
  else lastOf(workbook, BEFORE_NAMES).insertAfter(`<${p}definedNames>${xml}</${p}definedNames>`);
}
