// SPDX-License-Identifier: EUPL-1.2

/** How many bytes a value takes on the wire. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
