// SPDX-License-Identifier: EUPL-1.2
import type { Frame, Locator } from 'playwright-core';
import { PLACES } from '../../panel/places.ts';
import { goTo } from './goTo.ts';

/** Opens all in sight that can be folded out within some element, and what comes to light in it. */
export async function openAll(within: Locator): Promise<void> {
  const closed = within.locator('button[aria-expanded=false]:visible');
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
  }
}

/** The same in every place of the panel; leaves it in the last. */
export async function openPlaces(panel: Frame): Promise<void> {
  for (const place of PLACES) {
    await goTo(panel, place);
    await openAll(panel.locator('body'));
  }
}
