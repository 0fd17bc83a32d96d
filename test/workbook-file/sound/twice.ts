// SPDX-License-Identifier: EUPL-1.2

/** A fault for each name that is there more than once. */
export function* twice(names: readonly string[], what: string): Generator<string> {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) yield `${what} twice: ${name}`;
    seen.add(name);
  }
}
