// SPDX-License-Identifier: EUPL-1.2
import { literal } from '../../core/host/literal.ts';
import type { CellStyle, Content, SheetScript, Step, StepOf } from '../../core/host/steps.ts';
import type { Area } from '../../core/model/address.ts';
import { largest } from '../../core/model/extremes.ts';
import { type ColumnRun, columnRuns } from './columns.ts';
import { inAnyLocale } from './formula.ts';

/** What a cell is entered as: blank is an empty text. */
export type Entry = string | number | boolean;

type Matrix<T> = readonly (readonly T[])[];

/** A sheet as Sheets is told of it: one matrix over all its cells for each call, whatever the number of cells. */
export interface SheetLooks {
  /** The cells in use, from A1 on, those under the charts among them. */
  readonly rows: number;
  readonly columns: number;
  readonly entries: Matrix<Entry>;
  /** The style of each cell, all its steps together. */
  readonly styles: Matrix<CellStyle>;
  /** The rules of the drop-downs: which options, `null` where there are none. */
  readonly options: Matrix<readonly string[] | null>;
  /** Rules of what may be typed, each for an area of its own. */
  readonly entryRules: readonly StepOf<'entryRule'>[];
  readonly widths: readonly ColumnRun[];
  readonly scales: readonly StepOf<'colourScale'>[];
  readonly charts: readonly StepOf<'chart'>[];
  readonly names: readonly StepOf<'name'>[];
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** All steps of a sheet together. Row heights and page set-up are left out: Sheets fits rows to their text by itself. */
export function looksOf({ steps }: SheetScript): SheetLooks {
  const writes = stepsOf(steps, 'write');
  const styles = stepsOf(steps, 'style');
  const dropDowns = stepsOf(steps, 'dropDown');
  const entryRules = stepsOf(steps, 'entryRule');
  const charts = stepsOf(steps, 'chart');
  const extent = extentOf([
    ...writes.map(({ area }) => area),
    ...styles.flatMap(({ areas }) => areas),
    ...dropDowns.map(({ area }) => area),
    ...entryRules.map(({ area }) => area),
    ...charts.map(({ chart }) => chart.place),
  ]);
  return {
    ...extent,
    entries: entriesOf(writes, extent),
    styles: stylesOf(styles, extent),
    options: optionsOf(dropDowns, extent),
    entryRules,
    widths: columnRuns((stepsOf(steps, 'columnWidths').at(-1)?.widths ?? []).slice(0, extent.columns)),
    scales: stepsOf(steps, 'colourScale'),
    charts,
    names: stepsOf(steps, 'name'),
    frozen: stepsOf(steps, 'freeze').at(-1) ?? { rows: 0, columns: 0 },
  };
}

function stepsOf<K extends Step['step']>(steps: readonly Step[], kind: K): StepOf<K>[] {
  return steps.filter((step): step is StepOf<K> => step.step === kind);
}

type Extent = Pick<Area, 'rows' | 'columns'>;

function extentOf(areas: readonly Area[]): Extent {
  return {
    rows: largest(
      areas.map(({ row, rows }) => row + rows),
      1,
    ),
    columns: largest(
      areas.map(({ column, columns }) => column + columns),
      1,
    ),
  };
}

function entriesOf(writes: readonly StepOf<'write'>[], extent: Extent): Matrix<Entry> {
  const entries = filled<Entry>(extent, '');
  for (const { area, contents } of writes) {
    change(entries, area, (_, row, column) => entryOf(contents[row]![column]!));
  }
  return entries;
}

function stylesOf(steps: readonly StepOf<'style'>[], extent: Extent): Matrix<CellStyle> {
  const styles = filled<CellStyle>(extent, {});
  for (const { areas, style } of steps) {
    for (const area of areas) change(styles, area, (before) => ({ ...before, ...style }));
  }
  return styles;
}

function optionsOf(
  dropDowns: readonly StepOf<'dropDown'>[],
  extent: Extent,
): Matrix<readonly string[] | null> {
  const cells = filled<readonly string[] | null>(extent, null);
  for (const { area, options } of dropDowns) change(cells, area, () => options);
  return cells;
}

function filled<T>({ rows, columns }: Extent, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** Changes every cell of the area; `row` and `column` count from its corner. */
function change<T>(cells: T[][], area: Area, to: (before: T, row: number, column: number) => T): void {
  for (let row = 0; row < area.rows; row += 1) {
    const line = cells[area.row + row]!;
    for (let column = 0; column < area.columns; column += 1) {
      line[area.column + column] = to(line[area.column + column]!, row, column);
    }
  }
}

function entryOf(content: Content): Entry {
  if (content === null) return '';
  if (typeof content === 'string') return literal(content);
  return typeof content === 'object' ? inAnyLocale(content.formula) : content;
}
