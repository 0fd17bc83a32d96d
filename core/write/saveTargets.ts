// SPDX-License-Identifier: EUPL-1.2
import type { Host, ProgressSignal, WorkbookContent } from '../host/port.ts';
import { partOf } from '../host/progressSignal.ts';
import { freeSheetName } from '../host/sheetName.ts';
import { templateTexts } from '../i18n/rooms/template.ts';
import { cellAddress } from '../model/address.ts';
import type { CellPlace } from '../model/finding.ts';
import type { Target } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';
import type { Period } from '../model/period.ts';
import { readInput } from '../read/readInput.ts';
import type { FoundRows } from '../read/tables.ts';
import { lower } from '../report/lower.ts';
import { FIRST_ROW } from '../template/inputSheet.ts';
import { TARGET_VALUE_COLUMN, targetsTable } from '../template/sheets/targets.ts';
import { roomBelow, rowsEdit } from './roomBelow.ts';

/** Left blank under the targets of a new sheet, for those that the user adds. */
const ROWS_TO_FILL = 20;

/** A target that the workbook is to hold: of an indicator, in its unit. */
export interface NewTarget {
  readonly cluster: string;
  readonly indicator: string;
  readonly value: number;
}

/** Which targets are to be written. */
export interface TargetsRequest {
  readonly targets: readonly NewTarget[];
  /** The period by which all of them are due; `null` where none is said. */
  readonly due: Period;
  /** The language of a sheet that has to be made. */
  readonly language: Language;
}

/** A target with the cell that holds its value. */
export interface WrittenTarget extends NewTarget {
  readonly place: CellPlace;
}

/** What came of writing. */
export type SavedTargets =
  | {
      readonly outcome: 'saved';
      /** The sheet with the targets. */
      readonly sheet: string;
      readonly isNew: boolean;
      readonly written: readonly WrittenTarget[];
      /** What the workbook says of the same cluster, indicator and period already: it stays as it is. */
      readonly existing: readonly Target[];
      /** The targets for which there is no room under the table. */
      readonly unwritten: readonly NewTarget[];
      /** False where the table has no column for the period, so that none is written. */
      readonly hasPeriod: boolean;
    }
  | { readonly outcome: 'cancelled' };

/**
 * Adds targets under the last row of the workbook's Targets table, or on a new sheet where it has none. Nothing of
 * the user's is written over. Raises what the host raises ({@link HostError}) and nothing else.
 */
export async function saveTargets(
  host: Host,
  request: TargetsRequest,
  signal: ProgressSignal,
): Promise<SavedTargets> {
  const content = await host.read(partOf(signal, 0, 0.5));
  if (signal.cancelled) return { outcome: 'cancelled' };
  const { tables, guidance } = readInput(content.grids, [], request.language);
  const table = tables.find(({ kind }) => kind === 'targets');
  return table === undefined
    ? addTargetsSheet(host, content, request, partOf(signal, 0.5, 1))
    : addRows(host, content, table, guidance.targets, request);
}

async function addTargetsSheet(
  host: Host,
  content: WorkbookContent,
  { targets, due, language }: TargetsRequest,
  signal: ProgressSignal,
): Promise<SavedTargets> {
  const taken = content.sheets.map(({ name }) => name);
  const sheet = freeSheetName(templateTexts(language).sheets.targets, taken);
  const lines = targets.map((target) => ({ ...target, due }));
  const table = { name: sheet, targets: lines, invented: false, blankRows: ROWS_TO_FILL };
  const plan = targetsTable(table, language);
  if ((await host.addSheets([lower(plan)], signal)) === 'cancelled') return { outcome: 'cancelled' };
  const written = targets.map((target, i) => ({
    ...target,
    place: { sheet, cell: cellAddress(FIRST_ROW + i, TARGET_VALUE_COLUMN) },
  }));
  return { outcome: 'saved', sheet, isNew: true, written, existing: [], unwritten: [], hasPeriod: true };
}

async function addRows(
  host: Host,
  { grids }: WorkbookContent,
  table: FoundRows,
  present: readonly Target[],
  { targets, due }: TargetsRequest,
): Promise<SavedTargets> {
  const hasPeriod = table.columns.has('period');
  const isSame = (target: NewTarget) => (other: Target) =>
    other.cluster === target.cluster &&
    other.element === target.indicator &&
    String(other.due) === String(hasPeriod ? due : null);
  const existing = targets.flatMap((target) => present.find(isSame(target)) ?? []);
  const missing = targets.filter((target) => !present.some(isSame(target)));
  const ended = { outcome: 'saved', sheet: table.sheet, isNew: false, existing, hasPeriod } as const;
  if (missing.length === 0) return { ...ended, written: [], unwritten: [] };

  const room = roomBelow(grids, table, missing.length);
  const element = table.columns.has('indicator') ? 'indicator' : 'dimension';
  const rows = missing.map((target) => rowOf(target, element, due));
  const leftOut = room === null || (await host.editCells([rowsEdit(room, rows)])).length > 0;
  if (leftOut) return { ...ended, written: [], unwritten: missing };
  const cell = (row: number) => cellAddress(room.row + row, room.columns.get('value')!);
  const written = missing.map((target, i) => ({ ...target, place: { sheet: room.sheet, cell: cell(i) } }));
  return { ...ended, written, unwritten: [] };
}

function rowOf(
  { cluster, indicator, value }: NewTarget,
  element: 'indicator' | 'dimension',
  due: Period,
): ReadonlyMap<string, string | number> {
  const row = new Map<string, string | number>([
    ['cluster', cluster],
    [element, indicator],
    ['value', value],
  ]);
  if (due !== null) row.set('period', due);
  return row;
}
