// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { runJson } from '../../core/runJson.ts';
import { score } from '../../core/score.ts';
import { PLACES } from '../../panel/places.ts';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { assertSameScores } from './compare.ts';
import { SheetsPage } from './sheetsPage.ts';

/** Of the sidebar, in pixels: Google gives no more. */
const WIDTH = 300;
const INPUT = [
  ...['Leggimi', 'Indicatori', 'Dati', 'Questionario', 'Cluster'],
  ...['Confronti', 'Obiettivi', 'Catalogo azioni', 'Metodo'],
];
const REPORT = ['Cruscotto', 'Dimensioni', 'Metodo usato'];

/** The Google Sheets add-on as it ships, over a spreadsheet in memory. */
export async function checkSidebar(checks: Checks, browser: Browser, address: string): Promise<void> {
  await checkReport(checks, browser, address);
  await checkMenu(checks, browser, address);
  await checkCancelling(checks, browser, address);
  for (const language of ['it', 'en'] as const) await checkNarrow(checks, browser, address, language);
}

async function checkReport(checks: Checks, browser: Browser, address: string): Promise<void> {
  const page = await SheetsPage.open(browser, address);
  const { panel, report } = page.texts;

  await checks.check('the sidebar reads the spreadsheet, and finds no problem in the sample', async () => {
    await page.sidebar.getByText(panel.problems.none).waitFor();
    assert.deepEqual(await page.tabs(), INPUT);
  });
  await checks.check('the keyboard alone reaches Calcola cruscotto and calculates', async () => {
    await page.sidebar.locator('h1').click();
    await pressTabUntil(page, panel.calculate.calculate);
    await page.page.keyboard.press('Enter');
    await page.message(panel.outcome.published);
    assert.deepEqual(await page.tabs(), [...INPUT, ...REPORT]);
  });
  await checks.check('every score in the sheets is that of the core', () => assertScores(page));
  await checks.check('the figures are charts over the right cells', async () => {
    assert.equal((await page.charts('Cruscotto')).length, 1);
    assert.equal((await page.charts('Dimensioni')).length, 6);
    const chart = page.page.locator('.chart').first();
    await chart.getByText('Mediana del gruppo', { exact: true }).waitFor();
  });
  await checks.check('a second calculation replaces the first, with the cards that are chosen', async () => {
    await page.go('results');
    await page.checkbox(report.sheets.cards).check();
    await page.sidebar.getByRole('radio', { name: panel.calculate.cards.some }).check();
    await page.sidebar.getByRole('checkbox', { name: 'LE2C' }).check();
    await page.calculate();
    assert.deepEqual(await page.tabs(), [...INPUT, ...REPORT, 'Scheda LE2C']);
    assert.deepEqual(await page.sheetNames(), await page.tabs());
    assert.equal((await page.charts('Scheda LE2C')).length, 1);
  });
  await checks.check('the figures come on sheets of their own, and go again', async () => {
    await page.checkbox(panel.calculate.chartSheets).check();
    await page.calculate();
    assert.equal((await page.charts('Figura 1')).length, 1);
    assert.equal(await page.page.locator('main table').count(), 0);
    await page.checkbox(panel.calculate.chartSheets).uncheck();
    await page.calculate();
    assert.ok((await page.sheetNames()).every((name) => !name.startsWith('Figura')));
  });
  await checks.check('a click on the place of a problem shows the cell', async () => {
    await page.showSheet('Dati');
    await page.openAll();
    await page.go('data');
    await page.sidebar.getByText('Indicatori!A14', { exact: true }).first().click();
    await page.page.locator('[role=tab][aria-selected=true]', { hasText: 'Indicatori' }).waitFor();
  });
  await checks.check('a lost authorisation is told in words, and the next attempt goes on', async () => {
    await page.authorise(false);
    await page.button(panel.calculate.calculate).click();
    await page.sidebar.locator('main').getByText('Google non ha eseguito la richiesta').waitFor();
    await assertAccessible(page.sidebar);
    await page.authorise(true);
    await page.calculate();
  });
  await checks.check(
    'a quota reached half-way leaves the old report, and the next attempt ends well',
    async () => {
      const before = await page.tabs();
      await page.reachQuota(90);
      await page.button(panel.calculate.calculate).click();
      await page.sidebar.locator('main').getByText('(Quota reached)').waitFor();
      assert.deepEqual(await page.tabs(), before);
      await page.renewQuota();
      await page.calculate();
      assert.deepEqual(await page.sheetNames(), before);
    },
  );
  await checks.check('nothing went wrong in the sidebar', async () => assert.deepEqual(page.problems, []));
  await page.close();
}

