// SPDX-License-Identifier: EUPL-1.2

/** Whether what is sought stands in one of the texts, in large or small letters; where nothing is sought, everything is found. */
export function isFound(sought: string, ...texts: readonly string[]): boolean {
  // Parted by a line break, which nobody types into a field of one line.
  return texts.join('\n').toLowerCase().includes(sought.trim().toLowerCase());
}
