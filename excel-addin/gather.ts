// SPDX-License-Identifier: EUPL-1.2
import type { Content, Step, StepOf } from '../core/host/steps.ts';
import type { Area } from '../core/model/address.ts';
import type { ExcelStep } from './steps/excelStep.ts';

/**
 * The steps in their order, with fewer requests: neighbouring contents are one matrix, and rows of one height or cells of
 * one colour scale are told together.
 */
export function gatherSteps(steps: readonly Step[]): ExcelStep[] {
  const gathered: ExcelStep[] = [];
  for (const step of steps) {
    const last = gathered.at(-1);
    if (step.step === 'write' && last?.step === 'write' && isCheaperTogether(last.area, step.area)) {
      gathered[gathered.length - 1] = together(last, step);
    } else add(gathered, inAreas(step));
  }
  return gathered;
}

function inAreas(step: Step): ExcelStep {
  if (step.step === 'rowHeight') {
    const { row, rows, points } = step;
    return { step: 'rowHeights', areas: [{ row, column: 0, rows, columns: 1 }], points };
  }
  if (step.step === 'colourScale') return { step: 'colourScales', areas: [step.area], stops: step.stops };
  return step;
}

/** Adds the areas to those of the same step, unless steps of another kind stand in between. */
function add(gathered: ExcelStep[], step: ExcelStep): void {
  if (step.step === 'rowHeights' || step.step === 'colourScales') {
    const others = gathered.map((one) => one.step !== step.step).lastIndexOf(true);
    const index = gathered.findIndex((one, at) => at > others && isSame(one, step));
    const same = gathered[index];
    if (same?.step === step.step) {
      gathered[index] = { ...step, areas: [...(same as typeof step).areas, ...step.areas] };
      return;
    }
  }
  gathered.push(step);
}

function isSame(one: ExcelStep, other: ExcelStep): boolean {
  return JSON.stringify({ ...one, areas: [] }) === JSON.stringify({ ...other, areas: [] });
}

/** A request for one more matrix takes as many bytes as so many blanks of a larger one, `null,` each. */
const BLANKS_PER_WRITE = 80;

function isCheaperTogether(one: Area, other: Area): boolean {
  const { rows, columns } = around(one, other);
  return rows * columns - one.rows * one.columns - other.rows * other.columns <= BLANKS_PER_WRITE;
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const end = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: end - row, columns: right - column };
}

/** Both in one matrix; what neither gives is left as it is, and what the later one leaves is the earlier one's. */
function together(one: StepOf<'write'>, other: StepOf<'write'>): StepOf<'write'> {
  const area = around(one.area, other.area);
  const contents = Array.from({ length: area.rows }, (): Content[] => Array(area.columns).fill(null));
  for (const part of [one, other]) {
    part.contents.forEach((line, r) => {
      const whole = contents[part.area.row - area.row + r]!;
      line.forEach((content, c) => {
        if (content !== null) whole[part.area.column - area.column + c] = content;
      });
    });
  }
  return { step: 'write', area, contents };
}
