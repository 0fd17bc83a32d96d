// SPDX-License-Identifier: EUPL-1.2
import { type Area, areaAddress } from '../../core/model/address.ts';
import type { Cell } from '../../core/model/grid.ts';
import { fileOf } from '../workbook-file/sampleFile.ts';
import { escaped } from './fileByHand.ts';
import { contentOf, numberFormatOf, type UserCell, type UserSheet } from './openWorkbook.ts';

/** The sheets as an .xlsx file. */
export function userFile(sheets: readonly UserSheet[]): Uint8Array {
  return fileOf(
    sheets.map(({ name, cells = [], hidden = false, merged = [], hiddenRows = [] }) => ({
      name: escaped(name),
      rows: cells
        .map((row, r) => `<row hidden="${hiddenRows.includes(r)}">${row.map(cellXml).join('')}</row>`)
        .join(''),
      after: merged.length === 0 ? '' : `<mergeCells>${merged.map(mergedXml).join('')}</mergeCells>`,
      ...(hidden ? { state: 'hidden' } : {}),
    })),
    { styles: STYLES },
  );
}

function cellXml(cell: UserCell): string {
  if (cell === null) return '<c/>';
  if (typeof cell !== 'object') return valueXml(cell, '');
  if ('formula' in cell) return valueXml(cell.result, `<f>${escaped(cell.formula.slice(1))}</f>`);
  const look = FORMATS.indexOf(numberFormatOf(cell)!) + 1;
  if ('text' in cell) return `<c s="${look}" t="str"><v>${escaped(cell.text)}</v></c>`;
  return `<c s="${look}"><v>${contentOf(cell)}</v></c>`;
}

/** The number formats of the cells' looks, from the second one on. */
const FORMATS = ['yyyy-mm-dd hh:mm', '0.0%', '@'];

const STYLES = [
  `<numFmts>${FORMATS.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}</numFmts>`,
  `<cellXfs><xf numFmtId="0"/>${FORMATS.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs>`,
].join('');

function mergedXml(area: Area): string {
  return `<mergeCell ref="${areaAddress(area)}"/>`;
}

function valueXml(value: Cell, formula: string): string {
  if (typeof value === 'number') return `<c>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b">${formula}<v>${Number(value)}</v></c>`;
  if (typeof value === 'object' && value !== null) return `<c t="e">${formula}<v>${value.error}</v></c>`;
  return `<c t="str">${formula}<v>${escaped(value ?? '')}</v></c>`;
}
