// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { reportInMark } from '../../core/host/mark.ts';
import { freeSheetName } from '../../core/host/sheetName.ts';
import type { SheetScript } from '../../core/host/steps.ts';
import { ContentTypes } from '../opc/contentTypes.ts';
import type { OpcPackage } from '../opc/package.ts';
import { PartNames } from '../opc/partNames.ts';
import { Relationships, relatedPart } from '../opc/relationships.ts';
import { removeParts } from '../opc/removeParts.ts';
import { endSignatures } from '../opc/signatures.ts';
import { isOn } from '../read/reference.ts';
import { isStrict, type ListedSheet, listSheets, workbookPath } from '../read/workbookPart.ts';
import { chartXml } from './chartXml.ts';
import { drawingXml } from './drawingXml.ts';
import { listSource, optionsDraft, optionsKey } from './dropDowns.ts';
import { draftSheet, type SheetDraft } from './sheetDraft.ts';
import { sheetXml } from './sheetXml.ts';
import { StyleSheet } from './styleSheet.ts';
import { calculateOnLoad, listNewSheets, type NewSheet } from './workbookEdit.ts';

const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';
const OPTIONS_SHEET = '_cruscotto';

interface Writing {
  readonly file: OpcPackage;
  readonly types: ContentTypes;
  /** From the workbook to its parts. */
  readonly relationships: Relationships;
  readonly styles: StyleSheet;
  readonly partNames: PartNames;
  readonly takenNames: string[];
  readonly takenIds: Set<string>;
}

/**
 * Makes the sheets in the package. With `replacedKeys` they are a report: marked as ours, and sheets of ours with
 * those keys go.
 * `between` is called with the number of sheets made so far. Raises HostError where the workbook can't be written.
 */
export function writeSheets(
  file: OpcPackage,
  scripts: readonly SheetScript[],
  replacedKeys: readonly string[] | null,
  between: (made: number) => void,
): void {
  const path = workbookPath(file);
  checkWritable(file);
  endSignatures(file);
  const existing = listSheets(file);
  const marked = replacedKeys !== null;
  const replaced = replacedBy(replacedKeys ?? [], existing);
  dropSheetParts(
    file,
    path,
    [...replaced].map((index) => existing[index]!.part),
  );
  const kept = existing.filter((_, i) => !replaced.has(i));
  if (scripts.length === 0 && kept.every(({ hidden }) => hidden)) throw new HostError('last-visible-sheet');
  const partNames = new PartNames(file);
  const types = new ContentTypes(file);
  const relationships = new Relationships(file, path);
  const stylesPath = stylesPart(file, path, { types, relationships, partNames });
  const writing: Writing = {
    file,
    types,
    relationships,
    styles: new StyleSheet(file.text(stylesPath)),
    partNames,
    takenNames: kept.map((sheet) => sheet.name),
    takenIds: new Set(kept.flatMap((sheet) => sheet.uid ?? [])),
  };

  for (const { name } of scripts) takeName(name, writing.takenNames);
  const drafts = scripts.map((script) => draftSheet(script));
  const added = scripts.flatMap((script, i) => {
    const sheets = addSheetParts(writing, script.key, drafts[i]!, marked);
    between(i + 1);
    return sheets;
  });
  file.write(stylesPath, writing.styles.toXml());
  relationships.write(types);
  types.write();

  const document = file.xml(path);
  listNewSheets(document.root, added, replaced);
  if (drafts.some(hasFormula)) calculateOnLoad(document.root);
  file.write(path, document.toXml());
}

/** Raises HostError where the workbook takes no sheet of ours, whatever it holds. */
export function checkWritable(file: OpcPackage): void {
  const workbook = file.root(workbookPath(file));
  const isLocked = isOn(workbook.child('workbookProtection')?.attribute('lockStructure'));
  if (isLocked) throw new HostError('workbook-protected');
  if (isStrict(workbook)) throw new HostError('not-supported', 'Strict Open XML');
  if (workbook.child('sheets') === undefined) throw new HostError('host-failed', 'workbook without sheets');
}

/** Raises HostError where the name is not allowed or not free: Excel would call the file damaged. */
function takeName(name: string, taken: string[]): void {
  if (freeSheetName(name, taken) !== name) throw new HostError('host-failed', `sheet name: ${name}`);
  taken.push(name);
}

