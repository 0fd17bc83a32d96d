// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ProgressSignal } from '../../core/host/port.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SIGNAL: ProgressSignal = { progress: () => undefined, cancelled: false };

export interface FileSheet {
  readonly name: string;
  /** What stands inside of `<sheetData>`. */
  readonly rows?: string;
  /** Before and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

export interface FileExtras {
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Before and after `<sheets>`. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  /** Further parts by path. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Further relationships of the workbook: type and target. */
  readonly related?: readonly (readonly [type: string, target: string])[];
}

/** An .xlsx file as another program might have written it, from its own markup. */
export function fileOf(sheets: readonly FileSheet[], extras: FileExtras = {}): Uint8Array {
  const related: (readonly [string, string])[] = sheets.map((_, i) => [
    'worksheet',
    `worksheets/sheet${i + 1}.xml`,
  ]);
  const parts: Record<string, string> = { ...extras.parts };
  if (extras.sharedStrings !== undefined) {
    related.push(['sharedStrings', 'sharedStrings.xml']);
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${extras.sharedStrings}</sst>`;
  }
  if (extras.styles !== undefined) {
    related.push(['styles', 'styles.xml']);
    parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${extras.styles}</styleSheet>`;
  }
  related.push(...(extras.related ?? []));
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.before ?? ''}<sheetData>${sheet.rows ?? ''}</sheetData>${sheet.after ?? ''}</worksheet>`;
  });
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${extras.workbookBefore ?? ''}<sheets>${list.join('')}</sheets>${extras.workbookAfter ?? ''}</workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relationships(related);
  parts['_rels/.rels'] = relationships([['officeDocument', 'xl/workbook.xml']]);
  const kinds = [
    ...sheets.map((_, i) => [`worksheets/sheet${i + 1}`, 'worksheet']),
    ...(extras.styles === undefined ? [] : [['styles', 'styles']]),
    ...(extras.sharedStrings === undefined ? [] : [['sharedStrings', 'sharedStrings']]),
  ].map(([name, kind]) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`);
  parts['[Content_Types].xml'] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${kinds.join('')}</Types>`;
  return zip(parts);
}

/** One row of cells on a sheet called S. */
export function oneRow(cells: string, extras: FileExtras = {}): Uint8Array {
  return fileOf([{ name: 'S', rows: `<row r="1">${cells}</row>` }], extras);
}

function relationships(list: readonly (readonly [string, string])[]): string {
  const elements = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

/** Texts as parts in UTF-8, and parts that are something else. */
export function zip(
  texts: Readonly<Record<string, string>>,
  others: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const parts = Object.entries(texts).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  return zipSync(Object.fromEntries([...parts, ...others]));
}

/** The parts of a file as texts by path. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
