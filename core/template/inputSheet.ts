// SPDX-License-Identifier: EUPL-1.2
import { templateTexts } from '../i18n/rooms/template.ts';
import { fill } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import { HINT } from '../read/words.ts';
import type { PlanCell, SheetPlan } from '../report/plan.ts';

/** The rows of every input sheet: title, two lines of notes, header, hints, then what the user fills in. */
const HEADER_ROW = 3;
const HINT_ROW = 4;
export const FIRST_ROW = 5;

/** A column of an input sheet. */
export interface InputColumn {
  readonly header: string;
  readonly hint: string;
  /** In characters of the standard font. */
  readonly width: number;
  /** How the cells are filled in: numbers on the right, short texts in the middle, long ones on several lines. */
  readonly fill?: 'number' | 'mark' | 'long';
  /** The values to choose from, where it is a list. */
  readonly options?: readonly string[];
  /** What may be typed into the cells where it is no list: a formula for the cell in {@link FIRST_ROW}. */
  readonly rule?: { readonly formula: string; readonly message: string };
}

/** An input sheet before it is laid out. */
export interface InputSheet {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  /** What the sheet is for, and the legend of its marks if it has any. */
  readonly notes: readonly [note: string, legend: string];
  readonly columns: readonly InputColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Columns that stay in view on the left. */
  readonly frozenColumns: number;
}

/** A sheet that the user fills in, drop-downs included where a column has options. */
export function inputSheet(sheet: InputSheet, language: Language): SheetPlan {
  const { columns, rows } = sheet;
  return {
    key: sheet.key,
    name: sheet.name,
    blocks: [
      { row: 0, column: 0, cells: headCells(sheet) },
      { row: HEADER_ROW, column: 0, cells: [columns.map(headerCell), columns.map(hintCell), ...rows] },
    ],
    columnWidths: columns.map((column) => column.width),
    rowHeights: [
      { row: HEADER_ROW, rows: 1, points: 8 + 15 * linesOf(columns, 'header', 1.2) },
      { row: HINT_ROW, rows: 1, points: 6 + 12 * linesOf(columns, 'hint', 1) },
      ...heightsOf(sheet),
    ],
    colourScales: [],
    dropDowns: columns.flatMap(({ options }, column) =>
      options ? [{ area: { row: FIRST_ROW, column, rows: rows.length, columns: 1 }, options }] : [],
    ),
    entryRules: columns.flatMap(({ rule }, column) => {
      if (rule === undefined) return [];
      const area = { row: FIRST_ROW, column, rows: rows.length, columns: 1 };
      return [{ area, rule: { formula: rule.formula }, message: rule.message }];
    }),
    charts: [],
    frozen: { rows: HEADER_ROW + 1, columns: sheet.frozenColumns },
    page: {
      landscape: true,
      titleRow: HEADER_ROW,
      titleRows: 1,
      footer: fill(templateTexts(language).footer, { sheet: sheet.name }, language),
    },
  };
}

const HEADER_ROLES = {
  number: 'headerNumber',
  mark: 'headerCentred',
  long: 'header',
  text: 'header',
} as const;
const INPUT_ROLES = {
  number: 'inputNumber',
  mark: 'inputCentred',
  long: 'inputWrapped',
  text: 'input',
} as const;

/** A cell of the column for the user to fill in, or to change. */
export function inputCell(column: InputColumn, content: string | number | null): PlanCell {
  return { content, role: INPUT_ROLES[column.fill ?? 'text'] };
}

function headCells({ title, notes }: InputSheet): PlanCell[][] {
  const [note, legend] = notes;
  return [
    [{ content: title, role: 'title' }],
    [{ content: note, role: 'note' }],
    [{ content: legend || null, role: 'label' }],
  ];
}

function headerCell(column: InputColumn): PlanCell {
  return { content: column.header, role: HEADER_ROLES[column.fill ?? 'text'] };
}

function hintCell(column: InputColumn): PlanCell {
  return { content: HINT + column.hint, role: 'hint' };
}

/** The lines that the longest text takes in its column; `bulk` is the width of its letters, lost line ends included. */
function linesOf(columns: readonly InputColumn[], part: 'header' | 'hint', bulk: number): number {
  return Math.max(...columns.map((column) => Math.ceil((column[part].length * bulk) / column.width)));
}

/** Letters are narrower than the digits that a column's width is counted in, less what is lost at the ends of lines. */
const LETTERS = 1.09;

/** Rows in which a long text takes more than one line. */
function heightsOf({ columns, rows }: InputSheet): { row: number; rows: number; points: number }[] {
  const linesIn = (row: readonly PlanCell[]) =>
    row.map(({ content }, at) => {
      const { fill, width } = columns[at]!;
      return fill === 'long' && typeof content === 'string'
        ? Math.ceil(content.length / (LETTERS * width))
        : 1;
    });
  return rows.flatMap((row, index) => {
    const lines = Math.max(...linesIn(row));
    return lines > 1 ? [{ row: FIRST_ROW + index, rows: 1, points: 5 + 15 * lines }] : [];
  });
}
