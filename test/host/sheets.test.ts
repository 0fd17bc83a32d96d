// SPDX-License-Identifier: EUPL-1.2
import { areaAddress, positionOf } from '../../core/model/address.ts';
import type { Cell } from '../../core/model/grid.ts';
import type { ServerApi } from '../../sheets-addon/contract/serverApi.ts';
import { serverCall } from '../../sheets-addon/sidebar/call.ts';
import type { ScriptRun } from '../../sheets-addon/sidebar/scriptRun.ts';
import { sheetsHost } from '../../sheets-addon/sidebar/sheetsHost.ts';
import { createSheets, type InMemorySheets } from '../../workbench/sheets/inMemorySheets.ts';
import type { LoadedCell } from '../../workbench/sheets/loadWorkbook.ts';
import { builtCode } from '../sheets-addon/builtCode.ts';
import { keepsTheContract } from './contract.ts';
import {
  contentOf,
  numberFormatOf,
  type OpenWorkbook,
  type UserCell,
  type UserSheet,
} from './openWorkbook.ts';

keepsTheContract({
  open: async (sheets) => new OpenSpreadsheet(sheets),
  calculates: false,
  showsCells: true,
  tellsErrors: false,
});

/** The sidebar's host over the built script, and that over a spreadsheet in memory. */
class OpenSpreadsheet implements OpenWorkbook {
  private readonly sheets = createSheets();
  readonly host = sheetsHost(serverCall(scriptRun(this.sheets)), 'it-IT');

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

/** `google.script.run` over the script's functions; the answer comes a turn later. */
function scriptRun(
  sheets: InMemorySheets,
  script = builtCode(sheets),
  answered = nobody,
  failed = nobody,
): ScriptRun {
  const call = (name: keyof ServerApi, given: readonly unknown[]) =>
    queueMicrotask(() => {
      try {
        answered(sheets.run(script, name, ...given));
      } catch (error) {
        failed(error);
      }
    });
  return new Proxy({} as ScriptRun, {
    get: (_, name: keyof ScriptRun) => {
      if (name === 'withSuccessHandler')
        return (handler: Handler) => scriptRun(sheets, script, handler, failed);
      if (name === 'withFailureHandler')
        return (handler: Handler) => scriptRun(sheets, script, answered, handler);
      return (...given: unknown[]) => call(name, given);
    },
  });
}

type Handler = (answer: unknown) => void;

const nobody: Handler = () => {};
