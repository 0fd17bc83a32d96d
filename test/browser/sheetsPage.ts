// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Frame, Page } from 'playwright-core';
import type { Cell, Grid } from '../../core/model/grid.ts';
import type { Language } from '../../core/model/language.ts';
import type { Place } from '../../panel/places.ts';
import type { InMemorySheets } from '../../workbench/sheets/inMemorySheets.ts';
import { textsIn } from '../support/textsIn.ts';
import { newPage } from './chromium.ts';
import { goTo } from './goTo.ts';
import { openPlaces } from './openAll.ts';
import { problemsOf } from './problems.ts';

/** What the page gives to tests. */
type Window = { readonly sheets: InMemorySheets; readonly calls: { wait(): Promise<void> } };

export interface SheetsPageOptions {
  readonly language?: Language;
}

/** The sidebar beside the spreadsheet in memory, as a user meets it. */
export class SheetsPage {
  private constructor(
    readonly page: Page,
    readonly sidebar: Frame,
    readonly problems: readonly string[],
    readonly language: Language,
  ) {}

  static async open(
    browser: Browser,
    address: string,
    { language = 'it' }: SheetsPageOptions = {},
  ): Promise<SheetsPage> {
    const page = await newPage(browser, { viewport: { width: 1200, height: 900 } });
    const problems = problemsOf(page, new URL(address).hostname);
    await page.goto(`${address}/sheets.html?lang=${language}`);
    const frame = await (await page.waitForSelector('#sidebar')).contentFrame();
    const sheetsPage = new SheetsPage(page, frame!, problems, language);
    await sheetsPage.untilRead();
    return sheetsPage;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  get texts() {
    return textsIn(this.language);
  }

  /** Waits until the sidebar has read the spreadsheet. */
  async untilRead(): Promise<void> {
    const { found } = this.texts.panel;
    await this.sidebar
      .locator('button:not([aria-disabled=true])', { hasText: found.readAgain })
      .waitFor({ state: 'attached' });
  }

  /** Clicks on an item of the menu, which loads the sidebar anew. */
  async chooseInMenu(name: string): Promise<void> {
    await this.reopened(() => this.page.locator('#menu').getByRole('button', { name }).click());
  }

  async openEmpty(): Promise<void> {
    await this.reopened(() => this.page.click('#empty'));
    await this.untilRead();
  }

  button(name: string) {
    return this.sidebar.getByRole('button', { name, exact: true });
  }

  checkbox(name: string) {
    return this.sidebar.getByRole('checkbox', { name, exact: true });
  }

  /** Waits for a message of this title in the sidebar, and until nothing is done any more. */
  async message(title: string): Promise<void> {
    await this.sidebar.locator('main').getByText(title, { exact: true }).waitFor();
    await this.untilRead();
  }

  async calculate(): Promise<void> {
    await this.button(this.texts.panel.calculate.calculate).click();
    await this.message(this.texts.panel.outcome.published);
  }

  go(place: Place): Promise<void> {
    return goTo(this.sidebar, place);
  }

  /** Opens all that the sidebar can fold out. */
  openAll(): Promise<void> {
    return openPlaces(this.sidebar);
  }

  /** The names of the tabs: hidden sheets have none. */
  tabs(): Promise<string[]> {
    return this.page.getByRole('tab').allTextContents();
  }

  /** The names of all sheets, hidden ones too. */
  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { sheets } = window as unknown as Window;
      return sheets.book.sheets.map(({ name }) => name);
    });
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** The titles of the charts of a sheet. */
  async charts(sheet: string): Promise<string[]> {
    await this.showSheet(sheet);
    return this.page.locator('.chart figcaption').allTextContents();
  }

  /** The sheet's cells from A1 to the last used one. */
  async grid(sheet: string): Promise<Grid> {
    const cells = await this.page.evaluate((name) => {
      const { contents } = (window as unknown as Window).sheets.book.sheet(name);
      const { rows, columns } = contents.extent();
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_cell, column): Cell => contents.get(row, column)?.value ?? null),
      );
    }, sheet);
    return { sheet, row: 0, column: 0, cells };
  }

  /** From the moment at which a sheet of the report is being made, calls don't reach the server. */
  holdCallsHalfWay(): Promise<void> {
    return this.page.evaluate(() => {
      const { sheets, calls } = window as unknown as Window;
      const held: (() => void)[] = [];
      Object.assign(window, { held });
      calls.wait = () =>
        sheets.book.sheets.some(({ hidden }) => hidden)
          ? new Promise((go) => held.push(go))
          : Promise.resolve();
    });
  }

  /** Waits until a call is held up. */
  async untilHeld(): Promise<void> {
    await this.page.waitForFunction(() => (window as unknown as { held: unknown[] }).held.length > 0);
  }

  /** Lets the calls go on that are held up, and all later ones. */
  releaseCalls(): Promise<void> {
    return this.page.evaluate(() => {
      const { calls, held } = window as unknown as Window & { held: (() => void)[] };
      calls.wait = () => Promise.resolve();
      for (const go of held.splice(0)) go();
    });
  }

  /** Takes the authorisation away from the add-on, or gives it back. */
  authorise(authorised: boolean): Promise<void> {
    return this.page.evaluate((given) => {
      (window as unknown as Window).sheets.authorised = given;
    }, authorised);
  }

  /** Lets the n-th call of the script from now on fail, and all after it, as where a daily quota is reached. */
  reachQuota(call: number): Promise<void> {
    return this.page.evaluate(
      (at) => (window as unknown as Window).sheets.failCall({ at, message: 'Quota reached', andAfter: true }),
      call,
    );
  }

  /** The next day. */
  renewQuota(): Promise<void> {
    return this.page.evaluate(() => (window as unknown as Window).sheets.recover());
  }

  private async reopened(open: () => Promise<void>): Promise<void> {
    const { sidebar } = this;
    const reloaded = this.page.waitForEvent('framenavigated', (frame) => frame === sidebar);
    await open();
    await reloaded;
  }
}
