// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../../core/host/steps.ts';
import { cellAddress } from '../../../core/model/address.ts';
import { linesIn, textWidth } from '../../../core/report/layout/textWidth.ts';
import type { PlanCell, SheetPlan } from '../../../core/report/plan.ts';
import { ROLES } from '../../../core/report/roles.ts';

/** Of a digit in the standard font: column widths count these. */
const DIGIT = 7;
const STANDARD_SIZE = 11;
const STANDARD_HEIGHT = 15;
/** Text of the last column is printed where it runs into the next one. */
const BEYOND = 8 * DIGIT;
/** Of a line of the standard font, in points. */
const LINE = 14.5;

/** The cells whose content has less room than it needs, each with what it needs and has. */
export function cutCells(plan: SheetPlan): string[] {
  const cells = new Map<string, PlanCell>();
  for (const block of plan.blocks) {
    block.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell.content !== null) cells.set(key(block.row + r, block.column + c), cell);
      });
    });
  }
  return [...cells].flatMap(([at, cell]) => {
    const [row, column] = at.split(':').map(Number) as [number, number];
    const problem = cutAt(plan, cells, row, column, cell);
    return problem === null
      ? []
      : [`${plan.key} ${cellAddress(row, column)} ${String(cell.content)}: ${problem}`];
  });
}

const key = (row: number, column: number) => `${row}:${column}`;

function cutAt(
  plan: SheetPlan,
  cells: ReadonlyMap<string, PlanCell>,
  row: number,
  column: number,
  { content, role }: PlanCell,
): string | null {
  const {
    size = STANDARD_SIZE,
    bold = false,
    wrap = false,
    align = 'left',
    numberFormat,
  }: CellStyle = ROLES[role];
  const own = (plan.columnWidths[column] ?? 0) * DIGIT;
  if (typeof content === 'number') {
    return problem('wide', textWidth(shownNumber(content, numberFormat), size, bold), own);
  }
  if (typeof content !== 'string') return null;
  if (wrap) {
    const needed = (linesIn(content, own, size, bold) * LINE * size) / STANDARD_SIZE;
    return problem('high', needed, heightOf(plan, row));
  }
  const step = { left: 1, right: -1, center: 0 }[align];
  let room = own;
  let next = column + step;
  for (; step !== 0 && plan.columnWidths[next] !== undefined && !cells.has(key(row, next)); next += step) {
    room += plan.columnWidths[next]! * DIGIT;
  }
  if (next === plan.columnWidths.length) room += BEYOND;
  const width = Math.max(...content.split('\n').map((line) => textWidth(line, size, bold)));
  return (
    problem('wide', width, room) ?? problem('high', (LINE * size) / STANDARD_SIZE, grown(plan, row, size))
  );
}

function problem(how: string, needed: number, room: number): string | null {
  return needed <= room ? null : `${Math.ceil(needed)} ${how} in ${Math.floor(room)}`;
}

function heightOf({ rowHeights }: SheetPlan, row: number): number {
  const set = rowHeights.filter((one) => row >= one.row && row < one.row + one.rows);
  return set.at(-1)?.points ?? STANDARD_HEIGHT;
}

/** A row whose height is not set grows with the size of its type. */
function grown(plan: SheetPlan, row: number, size: number): number {
  const height = heightOf(plan, row);
  return height === STANDARD_HEIGHT ? Math.max(height, size * 1.35) : height;
}

/** About as the number format shows it: its decimals, its sign, and what it adds. */
function shownNumber(value: number, format: string | undefined): string {
  if (format === undefined) return String(Number(value.toPrecision(6)));
  const sections = format.replace(/^\[[^\]]*\]/, '').split(';');
  const section = sections[value < 0 && sections.length > 1 ? 1 : 0]!;
  if (/E/.test(section)) return value.toExponential(1);
  if (section.startsWith('yyyy')) return '2015-12-31';
  const decimals = /\.(0+)/.exec(section)?.[1]?.length ?? 0;
  const scaled = section.includes('%') ? value * 100 : value;
  const digits = Math.abs(scaled).toFixed(decimals);
  const grouped = section.includes('#,##0') ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : digits;
  const added = section.replace(/[#0.,]/g, '').replaceAll(/["_]/g, '');
  return `${value < 0 && !section.startsWith('-') ? '-' : ''}${grouped}${added}`;
}
