// SPDX-License-Identifier: EUPL-1.2
import type { Content, Step, StepOf } from '../core/host/steps.ts';
import { type Area, overlap } from '../core/model/address.ts';
import { lookKey } from './looks.ts';
import type { ExcelStep, ExcelStepOf } from './steps/excelStep.ts';

/**
 * The steps in their order, with fewer requests: neighbouring contents are one matrix; cells of one look or colour scale,
 * and rows of one height, are told together. `styles` are the named styles by the key of their look; a look that has none
 * stays a style of its own.
 */
export function gatherSteps(
  steps: readonly Step[],
  styles: ReadonlyMap<string, string> = new Map(),
): ExcelStep[] {
  const gathered: ExcelStep[] = [];
  for (const step of steps) {
    const last = gathered.at(-1);
    if (step.step === 'write' && last?.step === 'write' && isCheaperTogether(last.area, step.area)) {
      gathered[gathered.length - 1] = together(last, step);
    } else add(gathered, inAreas(step, styles));
  }
  return gathered;
}

type InAreas = ExcelStepOf<'namedLook' | 'rowHeights' | 'colourScales'>;

function inAreas(step: Step, styles: ReadonlyMap<string, string>): ExcelStep {
  switch (step.step) {
    case 'style': {
      const name = styles.get(lookKey(step.style));
      return name === undefined ? step : { step: 'namedLook', areas: step.areas, name };
    }
    case 'rowHeight': {
      const { row, rows, points } = step;
      return { step: 'rowHeights', areas: [{ row, column: 0, rows, columns: 1 }], points };
    }
    case 'colourScale':
      return { step: 'colourScales', areas: [step.area], stops: step.stops };
    default:
      return step;
  }
}

/** Adds the areas to those that are told the same, unless what stands in between is of another kind or about them too. */
function add(gathered: ExcelStep[], step: ExcelStep): void {
  if (!isInAreas(step)) {
    gathered.push(step);
    return;
  }
  for (let index = gathered.length - 1; index >= 0; index -= 1) {
    const earlier = gathered[index]!;
    if (earlier.step !== step.step) break;
    if (isSame(earlier, step)) {
      gathered[index] = { ...step, areas: [...(earlier as InAreas).areas, ...step.areas] };
      return;
    }
    if ((earlier as InAreas).areas.some((one) => step.areas.some((other) => overlap(one, other)))) break;
  }
  gathered.push(step);
}

function isInAreas(step: ExcelStep): step is InAreas {
  return step.step === 'namedLook' || step.step === 'rowHeights' || step.step === 'colourScales';
}

function isSame(one: ExcelStep, other: ExcelStep): boolean {
  return JSON.stringify({ ...one, areas: [] }) === JSON.stringify({ ...other, areas: [] });
}

/** A request for one more matrix takes as many bytes as so many blanks of a larger one, `null,` each. */
const BLANKS_PER_WRITE = 60;

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
