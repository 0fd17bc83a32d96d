// SPDX-License-Identifier: EUPL-1.2
import type { Frame } from 'playwright-core';
import { PLACES, type Place } from '../../panel/places.ts';

/** Goes to a place of the panel by its tab, in whichever language. */
export async function goTo(panel: Frame, place: Place): Promise<void> {
  await panel.getByRole('tab').nth(PLACES.indexOf(place)).click();
}
