// SPDX-License-Identifier: EUPL-1.2

const REFERENCE = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(lt|gt|amp|quot|apos));|&/g;
const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text as it was meant: references replaced, lines ending as XML says. Throws an Error where a reference is to nothing known. */
export function plainText(raw: string): string {
  if (raw.includes(']]>')) throw new Error(']]> in text');
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(REFERENCE, replaced) : text;
}

function replaced(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return PREDEFINED[name]!;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (!isCharacter(code)) throw new Error(`a reference to nothing known: ${reference}`);
  return String.fromCodePoint(code);
}

/** What XML 1.0 allows. */
function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
