// SPDX-License-Identifier: EUPL-1.2

/** Sixteen hexadecimal digits: the server keeps one a sheet, and Google gives it little room. */
const LENGTH = 16;

/** A print (hash) of a text: tells whether two texts are the same, without either of them. */
export async function printOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').slice(0, LENGTH);
}
