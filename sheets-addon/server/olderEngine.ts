// SPDX-License-Identifier: EUPL-1.2

// Google does not say how new the engine of Apps Script is. These are all that our sources use of the years after
// ES2020; a test runs the script where nothing newer exists.

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

function replaceAll(this: string, found: string, by: string): string {
  return this.split(found).join(by);
}

/** As built-in methods are: not among what a `for … in` lists. */
function supply(prototype: object, name: string, value: unknown): void {
  if (name in prototype) return;
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

supply(Array.prototype, 'at', at);
supply(String.prototype, 'at', at);
supply(String.prototype, 'replaceAll', replaceAll);
