// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from './textWidth.ts';

/** Breaks a text between words into at most `maxLines` lines of `width`; what does not fit ends in an ellipsis. */
export function fitText(text: string, size: number, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  while (rest !== '' && lines.length < maxLines) {
    const lastLine = lines.length === maxLines - 1;
    const line = cut(lastLine ? rest : wholeWords(rest, size, width), size, width);
    lines.push(line);
    rest = rest.startsWith(line) ? rest.slice(line.length).trim() : '';
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

function cut(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