function replacedBy(replacedKeys: readonly string[], existing: readonly ListedSheet[]): Set<number> {
  const keys = new Set(replacedKeys.flatMap((key) => [key, optionsKey(key)]).map(reportInMark));
  const indexes = existing.flatMap((sheet, i) =>
    sheet.ours && keys.has(reportInMark(sheet.mark!.report)) ? [i] : [],
  );
  return new Set(indexes);
}

/** The sheet, and the hidden one with its lists where it needs that. */
function addSheetParts(writing: Writing, key: string, draft: SheetDraft, marked: boolean): NewSheet[] {
  const optionsName = freeSheetName(OPTIONS_SHEET, writing.takenNames);
  const options = optionsDraft(draft, optionsName);
  const sheet = addSheetPart(writing, draft, marked ? key : null, optionsName);
  if (options === null) return [sheet];
  writing.takenNames.push(optionsName);
  return [sheet, { ...addSheetPart(writing, options, optionsKey(key), ''), hidden: true }];
}

function addSheetPart(
  writing: Writing,
  draft: SheetDraft,
  markKey: string | null,
  optionsSheet: string,
): NewSheet {
  const { file, types, relationships, styles, partNames } = writing;
  const path = partNames.numbered('xl/worksheets/sheet');
  // The place is taken before the drawing refers to it.
  file.write(path, '');
  types.declare(path, `${OFFICE_TYPE}.spreadsheetml.worksheet+xml`);
  const uid = markKey === null ? null : freeId(writing.takenIds);
  const xml = sheetXml(draft, {
    uid,
    drawing: addCharts(writing, path, draft),
    dropDowns: draft.dropDowns.map(({ area, options }) => ({
      area,
      source: listSource(draft, options, optionsSheet),
    })),
    styleIndex: (style) => styles.indexOf(style),
  });
  file.write(path, xml);
  const { page } = draft;
  return {
    name: draft.name,
    relationship: relationships.add('worksheet', path),
    hidden: false,
    mark: markKey === null || uid === null ? null : { report: markKey, sheetId: uid, name: draft.name },
    printTitles: page === null || page.titleRows === 0 ? null : { row: page.titleRow, rows: page.titleRows },
    names: draft.names,
  };
}

/** The id of the relationship to the drawing; `null` where the sheet has no charts. */
function addCharts(
  { file, types, partNames }: Writing,
  sheetPath: string,
  { name, charts }: SheetDraft,
): string | null {
  if (charts.length === 0) return null;
  const path = partNames.numbered('xl/drawings/drawing');
  file.write(path, '');
  types.declare(path, `${OFFICE_TYPE}.drawing+xml`);
  const toCharts = new Relationships(file, path);
  const placed = charts.map((chart) => {
    const chartPath = partNames.numbered('xl/charts/chart');
    file.write(chartPath, chartXml(chart, name));
    types.declare(chartPath, `${OFFICE_TYPE}.drawingml.chart+xml`);
    return { chart, relationship: toCharts.add('chart', chartPath) };
  });
  file.write(path, drawingXml(placed));
  toCharts.write(types);
  const ofSheet = new Relationships(file, sheetPath);
  const drawing = ofSheet.add('drawing', path);
  ofSheet.write(types);
  return drawing;
}

/**
 * Where the styles of the workbook are. One without gets the place of its own before its new sheets get theirs, so that a
 * report made again finds everything where it was.
 */
function stylesPart(
  file: OpcPackage,
  workbook: string,
  { types, relationships, partNames }: Pick<Writing, 'types' | 'relationships' | 'partNames'>,
): string {
  const related = relatedPart(file, workbook, 'styles');
  const existing = related === undefined ? undefined : file.find(related);
  if (existing !== undefined) return existing;
  const path = related ?? partNames.named('xl/styles');
  file.write(path, '');
  if (!types.has(path)) types.declare(path, `${OFFICE_TYPE}.spreadsheetml.styles+xml`);
  if (related === undefined) relationships.add('styles', path);
  return path;
}

/** Takes out the sheets with all that only they lead to, and the order of calculation, which names their cells. */
function dropSheetParts(file: OpcPackage, workbook: string, sheets: readonly string[]): void {
  const calculationOrder = relatedPart(file, workbook, 'calcChain') ?? [];
  removeParts(file, workbook, new Set([...sheets, calculationOrder].flat()));
}

/** Ids count up, so that the same steps make the same file; a GUID only has to differ from those in this workbook. */
function freeId(taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const id = `{43525553-434F-5454-4F00-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function hasFormula(draft: SheetDraft): boolean {
  return [...draft.cells.values()].some((row) =>
    row.some(({ content }) => typeof content === 'object' && content !== null),
  );
}
