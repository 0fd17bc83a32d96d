// SPDX-License-Identifier: EUPL-1.2
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startChromium } from '../test/browser/chromium.ts';
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
    width: Math.min(size.width + around.width, LARGEST.width),
    height: Math.min(size.height + around.height, LARGEST.height),
  });
  await resized(workbench);
  const canvas = await page.locator('canvas[id^="univer-sheet-main"]').boundingBox();
  await page.screenshot({ path: path.join(folder, name), clip: canvas! });
  say(name);
  await page.setViewportSize(before);
  await page.click('#panel');
}

/** The pane alone, as high as it is. */
async function shootPane(workbench: Workbench, name: string): Promise<void> {
  const { page } = workbench;
  const height = await workbench.pane.evaluate(() => document.documentElement.scrollHeight);
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: before.width, height: Math.min(height + 60, LARGEST.height) });
  await resized(workbench);
  await page.locator('#pane').screenshot({ path: path.join(folder, name) });
  say(name);
  await page.setViewportSize(before);
}

async function shootSample(browser: Browser, address: string): Promise<void> {
  const workbench = await Workbench.open(browser, address);
  await shoot(workbench, 'workbench-before.png');
  await workbench.calculate();
  await shoot(workbench, 'workbench-after.png');
  await shootSheet(workbench, 'Cruscotto', 'cruscotto.png');
  await shootSheet(workbench, 'Dimensioni', 'dimensioni.png');
  await shootPane(workbench, 'pane.png');
  await workbench.openFile(path.join(root, 'test/data/cluster6.xlsx'));
  await workbench.calculate();
  await shootSheet(workbench, 'Cruscotto', 'cruscotto-40-clusters.png');
  await shootSheet(workbench, 'Dimensioni', 'dimensioni-40-clusters.png');
  await shootPane(workbench, 'pane-40-clusters.png');
  await workbench.close();
}

async function shootEnglish(browser: Browser, address: string): Promise<void> {
  const workbench = await Workbench.open(browser, address, { language: 'en' });
  await workbench.calculate();
  await shoot(workbench, 'workbench-english.png');
  await shootPane(workbench, 'pane-english.png');
  await workbench.close();
}

await mkdir(folder, { recursive: true });
await build(root, say);
const { server, address } = await listen(root, 0, () => {});
const browser = await startChromium(say);
try {
  await shootSample(browser, address);
  await shootEnglish(browser, address);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
