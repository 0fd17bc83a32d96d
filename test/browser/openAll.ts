// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from 'playwright-core';

/** Opens all that can be folded out within some element, and what comes to light in it. */
export async function openAll(within: Locator): Promise<void> {
  const closed = within.locator('button[aria-expanded=false]');
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
  }
}
