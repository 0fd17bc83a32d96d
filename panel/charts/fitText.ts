// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from './textWidth.ts';

/** Breaks a text into as many lines of `width` as it takes, between words and within those that are too wide for a line. */
export function fitText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  while (rest !== '') {
    const words = wholeWords(rest, size, width);
    const part = textWidth(words, size) > width ? partOfWord(words, size, width) : words;
    lines.push(part === words ? words : `${part}-`);
    rest = rest.slice(part.length).trim();
  }
  return lines;
}

/** As many whole words as fit; one at least, even if it is too wide. */
function wholeWords(text: string, size: number, width: number): string {
  const [first, ...words] = text.split(' ');
  let line = first!;
  for (const word of words) {
    if (textWidth(`${line} ${word}`, size) > width) break;
    line = `${line} ${word}`;
  }
  return line;
}

/**
 * As much of a word as fits with a hyphen, up to the end of an open syllable if there is one: `Internaziona-lizzazione`.
 */
function partOfWord(word: string, size: number, width: number): string {
  const characters = [...word];
  while (characters.length > 1 && textWidth(`${characters.join('')}-`, size) > width) characters.pop();
  const fitting = characters.join('');
  const open = /^.{2,}[aeiouàèéìòù](?=[^aeiouàèéìòù][aeiouàèéìòù])/u.exec(word.slice(0, fitting.length + 2));
  return open?.[0] ?? fitting;
}
