// SPDX-License-Identifier: EUPL-1.2
import { findings as english } from '../core/i18n/en/findings.ts';
import { findings as italian } from '../core/i18n/it/findings.ts';
import { FINDING_CODES, type FindingCode } from '../core/model/findingCodes.ts';

const INTRODUCTION = `# Findings

Everything that can be found wrong or odd in a workbook, made from the code by \`npm run findings\`. An \`error\` prevents a
result, a \`warning\` says what was done instead, an \`info\` only tells. Each stands at a cell, or at the whole workbook;
between braces stands what is told with it. The text says when, what was done, and what to do.

| code | severity | English | Italian |
|---|---|---|---|
`;

/** `docs/findings.md`: a line for each code, in the order in which they are declared. */
export function findingsPage(): string {
  const codes = Object.keys(FINDING_CODES) as FindingCode[];
  const lines = codes.map((code) => {
    return `| \`${code}\` | ${FINDING_CODES[code].severity} | ${inCell(english[code])} | ${inCell(italian[code])} |\n`;
  });
  return INTRODUCTION + lines.join('');
}

/** Of a word that follows a count, the plural is shown. */
function inCell(text: string): string {
  return text.replace(/\{\w+\?[^|]*\|([^}]*)\}/g, '$1').replaceAll('|', '\\|');
}
