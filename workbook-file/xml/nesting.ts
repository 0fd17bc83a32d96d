// SPDX-License-Identifier: EUPL-1.2

/** Far more than any program nests; each level costs memory, and a step of every search for a namespace. */
const DEEPEST = 1000;

/** Throws an Error where so many elements are open. */
export function checkNesting(open: number): void {
  if (open > DEEPEST) throw new Error(`more than ${DEEPEST} nested elements`);
}
