// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import { HostError } from '../../core/host/hostError.ts';
import { cutText, LONGEST } from '../../core/host/lengths.ts';
import type { CellStyle, ColourStop, Content, SheetScript, Step, StepOf } from '../../core/host/steps.ts';
import { type Area, cellAddress } from '../../core/model/address.ts';

export interface DraftCell {
  content: Content;
  style: CellStyle;
}

/** A sheet in the making: what its steps have said so far. */
export interface SheetDraft {
  readonly name: string;
  /** By row, then by column: lists with gaps. */
  readonly cells: Map<number, DraftCell[]>;
  columnWidths: readonly number[];
  readonly rowHeights: Map<number, number>;
  readonly colourScales: { area: Area; stops: readonly ColourStop[] }[];
  readonly dropDowns: { area: Area; options: readonly string[] }[];
  readonly entryRules: Omit<StepOf<'entryRule'>, 'step'>[];
  frozen: { rows: number; columns: number };
  page: StepOf<'page'> | null;
  readonly names: { name: string; area: Area }[];
  readonly charts: ChartSpec[];
}

type Handlers = {
  readonly [K in Step['step']]: (draft: SheetDraft, step: StepOf<K>) => void;
};

const HANDLERS: Handlers = {
  write(draft, { area, contents }) {
    contents.forEach((row, i) => {
      const line = rowAt(draft, area.row + i);
      row.forEach((content, j) => {
        checkContent(content, draft.name, area.row + i, area.column + j);
        cellIn(line, area.column + j).content = content;
      });
    });
  },
  style(draft, { areas, style }) {
    // Cells that looked alike before look alike after.
    const restyled = new Map<CellStyle, CellStyle>();
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const line = rowAt(draft, row);
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = cellIn(line, column);
          const look = restyled.get(cell.style) ?? { ...cell.style, ...style };
          restyled.set(cell.style, look);
          cell.style = look;
        }
      }
    }
  },
  columnWidths(draft, { widths }) {
    draft.columnWidths = widths;
  },
  rowHeight(draft, { row, rows, points }) {
    for (let i = 0; i < rows; i++) draft.rowHeights.set(row + i, points);
  },
  colourScale(draft, { area, stops }) {
    draft.colourScales.push({ area, stops });
  },
  dropDown(draft, { area, options }) {
    draft.dropDowns.push({ area, options });
  },
  entryRule(draft, { area, rule, message }) {
    draft.entryRules.push({ area, rule, message: cutText(message, LONGEST.message) });
  },
  freeze(draft, { rows, columns }) {
    draft.frozen = { rows, columns };
  },
  page(draft, step) {
    draft.page = step;
  },
  name(draft, { name, area }) {
    draft.names.push({ name, area });
  },
  chart(draft, { chart }) {
    draft.charts.push({ ...chart, title: cutText(chart.title, LONGEST.chart) });
  },
};

export function draftSheet(script: SheetScript): SheetDraft {
  const draft: SheetDraft = {
    name: script.name,
    cells: new Map(),
    columnWidths: [],
    rowHeights: new Map(),
    colourScales: [],
    dropDowns: [],
    entryRules: [],
    frozen: { rows: 0, columns: 0 },
    page: null,
    names: [],
    charts: [],
  };
  for (const step of script.steps) run(draft, step);
  return draft;
}

function run<K extends Step['step']>(draft: SheetDraft, step: StepOf<K>): void {
  const handler: (draft: SheetDraft, step: StepOf<K>) => void = HANDLERS[step.step as K];
  handler(draft, step);
}

/** Of a cell that no step has said a look of. */
const NO_STYLE: CellStyle = {};

function rowAt({ cells }: SheetDraft, row: number): DraftCell[] {
  let line = cells.get(row);
  if (line === undefined) {
    line = [];
    cells.set(row, line);
  }
  return line;
}

function cellIn(line: DraftCell[], column: number): DraftCell {
  line[column] ??= { content: null, style: NO_STYLE };
  return line[column];
}

/** Plans cut texts to what cells hold; a number that is none, or a formula too long, is a bug of theirs. */
function checkContent(content: Content, sheet: string, row: number, column: number): void {
  if (typeof content === 'number' && !Number.isFinite(content)) {
    throw new Error(`${cellAddress(row, column)}: ${content} is no value`);
  }
  if (typeof content === 'object' && content !== null && content.formula.length > LONGEST.formula) {
    throw new Error(`${cellAddress(row, column)}: a formula of ${content.formula.length} characters`);
  }
  if (typeof content === 'string' && content.length > LONGEST.cell) {
    throw new HostError('text-too-long', `${sheet}!${cellAddress(row, column)}`);
  }
}
