// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from '../../workbench/build.ts';
import { listen } from '../../workbench/listen.ts';
import { Checks } from './checks.ts';
import { startChromium } from './chromium.ts';
import { checkEditing } from './editing.ts';
import { checkEnglish } from './english.ts';
import { checkExplain } from './explain.ts';
import { checkFigures } from './figures.ts';
import { checkFindings } from './findings.ts';
import { checkJobs } from './jobs.ts';
import { checkMethod } from './method.ts';
import { checkModes } from './modes.ts';
import { checkReports } from './reports.ts';
import { checkResults } from './results.ts';
import { checkShipped } from './shipped.ts';
import { checkSidebar } from './sidebar.ts';
import { checkTemplate } from './template.ts';
import { checkWhatChanges } from './whatChanges.ts';
import { checkWhatNext } from './whatNext.ts';

/** `npm run browser`: the workbench in Chromium, from the click to the numbers in the sheets; `-- findings` only those. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

type Check = (checks: Checks, browser: Browser, address: string, root: string) => Promise<void>;

const CHECKS: Readonly<Record<string, Check>> = {
  shipped: (checks, _, address) => checkShipped(checks, address, root),
  reports: checkReports,
  editing: checkEditing,
  figures: checkFigures,
  findings: checkFindings,
  explain: checkExplain,
  method: checkMethod,
  'what-changes': checkWhatChanges,
  'what-next': checkWhatNext,
  results: checkResults,
  modes: checkModes,
  jobs: checkJobs,
  template: checkTemplate,
  english: checkEnglish,
  sidebar: checkSidebar,
};

say('Building the add-in and the workbench …');
await build(root, say);
const { server, address } = await listen(root, 0, () => {});
const browser = await startChromium(say);
const checks = new Checks(say);
const [, , ...wanted] = process.argv;
try {
  for (const [name, check] of Object.entries(CHECKS)) {
    if (wanted.length === 0 || wanted.includes(name)) await check(checks, browser, address, root);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
process.exitCode = checks.sum() ? 0 : 1;
