// SPDX-License-Identifier: EUPL-1.2
import { type CellPosition, positionOf } from '../../core/model/address.ts';
import type { Cell } from '../../core/model/grid.ts';
import { type FileHost, openFile } from '../../workbook-file/fileHost.ts';
import { readCells } from '../../workbook-file/readCells.ts';
import { partsOf } from '../workbook-file/sampleFile.ts';
import { saved } from '../workbook-file/sound/assertSound.ts';
import { keepsTheContract } from './contract.ts';
import {
  copySheet,
  definedNames,
  defineName,
  hideSheet,
  isHidden,
  partOf,
  renameSheet,
} from './fileByHand.ts';
import type { OpenWorkbook, UserSheet } from './openWorkbook.ts';
import { userFile } from './userFile.ts';

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
    this.host = openFile(userFile(sheets));
  }

  async sheetNames() {
    return readCells(saved(this.host)).map(({ sheet }) => sheet);
  }

  async visibleSheets() {
    const parts = partsOf(saved(this.host));
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
    return definedNames(partsOf(saved(this.host)));
  }

  async picture(sheet: string) {
    const parts = partsOf(saved(this.host));
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
    return readCells(saved(this.host)).find((one) => one.sheet === sheet)!.cells;
  }

  private async edit(by: (parts: ReadonlyMap<string, string>) => Uint8Array) {
    this.host = openFile(by(partsOf(saved(this.host))));
  }
}
