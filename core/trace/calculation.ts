// SPDX-License-Identifier: EUPL-1.2

/**
 * What a formula calculates, without its `=` and without the conditions under which it stays blank:
 * `=IF(LEN(A1)=0,"",A1/B1)` calculates `A1/B1`.
 */
export function calculationIn(formula: string): string {
  const bare = formula.trim().replace(/^[=+]\s*/, '');
  const guarded = guardedBy(bare);
  return guarded === null ? bare : calculationIn(guarded);
}

function guardedBy(text: string): string | null {
  const [, name] = /^(IF|IFERROR|IFNA)\(/i.exec(text) ?? [];
  const parts = name === undefined ? null : partsOfCall(text, name.length + 1);
  if (parts === null) return null;
  const filled = parts.slice(name!.toUpperCase() === 'IF' ? 1 : 0).filter((part) => part !== '""');
  return filled.length === 1 ? filled[0]! : null;
}

/** The arguments of a call whose bracket opens before `from`; `null` where anything follows the call. */
function partsOfCall(text: string, from: number): string[] | null {
  const parts: string[] = [];
  let depth = 0;
  let start = from;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),{}]/g)) {
    if (index < from) continue;
    if (token === '(' || token === '{') depth++;
    else if (token === ',' && depth === 0) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    } else if (token === ')' || token === '}') {
      if (depth === 0) {
        parts.push(text.slice(start, index).trim());
        return index === text.length - 1 ? parts : null;
      }
      depth--;
    }
  }
  return null;
}
