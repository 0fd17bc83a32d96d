// SPDX-License-Identifier: EUPL-1.2

const LONE_HIGH = '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])';
const LONE_LOW = '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]';
/** What XML 1.0 cannot hold, and the carriage return, which every parser turns into a newline. */
const UNWRITABLE = new RegExp(`[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|${LONE_HIGH}|${LONE_LOW}`, 'g');
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Most texts: no character in them is written otherwise. Looked at first. */
const SIMPLE = /^[ !#-%'-;=?-^`-~]*$/;

/** Text as markup: for element content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;');
}

/** Text as markup where the schema says ST_Xstring: what XML cannot hold is written `_x0001_` and survives. */
export function escapeXString(text: string): string {
  if (SIMPLE.test(text)) return text;
  return escapeXml(
    text
      .replace(LOOKS_ESCAPED, '_x005F_')
      .replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

/** The text of an ST_Xstring that an XML parser has read. */
export function decodeXString(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
