// SPDX-License-Identifier: EUPL-1.2

const KEY = 'cruscotto.introduction';

/**
 * Whether the introduction is to be shown by itself. A frame may be kept from storing anything, and even asking throws then:
 * what can't be remembered is not shown again and again.
 */
export function isFirstTime(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return false;
  }
}

/** Remembers that the introduction has been closed for good. */
export function rememberTour(): void {
  try {
    localStorage.setItem(KEY, 'closed');
  } catch {
    // Then it can't be remembered.
  }
}
