// SPDX-License-Identifier: EUPL-1.2
import { tabField } from '../../core/host/tabField.ts';

/** A cell of a table that is copied: a number as the language writes it, or text. */
export interface CopiedCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A table as the clipboard takes it: for documents, and for whatever knows only text. */
export interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

/** Texts that a spreadsheet would take for a formula begin with an apostrophe; numbers stay numbers. */
export function tableToCopy(
  header: readonly string[],
  rows: readonly (readonly CopiedCell[])[],
): CopiedTable {
  const body = rows.map((row) =>
    row.map((cell) => ({ ...cell, text: cell.isNumber ? cell.text : tabField(cell.text) })),
  );
  const head = header.map(tabField);
  return {
    text: [head, ...body.map((row) => row.map(({ text }) => text))]
      .map((line) => line.join('\t'))
      .join('\r\n'),
    html: `<table><thead><tr>${head.map((text) => `<th>${escaped(text)}</th>`).join('')}</tr></thead><tbody>${body.map(rowHtml).join('')}</tbody></table>`,
  };
}

function rowHtml(row: readonly CopiedCell[]): string {
  const cells = row.map(({ text, isNumber }) =>
    isNumber ? `<td align="right">${escaped(text)}</td>` : `<td>${escaped(text)}</td>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
