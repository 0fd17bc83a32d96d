// SPDX-License-Identifier: EUPL-1.2

import type { Texts } from '../i18n/texts.ts';
import type { Area } from '../model/address.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { area, cell, heightFor, line, numberCell } from './cells.ts';
import { correlationColours } from './diagnosisColours.ts';
import { elementName } from './names.ts';
import type { Block, PlanCell, SheetPlan } from './plan.ts';
import { ROLES, type Role } from './roles.ts';

/** A part of the sheet Diagnosi: its heading, how to read it, and its table. */
export interface DiagnosisSection {
  readonly heading: string;
  readonly about: string;
  readonly cells: readonly (readonly PlanCell[])[];
  /** The cells that hold correlations or the like, from the table's first cell. */
  readonly coloured: Area | null;
}

/** All tables share their columns: two of names, then narrow ones of numbers; the last one's text runs on. */
const NAME_WIDTHS = [36, 26] as const;
const NUMBER_WIDTH = 8;

/** As many characters of running text as there is room for beside the names, and from the left edge. */
export const TEXT_ROOM = 120;
export const NOTE_ROOM = 150;

export function columnWidths(sections: readonly DiagnosisSection[]): number[] {
  const most = Math.max(...sections.flatMap(({ cells }) => cells.map((row) => row.length)), 16);
  return [...NAME_WIDTHS, ...Array.from({ length: most - 2 }, () => NUMBER_WIDTH)];
}

/** A section as it stands from `row` on, and the first row after it. */
export function placeSection(
  section: DiagnosisSection,
  row: number,
): Pick<SheetPlan, 'rowHeights' | 'colourScales'> & {
  readonly blocks: readonly Block[];
  readonly end: number;
} {
  const notes = textLines(section.about, NOTE_ROOM);
  const at = row + 1 + notes.length;
  return {
    blocks: [
      line(row, section.heading, 'heading'),
      ...notes.map((text, i) => line(row + 1 + i, text, 'note')),
      ...(section.cells.length === 0 ? [] : [{ row: at, column: 0, cells: section.cells }]),
    ],
    rowHeights: rowHeights(section.cells, at),
    colourScales: section.coloured === null ? [] : [colourScale(section.coloured, at)],
    end: at + section.cells.length + 2,
  };
}

function colourScale({ row, column, rows, columns }: Area, at: number): SheetPlan['colourScales'][number] {
  return { area: area(at + row, column, rows, columns), stops: correlationColours() };
}

function rowHeights(cells: DiagnosisSection['cells'], at: number): SheetPlan['rowHeights'] {
  return cells.flatMap((row, i) => {
    const wrapped = row.flatMap(({ content, role }, column) => {
      const style = ROLES[role];
      return typeof content === 'string' && 'wrap' in style
        ? [{ text: content, width: widthAt(column), bold: 'bold' in style }]
        : [];
    });
    const points = heightFor(wrapped);
    return points > heightFor([]) ? [{ row: at + i, rows: 1, points }] : [];
  });
}

function widthAt(column: number): number {
  return NAME_WIDTHS[column] ?? NUMBER_WIDTH;
}

/** Text that breaks at spaces into lines of at most `room` characters, for cells that run on over their neighbours. */
export function textLines(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The header of a table: columns of names, of numbers, and the remark at the end. */
export function headerRow(
  names: readonly string[],
  numbers: readonly string[],
  remark: string | null = null,
): PlanCell[] {
  return [
    ...names.map((text) => cell(text, 'header')),
    ...numbers.map((text) => cell(text, 'smallHeader')),
    ...(remark === null ? [] : [cell(remark, 'smallHeaderLeft')]),
  ];
}

/** A number in the small type of these tables, or the word for a missing one. */
export function smallCell(value: number | null, role: Role, missing: string): PlanCell {
  return value === null ? cell(missing, 'smallMissing') : numberCell(value, role, missing);
}

/** What to call an element in these tables: code and name, as in the columns of the other sheets. */
export function label(run: ScoreRun, code: string, texts: Texts): string {
  const name = elementName(run, code, texts.report);
  const declared = run.framework.byCode.get(code)?.place !== null;
  return name === code || !declared ? name : `${code} · ${name}`;
}
