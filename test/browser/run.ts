// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../workbench/build.ts';
import { listen } from '../../workbench/listen.ts';
import { Checks } from './checks.ts';
import { startChromium } from './chromium.ts';
import { checkEditing } from './editing.ts';
import { checkEnglish } from './english.ts';
import { checkExplain } from './explain.ts';
import { checkMethod } from './method.ts';
import { checkReports } from './reports.ts';
import { checkShipped } from './shipped.ts';
import { checkSidebar } from './sidebar.ts';
import { checkTemplate } from './template.ts';
import { checkWhatChanges } from './whatChanges.ts';
import { checkWhatNext } from './whatNext.ts';

/** `npm run browser`: the workbench in Chromium, from the click to the numbers in the sheets. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

say('Building the add-in and the workbench …');
await build(root, say);
const { server, address } = await listen(root, 0, () => {});
const browser = await startChromium(say);
const checks = new Checks(say);
try {
  await checkShipped(checks, address, root);
  await checkReports(checks, browser, address, root);
  await checkEditing(checks, browser, address);
  await checkExplain(checks, browser, address);
  await checkMethod(checks, browser, address);
  await checkWhatChanges(checks, browser, address);
  await checkWhatNext(checks, browser, address);
  await checkTemplate(checks, browser, address);
  await checkEnglish(checks, browser, address);
  await checkSidebar(checks, browser, address);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
process.exitCode = checks.sum() ? 0 : 1;
