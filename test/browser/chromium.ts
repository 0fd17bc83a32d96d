// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { canInstall, installPackages } from '../support/debian.ts';

/** Without a sandbox and a graphics card, as in a container, and without the browser's own talk to its maker. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** In milliseconds, for each thing that is waited for: more than a busy machine takes, so that only what hangs fails. */
const PATIENCE = 30_000;

/** Starts Chromium, which is installed first where there is none. What is done is told to `say`. */
export async function startChromium(say: (line: string) => void): Promise<Browser> {
  const executablePath = find() ?? install(say);
  say(`Chromium: ${executablePath}`);
  return chromium.launch({ executablePath, args: FLAGS, timeout: PATIENCE });
}

/** A tab with nothing of any other. */
export async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

function find(): string | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return named;
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [...usual, chromium.executablePath()].find((file) => existsSync(file)) ?? null;
}

function install(say: (line: string) => void): string {
  if (canInstall()) {
    say('No Chromium found. Installing the Debian package "chromium" with apt-get …');
    installPackages('chromium', 'fonts-liberation');
    return '/usr/bin/chromium';
  }
  say("No Chromium found. Installing one with Playwright's own installer, into its cache …");
  const playwright = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  run(process.execPath, [path.join(playwright, 'cli.js'), 'install', 'chromium']);
  return chromium.executablePath();
}

function run(command: string, parameters: readonly string[]): void {
  execFileSync(command, parameters, { stdio: 'inherit' });
}
