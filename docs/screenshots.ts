// SPDX-License-Identifier: EUPL-1.2
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { nextTexts } from '../core/i18n/rooms/next.ts';
import type { Place } from '../panel/places.ts';
import { startChromium } from '../test/browser/chromium.ts';
import { goTo } from '../test/browser/goTo.ts';
import { SheetsPage } from '../test/browser/sheetsPage.ts';
import { Workbench } from '../test/browser/workbench.ts';
import { build } from '../workbench/build.ts';
import { listen } from '../workbench/listen.ts';

/** `npm run screenshots`: the pictures of the documents, made anew into `docs/screenshots/`. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'docs/screenshots');

/** Beyond this a picture of a sheet is cut: it shows what the sheet looks like, not all of it. */
const LARGEST = { width: 3000, height: 3800 };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function shoot(workbench: Workbench, name: string): Promise<void> {
  await workbench.page.screenshot({ path: path.join(folder, name) });
  say(name);
}

/** The grid follows the size of the window in its own time. */
function resized(workbench: Workbench): Promise<void> {
  return workbench.page.waitForTimeout(1000);
}

/** The whole sheet with its charts, without the program around it. */
async function shootSheet(workbench: Workbench, sheet: string, name: string): Promise<void> {
  const { page } = workbench;
  await workbench.showSheet(sheet);
  await page.click('#panel');
  const around = { width: 80, height: 280 };
  const size = await workbench.sheetSize(sheet);
  const before = page.viewportSize()!;
  await page.setViewportSize({
    width: Math.round(Math.min(size.width + around.width, LARGEST.width)),
    height: Math.round(Math.min(size.height + around.height, LARGEST.height)),
  });
  await resized(workbench);
  const canvas = await page.locator('canvas[id^="univer-sheet-main"]').boundingBox();
  await page.screenshot({ path: path.join(folder, name), clip: canvas! });
  say(name);
  await page.setViewportSize(before);
  await page.click('#panel');
}

/** The pane alone, in one of its places. */
async function shootPane(workbench: Workbench, place: Place, name: string): Promise<void> {
  await workbench.go(place);
  await resized(workbench);
  await workbench.page.locator('#pane').screenshot({ path: path.join(folder, name) });
  say(name);
}

/** The parts that are not made unless they are asked for, and the sheets of all parts, by their file. */
const REPORT = {
  it: {
    calculate: 'Calcola cruscotto',
    parts: [
      ...['Andamento', 'Schede dei cluster', 'Diagnosi'],
      ...['Nota per la Cabina di Regia', 'Confronto', 'Obiettivi raggiunti', 'Azioni'],
    ],
    sheets: [
      ['Cruscotto', 'cruscotto'],
      ['Dimensioni', 'dimensioni'],
      ['Andamento', 'andamento'],
      ['Scheda LE2C', 'scheda'],
      ['Diagnosi', 'diagnosi'],
      ['Nota per la Cabina di Regia', 'nota'],
      ['Confronto', 'confronto'],
      ['Obiettivi raggiunti', 'obiettivi-raggiunti'],
      ['Azioni', 'azioni'],
      ['Metodo usato', 'metodo-usato'],
    ],
  },
  en: {
    calculate: 'Calculate cruscotto',
    parts: [
      ...['Trend', 'Cards of the clusters', 'Diagnosis'],
      ...['Briefing', 'Comparison', 'Targets met', 'Actions'],
    ],
    sheets: [
      ['Cruscotto', 'cruscotto-english'],
      ['Dimensions', 'dimensions-english'],
      ['Trend', 'trend-english'],
      ['Card LE2C', 'card-english'],
      ['Diagnosis', 'diagnosis-english'],
      ['Briefing', 'briefing-english'],
      ['Comparison', 'comparison-english'],
      ['Targets met', 'targets-met-english'],
      ['Actions', 'actions-english'],
      ['Method used', 'method-used-english'],
    ],
  },
} as const;

