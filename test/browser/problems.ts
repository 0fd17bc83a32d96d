// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

/** Keeps what must not happen from now on: errors of the pages, answers that are none, requests to elsewhere. */
export function problemsOf(page: Page, hostname: string): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:' || url.hostname === hostname;
    if (!isLocal) problems.push(`request to elsewhere: ${request.url()}`);
  });
  return problems;
}
