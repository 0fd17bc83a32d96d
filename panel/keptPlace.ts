// SPDX-License-Identifier: EUPL-1.2
import { PLACES, type Place } from './places.ts';

const KEY = 'cruscotto.place';

/** Where the panel was when it was closed; `null` where the browser keeps nothing, or was not asked to. */
export function keptPlace(): Place | null {
  try {
    const kept = localStorage.getItem(KEY);
    return PLACES.find((place) => place === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the place for the next opening, where the browser allows it: a frame of another site may keep nothing. */
export function keepPlace(place: Place): void {
  try {
    localStorage.setItem(KEY, place);
  } catch {
    // Then the panel begins at the data.
  }
}
