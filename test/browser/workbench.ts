// SPDX-License-Identifier: EUPL-1.2

import type {} from '@univerjs/preset-sheets-core';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { Cell, Grid } from '../../core/model/grid.ts';
import type { Place } from '../../panel/places.ts';
import type { OpenBook } from '../../workbench/page/openBook.ts';
import { newPage } from './chromium.ts';
import { goTo } from './goTo.ts';
import { problemsOf } from './problems.ts';

/** What the page gives to tests. */
type Window = { readonly univer: OpenBook['api'] };

export interface WorkbenchOptions {
  readonly language?: 'it' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the browser says of the screen and the system. */
  readonly context?: BrowserContextOptions;
}

/** The workbench in a browser's tab, as a user meets it. */
export class Workbench {
  private clicks = 0;

  private constructor(
    readonly page: Page,
    readonly problems: readonly string[],
  ) {}

  static async open(browser: Browser, address: string, options: WorkbenchOptions = {}): Promise<Workbench> {
    const { language = 'it', viewport = { width: 1400, height: 900 } } = options;
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await newPage(browser, { viewport, permissions, ...options.context });
    const workbench = new Workbench(page, problemsOf(page, new URL(address).hostname));
    await page.goto(`${address}/?lang=${language}`);
    await workbench.ready();
    return workbench;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Waits until the ribbon's button can be clicked, and the page has drawn the latest change. */
  async ready(): Promise<void> {
    await this.page.locator('#calculate:enabled').waitFor();
    await this.page.locator('#reading[aria-busy=false]').waitFor({ state: 'attached' });
  }

  openFile(path: string): Promise<void> {
    return this.reopened(() => this.page.setInputFiles('#open', path));
  }

  openBytes(bytes: Uint8Array): Promise<void> {
    const file = { name: 'cartella.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    return this.reopened(() => this.page.setInputFiles('#open', file));
  }

  openEmpty(): Promise<void> {
    return this.reopened(() => this.page.click('#empty'));
  }

  async calculate(): Promise<void> {
    await this.page.click('#calculate');
    await this.ready();
  }

  get pane(): Frame {
    return this.page.frames().find((frame) => frame !== this.page.mainFrame())!;
  }

  go(place: Place): Promise<void> {
    return goTo(this.pane, place);
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { univer } = window as unknown as Window;
      return univer
        .getActiveWorkbook()!
        .getSheets()
        .map((sheet) => sheet.getSheetName());
    });
  }

  /** The sheet's cells from A1 to the last used one. */
  async grid(sheet: string): Promise<Grid> {
    const cells = await this.page.evaluate((name) => {
      const { univer } = window as unknown as Window;
      const used = univer.getActiveWorkbook()!.getSheetByName(name)!.getDataRange();
      const [rows, columns] = [used.getLastRow() + 1, used.getLastColumn() + 1];
      const whole = univer.getActiveWorkbook()!.getSheetByName(name)!.getRange(0, 0, rows, columns);
      const boolean = 3;
      return whole.getCellDatas().map((line) =>
        line.map((cell): Cell => {
          const value = cell?.v ?? null;
          if (value === null || value === '') return null;
          if (cell?.t === boolean) return value === 1 || value === true;
          return typeof value === 'string' && /^#[A-Z]+[/A-Z0]*[!?]?$/.test(value) ? { error: value } : value;
        }),
      );
    }, sheet);
    return { sheet, row: 0, column: 0, cells };
  }

  async showSheet(name: string): Promise<void> {
    await this.page.evaluate((sheet) => {
      const { univer } = window as unknown as Window;
      const workbook = univer.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheetByName(sheet)!);
    }, name);
    await this.ready();
  }

  /** How large the used part of a sheet is drawn, in pixels. */
  async sheetSize(sheet: string): Promise<{ width: number; height: number }> {
    const { widths, heights } = await this.page.evaluate((name) => {
      const { univer } = window as unknown as Window;
      const found = univer.getActiveWorkbook()!.getSheetByName(name)!;
      const used = found.getDataRange();
      return {
        widths: Array.from({ length: used.getLastColumn() + 1 }, (_, index) => found.getColumnWidth(index)),
        heights: Array.from({ length: used.getLastRow() + 1 }, (_, index) => found.getRowHeight(index)),
      };
    }, sheet);
    const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
    return { width: sum(widths), height: sum(heights) };
  }

  /** Clicks on some cell: it puts the keyboard into the grid, and enters what was being typed. */
  clickGrid(): Promise<void> {
    // Never twice in one place: that would be a double click, which begins to edit the cell.
    this.clicks++;
    const position = { x: 200, y: this.clicks % 2 === 0 ? 200 : 400 };
    return this.page.locator('canvas[id^="univer-sheet-main"]').click({ position });
  }

  /** Selects a cell, and puts the keyboard into the grid. */
  async select(sheet: string, address: string): Promise<void> {
    await this.showSheet(sheet);
    await this.clickGrid();
    await this.page.evaluate((cell) => {
      const { univer } = window as unknown as Window;
      univer.getActiveWorkbook()!.getActiveSheet().getRange(cell).activate();
    }, address);
  }

  /** Waits until the cell is selected on its sheet, and that is shown. */
  async untilSelected(sheet: string, address: string): Promise<void> {
    await this.page.waitForFunction(
      ([name, cell]) => {
        const workbook = (window as unknown as Window).univer.getActiveWorkbook()!;
        const selected = workbook.getActiveRange()?.getA1Notation();
        return workbook.getActiveSheet().getSheetName() === name && selected === cell;
      },
      [sheet, address],
    );
  }

  /** How many charts float over the sheet. */
  async chartCount(sheet: string): Promise<number> {
    await this.showSheet(sheet);
    return this.page.locator('.chart svg').count();
  }

  /** Puts the text on the clipboard and pastes it where the selection is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.page.keyboard.press('Control+v');
    await this.ready();
  }

  async insertRow(sheet: string, before: number): Promise<void> {
    await this.page.evaluate(
      ([name, row]) => {
        const { univer } = window as unknown as Window;
        univer.getActiveWorkbook()!.getSheetByName(name)!.insertRowBefore(row);
      },
      [sheet, before] as const,
    );
  }

  /** Types over the selected cell and enters it. */
  async type(text: string): Promise<void> {
    await this.startTyping(text);
    await this.page.keyboard.press('Enter');
    await this.editing(false);
  }

  /** Types over the selected cell, which is then being edited. */
  async startTyping(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.editing(true);
  }

  private async editing(wanted: boolean): Promise<void> {
    await this.page.waitForFunction((expected) => {
      const { univer } = window as unknown as Window;
      return univer.getActiveWorkbook()!.isCellEditing() === expected;
    }, wanted);
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
    await this.ready();
  }

  /** Another workbook comes with the pane loaded anew. */
  private async reopened(open: () => Promise<void>): Promise<void> {
    const { pane } = this;
    await pane.evaluate(() => localStorage.clear());
    const reloaded = this.page.waitForEvent('framenavigated', (frame) => frame === pane);
    await open();
    await reloaded;
    await this.ready();
  }
}
