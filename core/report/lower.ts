// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../host/chart.ts';
import { cutText, LONGEST, TALLEST_ROW, WIDEST_COLUMN } from '../host/lengths.ts';
import type { Content, SheetScript, Step } from '../host/steps.ts';
import type { Area } from '../model/address.ts';
import { figureKey } from './parts.ts';
import type { Block, SheetPlan } from './plan.ts';
import { ROLES, type Role } from './roles.ts';

/** A planned sheet as the steps that make it, in the order in which a host runs them. */
export function lower(plan: SheetPlan): SheetScript {
  return {
    key: plan.key,
    name: plan.name,
    steps: [
      { step: 'columnWidths', widths: plan.columnWidths.map((width) => Math.min(width, WIDEST_COLUMN)) },
      ...styleSteps(plan.blocks),
      ...plan.blocks.map(writeStep),
      ...plan.rowHeights.map(
        (height): Step => ({ step: 'rowHeight', ...height, points: Math.min(height.points, TALLEST_ROW) }),
      ),
      ...plan.colourScales.map((scale): Step => ({ step: 'colourScale', ...scale })),
      ...plan.dropDowns.map((dropDown): Step => ({ step: 'dropDown', ...dropDown })),
      ...(plan.entryRules ?? []).map((rule): Step => ({ step: 'entryRule', ...rule })),
      { step: 'freeze', ...plan.frozen },
      { step: 'page', ...plan.page },
      ...(plan.names ?? []).map((named): Step => ({ step: 'name', ...named })),
      ...plan.charts.map((chart) => chartStep(chart, plan)),
    ],
  };
}

function chartStep(chart: ChartSpec, { chartSheets = [] }: SheetPlan): Step {
  const own = chartSheets.find((one) => one.chart === chart.id);
  if (own === undefined) return { step: 'chart', chart };
  return { step: 'chart', chart, ownSheet: { key: figureKey(chart.id), name: own.name } };
}

function writeStep(block: Block): Step {
  return {
    step: 'write',
    area: blockArea(block),
    contents: block.cells.map((row) => row.map(({ content }) => asHeld(content))),
  };
}

/** What is made of several texts may be more than a cell holds. */
function asHeld(content: Content): Content {
  return typeof content === 'string' ? cutText(content, LONGEST.cell) : content;
}

function blockArea(block: Block): Area {
  return {
    row: block.row,
    column: block.column,
    rows: block.cells.length,
    columns: block.cells[0]?.length ?? 0,
  };
}

interface Run {
  readonly role: Role;
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

/** One style step a role. Cells of one role that stand together are one rectangle: hosts pay by the rectangle. */
function styleSteps(blocks: readonly Block[]): Step[] {
  const areas = new Map<Role, Area[]>();
  for (const { role, ...area } of blocks.flatMap(runsOf)) {
    const list = areas.get(role);
    if (list === undefined) areas.set(role, [area]);
    else list.push(area);
  }
  return [...areas].map(([role, list]): Step => ({ step: 'style', areas: list, style: ROLES[role] }));
}

function runsOf(block: Block): Run[] {
  const runs: Run[] = [];
  let above: Run[] = [];
  block.cells.forEach((cells, index) => {
    const row = block.row + index;
    const here = rowRuns(cells, row, block.column).map((run) => {
      const upper = above.find(
        (one) => one.role === run.role && one.column === run.column && one.columns === run.columns,
      );
      if (upper === undefined) {
        runs.push(run);
        return run;
      }
      upper.rows += 1;
      return upper;
    });
    above = here;
  });
  return runs;
}

function rowRuns(cells: Block['cells'][number], row: number, column: number): Run[] {
  const runs: Run[] = [];
  cells.forEach(({ role }, i) => {
    const last = runs.at(-1);
    if (last?.role === role) last.columns += 1;
    else runs.push({ role, row, column: column + i, rows: 1, columns: 1 });
  });
  return runs;
}
