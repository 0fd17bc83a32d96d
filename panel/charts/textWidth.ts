// SPDX-License-Identifier: EUPL-1.2

/** Widths in em of the characters that differ much from a digit, in the sans-serif fonts of the panel. */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[ijl.,:;'’|!I]/, 0.29],
  [/[frt()[\] -]/, 0.36],
  [/[mw%MW@…—]/, 0.92],
  [/[A-Z&]/, 0.69],
];
const ORDINARY = 0.57;

/** About how wide a text is, in the unit of `size`; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    const [, width] = WIDTHS.find(([pattern]) => pattern.test(character)) ?? [null, widthOfOther(character)];
    ems += width;
  }
  return ems * size;
}

/** Beyond Latin, Greek and Cyrillic characters are taken as full squares (Chinese, emoji). */
function widthOfOther(character: string): number {
  return character.codePointAt(0)! < 0x0600 ? ORDINARY : 1.05;
}
