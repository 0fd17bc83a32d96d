// SPDX-License-Identifier: EUPL-1.2
import { type Area, areaAddress, type CellPosition, positionOf } from '../../core/model/address.ts';
import type { Cell } from '../../core/model/grid.ts';
import { type FileHost, openFile } from '../../workbook-file/fileHost.ts';
import { readCells } from '../../workbook-file/readCells.ts';
import { fileOf, partsOf } from '../workbook-file/sampleFile.ts';
import { keepsTheContract } from './contract.ts';
import {
  copySheet,
  definedNames,
  defineName,
  escaped,
  hideSheet,
  isHidden,
  partOf,
  renameSheet,
} from './fileByHand.ts';
import {
  contentOf,
  numberFormatOf,
  type OpenWorkbook,
  type UserCell,
  type UserSheet,
} from './openWorkbook.ts';

keepsTheContract({
  open: async (sheets) => new OpenFile(sheets),
  calculates: false,
  showsCells: false,
  tellsErrors: true,
});

/** An .xlsx file; what a user does, another program does to the saved file. */
class OpenFile implements OpenWorkbook {
  host: FileHost;

  constructor(sheets: readonly UserSheet[]) {
    this.host = openFile(
      fileOf(
        sheets.map(({ name, cells = [], hidden = false, merged = [], hiddenRows = [] }) => ({
          name: escaped(name),
          rows: cells
            .map((row, r) => `<row hidden="${hiddenRows.includes(r)}">${row.map(cellXml).join('')}</row>`)
            .join(''),
          after: merged.length === 0 ? '' : `<mergeCells>${merged.map(mergedXml).join('')}</mergeCells>`,
          ...(hidden ? { state: 'hidden' } : {}),
        })),
        { styles: STYLES },
      ),
    );
  }

  async sheetNames() {
    return readCells(this.host.save()).map(({ sheet }) => sheet);
  }

  async visibleSheets() {
    const parts = partsOf(this.host.save());
    return (await this.sheetNames()).filter((name) => !isHidden(parts, name));
  }

  async cells(sheet: string, address: string) {
    const [first, last] = address.split(':').map(positionOf) as [CellPosition, CellPosition];
    const cells = this.filled(sheet);
    return Array.from({ length: last.row - first.row + 1 }, (_, r) =>
      Array.from({ length: last.column - first.column + 1 }, (_, c): Cell => {
        const [row, column] = [first.row + r, first.column + c];
        return cells.find((one) => one.row === row && one.column === column)?.value ?? null;
      }),
    );
  }

  async formulas(sheet: string) {
    return this.filled(sheet).flatMap(({ formula }) => formula ?? []);
  }

  async names() {
    return definedNames(partsOf(this.host.save()));
  }

  async picture(sheet: string) {
    const parts = partsOf(this.host.save());
    return parts.get(partOf(parts, sheet));
  }

  readonly byHand = {
    rename: (sheet: string, name: string) => this.edit((parts) => renameSheet(parts, sheet, name)),
    copy: (sheet: string, name: string) => this.edit((parts) => copySheet(parts, sheet, name)),
    hide: (sheet: string) => this.edit((parts) => hideSheet(parts, sheet)),
    define: (name: string, sheet: string, address: string) =>
      this.edit((parts) => defineName(parts, name, sheet, address)),
  };

  private filled(sheet: string) {
    return readCells(this.host.save()).find((one) => one.sheet === sheet)!.cells;
  }

  private async edit(by: (parts: ReadonlyMap<string, string>) => Uint8Array) {
    this.host = openFile(by(partsOf(this.host.save())));
  }
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
