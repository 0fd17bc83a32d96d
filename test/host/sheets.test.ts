// SPDX-License-Identifier: EUPL-1.2
import { areaAddress, positionOf } from '../../core/model/address.ts';
import type { Cell } from '../../core/model/grid.ts';
import { createSheets } from '../../workbench/sheets/inMemorySheets.ts';
import type { LoadedCell } from '../../workbench/sheets/loadWorkbook.ts';
import { keepsTheContract } from './contract.ts';
import {
  contentOf,
  numberFormatOf,
  type OpenWorkbook,
  type UserCell,
  type UserSheet,
} from './openWorkbook.ts';
import { sheetsPort } from './sheetsPort.ts';

keepsTheContract({
  open: async (sheets) => new OpenSpreadsheet(sheets),
  calculates: false,
  showsCells: true,
  tellsErrors: false,
});

/** A spreadsheet in memory, through the sidebar's host. */
class OpenSpreadsheet implements OpenWorkbook {
  private readonly sheets = createSheets();
  readonly host = sheetsPort(this.sheets);

  constructor(users: readonly UserSheet[]) {
    this.sheets.loadWorkbook(
      users.map(({ name, cells = [] }) => ({ sheet: name, cells: cells.flatMap(filled) })),
    );
    for (const { name, cells = [], hidden = false, merged = [] } of users) {
      this.state(name).hidden = hidden;
      this.state(name).merges = merged;
      cells.forEach((row, r) => {
        row.forEach((cell, c) => {
          const numberFormat = numberFormatOf(cell);
          if (numberFormat === null) return;
          this.sheet(name)
            .getRange(r + 1, c + 1)
            .setNumberFormat(numberFormat);
        });
      });
    }
  }

  async sheetNames() {
    return this.sheets.book.sheets.map(({ name }) => name);
  }

  async visibleSheets() {
    return this.sheets.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  }

  async cells(sheet: string, address: string) {
    const [first, last] = address.split(':').map(positionOf);
    const { contents } = this.state(sheet);
    return Array.from({ length: last!.row - first!.row + 1 }, (_, r) =>
      Array.from(
        { length: last!.column - first!.column + 1 },
        (_, c): Cell => contents.get(first!.row + r, first!.column + c)?.value ?? null,
      ),
    );
  }

  async formulas(sheet: string) {
    return [...this.state(sheet).contents.entries()].flatMap(({ what }) => what.formula ?? []);
  }

  async names() {
    const { book } = this.sheets;
    return [...book.namedRanges].map(
      ([name, { sheetId, area }]) =>
        `${name}: ${book.sheetById(sheetId)?.name ?? '#REF!'}!${areaAddress(area)}`,
    );
  }

  async picture(sheet: string) {
    const { sheets } = this.sheets.snapshot([]) as { readonly sheets: readonly { readonly name: string }[] };
    return structuredClone(sheets.find(({ name }) => name === sheet));
  }

  readonly byHand = {
    rename: async (sheet: string, name: string) => {
      this.state(sheet).name = name;
    },
    copy: async (sheet: string, name: string) => {
      this.sheet(sheet).copyTo(this.spreadsheet).setName(name);
    },
    hide: async (sheet: string) => {
      this.state(sheet).hidden = true;
    },
    define: async (name: string, sheet: string, address: string) => {
      this.spreadsheet.setNamedRange(name, this.sheet(sheet).getRange(address));
    },
  };

  private get spreadsheet() {
    return this.sheets.globals.SpreadsheetApp.getActiveSpreadsheet();
  }

  private sheet(name: string) {
    return this.spreadsheet.getSheetByName(name)!;
  }

  private state(name: string) {
    return this.sheets.book.sheet(name);
  }
}

function filled(cells: readonly UserCell[], row: number): LoadedCell[] {
  return cells.flatMap((cell, column): LoadedCell[] => {
    if (cell === null) return [];
    const formula = typeof cell === 'object' && 'formula' in cell ? cell.formula : null;
    return [{ row, column, value: contentOf(cell), formula }];
  });
}
