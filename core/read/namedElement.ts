// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import { type Aggregate, type Framework, type Indicator, ROOT_CODE } from '../model/framework.ts';
import { isCellError } from '../model/grid.ts';
import { readNumber, readText } from './cells.ts';
import { readValue } from './dataColumns.ts';
import type { TableRow } from './tables.ts';
import { plain, textOf } from './words.ts';

/** An indicator or an aggregate. */
export type FrameworkElement = Indicator | Aggregate;

/** The columns under which a row may name an element of the framework; the first that is filled counts. */
const COLUMNS = ['indicator', 'dimension'] as const;

/** Finds an element by code, then by name: of two with the same name, the one that the column is for. */
export type ElementFinder = (text: string, column: (typeof COLUMNS)[number]) => FrameworkElement | undefined;

/** What people call the root that the framework adds by itself. */
const ROOT_WORDS = new Set([plain(ROOT_CODE), 'total', 'punteggio complessivo', 'overall score']);

/** Finds elements of this framework; of two that are called the same the first is found. */
export function elementFinder({ indicators, aggregates, byCode, root }: Framework): ElementFinder {
  const codes = firstByWord([...aggregates, ...indicators], 'code');
  const names = {
    indicator: firstByWord([...indicators, ...aggregates], 'name'),
    dimension: firstByWord([...aggregates, ...indicators], 'name'),
  };
  return (text, column) => {
    const word = plain(text);
    return (
      codes.get(word) ?? names[column].get(word) ?? (ROOT_WORDS.has(word) ? byCode.get(root) : undefined)
    );
  };
}

function firstByWord(
  elements: readonly FrameworkElement[],
  key: 'code' | 'name',
): Map<string, FrameworkElement> {
  const found = new Map<string, FrameworkElement>();
  for (const element of elements) {
    const word = plain(element[key]);
    if (!found.has(word)) found.set(word, element);
  }
  return found;
}

/** True where a row names an element, known or not. */
export function namesElement(row: TableRow): boolean {
  return COLUMNS.some((column) => textOf(row.cell(column)) !== '');
}

/** The element that a row names; `null`, with a finding, where it names none or an unknown one. */
export function readElement(
  row: TableRow,
  find: ElementFinder,
  findings: Finding[],
): FrameworkElement | null {
  const column = COLUMNS.find((one) => textOf(row.cell(one)) !== '');
  if (column === undefined) {
    findings.push(finding('row-without-element', row.place('indicator')));
    return null;
  }
  const text = readText(row.cell(column), row.place(column), findings);
  const element = find(text, column);
  if (element === undefined) findings.push(finding('unknown-element', row.place(column), { text }));
  return element ?? null;
}

/** The number under «Valore», as the element's format allows it; `null`, with a finding, where there is none. */
export function readElementValue(
  row: TableRow,
  element: FrameworkElement,
  findings: Finding[],
): number | null {
  const cell = row.cell('value');
  const place = row.place('value');
  if (!isCellError(cell) && textOf(cell) === '') {
    findings.push(finding('row-incomplete', place));
    return null;
  }
  if (element.kind === 'aggregate') return readNumber(cell, place, findings);
  return readValue(cell, element.format, place, findings);
}