async function shootReport(workbench: Workbench, language: 'it' | 'en'): Promise<void> {
  await workbench.go('results');
  for (const part of REPORT[language].parts) {
    await workbench.pane.getByRole('checkbox', { name: part }).check();
  }
  await workbench.pane.getByRole('button', { name: REPORT[language].calculate }).click();
  // The ribbon would make the usual parts; these stand when the sheet of the last one does.
  const [last] = REPORT[language].sheets[4];
  while (!(await workbench.sheetNames()).includes(last)) await workbench.page.waitForTimeout(200);
  await workbench.ready();
  for (const [sheet, name] of REPORT[language].sheets) await shootSheet(workbench, sheet, `${name}.png`);
}

/** The plan of a cluster to the next band. */
async function shootNext({ pane, page }: Workbench, language: 'it' | 'en', name: string): Promise<void> {
  await goTo(pane, 'actions');
  const next = nextTexts(language);
  const section = pane.getByRole('region', { name: next.heading });
  await section.getByLabel(next.cluster).selectOption('CAT.AL');
  await section.getByRole('button', { name: next.plan.heading }).click();
  await section.getByRole('button', { name: next.plan.find }).click();
  await section.getByRole('table').waitFor();
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: before.width, height: 2400 });
  await section.screenshot({ path: path.join(folder, name) });
  say(name);
  await page.setViewportSize(before);
}

async function shootSample(browser: Browser, address: string): Promise<void> {
  const workbench = await Workbench.open(browser, address);
  await shoot(workbench, 'workbench-before.png');
  await workbench.calculate();
  await shoot(workbench, 'workbench-after.png');
  await shootPane(workbench, 'data', 'pane-data.png');
  await shootPane(workbench, 'results', 'pane.png');
  await shootPane(workbench, 'method', 'pane-method.png');
  await shootNext(workbench, 'it', 'pane-next.png');
  await shootReport(workbench, 'it');
  await workbench.openFile(path.join(root, 'test/data/cluster6.xlsx'));
  await workbench.calculate();
  await shootSheet(workbench, 'Cruscotto', 'cruscotto-40-clusters.png');
  await shootSheet(workbench, 'Dimensioni', 'dimensioni-40-clusters.png');
  await shootPane(workbench, 'results', 'pane-40-clusters.png');
  await workbench.close();
}

async function shootEnglish(browser: Browser, address: string): Promise<void> {
  const workbench = await Workbench.open(browser, address, { language: 'en' });
  await workbench.calculate();
  await shoot(workbench, 'workbench-english.png');
  await shootPane(workbench, 'results', 'pane-english.png');
  await shootNext(workbench, 'en', 'pane-next-english.png');
  await shootReport(workbench, 'en');
  await workbench.close();
}

/** The sidebar of Google Sheets, as high as it is, and the page that it stands in. */
async function shootSidebar(browser: Browser, address: string, language: 'it' | 'en'): Promise<void> {
  const ending = language === 'it' ? '.png' : '-english.png';
  const sheetsPage = await SheetsPage.open(browser, address, { language });
  const { page, sidebar } = sheetsPage;
  await sheetsPage.calculate();
  await sidebar.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: path.join(folder, `google-sheets${ending}`) });
  say(`google-sheets${ending}`);
  const { width } = page.viewportSize()!;
  const height = await sidebar.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height + 60, LARGEST.height) });
  await page.locator('#sidebar').screenshot({ path: path.join(folder, `sidebar${ending}`) });
  say(`sidebar${ending}`);
  await sheetsPage.close();
}

await mkdir(folder, { recursive: true });
await build(root, say);
const { server, address } = await listen(root, 0, () => {});
const browser = await startChromium(say);
try {
  await shootSample(browser, address);
  await shootEnglish(browser, address);
  await shootSidebar(browser, address, 'it');
  await shootSidebar(browser, address, 'en');
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