async function checkMenu(checks: Checks, browser: Browser, address: string): Promise<void> {
  const page = await SheetsPage.open(browser, address);
  const { panel, sheetsMenu } = page.texts;

  await checks.check('the menu calculates at once', async () => {
    await page.chooseInMenu(sheetsMenu.menu.calculate);
    await page.message(panel.outcome.published);
    assert.deepEqual(await page.tabs(), [...INPUT, ...REPORT]);
  });
  await checks.check('the menu removes the report, after a question', async () => {
    await page.chooseInMenu(sheetsMenu.menu.remove);
    await page.button(panel.calculate.removeDialog.confirm).click();
    await page.message(panel.outcome.removed);
    assert.deepEqual(await page.sheetNames(), INPUT);
  });
  await checks.check('the help opens in a window and closes again', async () => {
    await page.page.locator('#menu').getByRole('button', { name: sheetsMenu.menu.help }).click();
    const dialog = page.page.getByRole('dialog');
    await dialog.waitFor();
    const help = await (await page.page.waitForSelector('#dialog-page')).contentFrame();
    await help!.locator('h1').or(help!.locator('h2')).first().waitFor();
    await assertAccessible(help!);
    await page.page.click('#dialog-close');
    await dialog.waitFor({ state: 'hidden' });
  });
  await checks.check('from an empty spreadsheet over the template with its sample to a report', async () => {
    await page.openEmpty();
    await assertAccessible(page.sidebar);
    await page.chooseInMenu(sheetsMenu.menu.template);
    await page.button(panel.nothing.sample).click();
    await page.message(panel.outcome.inserted);
    await page.sidebar.getByText(panel.problems.none).waitFor();
    await page.calculate();
    assert.deepEqual(await page.tabs(), ['Foglio1', ...INPUT, ...REPORT]);
    await assertScores(page);
  });
  await checks.check('nothing went wrong with the menu', async () => assert.deepEqual(page.problems, []));
  await page.close();
}

async function checkCancelling(checks: Checks, browser: Browser, address: string): Promise<void> {
  const page = await SheetsPage.open(browser, address);
  const { panel, report } = page.texts;
  await checks.check(
    'a long calculation says how far it is, and leaves nothing where it is cancelled',
    async () => {
      await page.go('results');
      await page.checkbox(report.sheets.cards).check();
      await page.holdCallsHalfWay();
      await page.button(panel.calculate.calculate).click();
      await page.untilHeld();
      assert.equal(await page.sidebar.getByRole('progressbar').count(), 1);
      await assertAccessible(page.sidebar);
      assert.deepEqual(await page.tabs(), INPUT);
      await page.button(panel.calculate.cancel).click();
      await page.releaseCalls();
      await page.message(panel.outcome.cancelled);
      assert.deepEqual(await page.sheetNames(), INPUT);
    },
  );
  await checks.check('nothing went wrong in cancelling', async () => assert.deepEqual(page.problems, []));
  await page.close();
}

/** Every section, with results in it. */
async function checkNarrow(
  checks: Checks,
  browser: Browser,
  address: string,
  language: 'it' | 'en',
): Promise<void> {
  const page = await SheetsPage.open(browser, address, { language });
  const { panel, report, sheetsMenu } = page.texts;
  await checks.check(
    `${language}: the sidebar, the menu and the report speak the user's language`,
    async () => {
      await page.go('results');
      await page.checkbox(report.sheets.cards).check();
      await page.calculate();
      assert.equal(await page.sidebar.locator('#panel [lang]').first().getAttribute('lang'), language);
      await page.page.locator('#menu').getByRole('button', { name: sheetsMenu.menu.help }).waitFor();
      assert.ok((await page.tabs()).includes(report.sheets.dimensions));
    },
  );
  await page.openAll();
  await page.go('results');
  await page.button(panel.compare.methods.compare).click();
  await page.untilRead();
  for (const place of PLACES) {
    await checks.check(
      `${language}: ${place} fits into ${WIDTH} pixels, and axe finds nothing in it`,
      async () => {
        await page.go(place);
        const width = await page.sidebar.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, WIDTH - (await scrollBarWidth(page)));
        await assertAccessible(page.sidebar);
      },
    );
  }
  await checks.check(`${language}: axe finds nothing in the page around the sidebar`, () =>
    assertAccessible(page.page.mainFrame(), ['#sidebar']),
  );
  await checks.check(`${language}: nothing went wrong`, async () => assert.deepEqual(page.problems, []));
  await page.close();
}

function scrollBarWidth({ sidebar }: SheetsPage): Promise<number> {
  return sidebar.evaluate(() => window.innerWidth - document.documentElement.clientWidth);
}

/** More than there are stops in the sidebar. */
const MOST_TABS = 60;

async function pressTabUntil({ page, sidebar }: SheetsPage, name: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await sidebar.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  assert.fail(`${MOST_TABS} presses of the Tab key don't reach «${name}»`);
}

/** Holds the report against the core's own calculation of the cells that stand in the spreadsheet. */
async function assertScores(page: SheetsPage): Promise<void> {
  const names = (await page.sheetNames()).filter((name) => !REPORT.includes(name));
  const result = score(await Promise.all(names.map((name) => page.grid(name))));
  assert.ok(result.run !== null);
  const sheets = { overview: await page.grid('Cruscotto'), dimensions: await page.grid('Dimensioni') };
  assertSameScores(sheets, runJson(result), result.run);
}
