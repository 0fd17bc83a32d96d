// SPDX-License-Identifier: EUPL-1.2
import type { ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetSelectionsOperationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from '@univerjs/sheets';
import type { Area } from '../../core/model/address.ts';
import { displayAddress, maxColumns, maxRows } from './a1.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import type { EventEntry } from './protocol.ts';

/** Numbers of the events on the wire. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
} as const;

type EventType = (typeof eventTypes)[keyof typeof eventTypes];

const wireEvents = new Map<EventType, string>([
  [eventTypes.changed, 'DataChanged'],
  [eventTypes.activated, 'Activated'],
  [eventTypes.deactivated, 'Deactivated'],
  [eventTypes.added, 'Added'],
  [eventTypes.selected, 'SelectionChanged'],
  [eventTypes.deleted, 'Deleted'],
]);

/** The names of the methods that register for these events and cancel it. */
export function sheetEvents(types: readonly EventType[]): string[] {
  return types.flatMap((type) => [
    `_Register${wireEvents.get(type)}Event`,
    `_Unregister${wireEvents.get(type)}Event`,
  ]);
}

/** What the client registers for on the collection of sheets. */
export const wholeWorkbook = 'Workbook';

const clientCategory = 65536;

/**
 * Excel's events, from whatever changes the workbook in Univer: a batch, the user's typing or an undo.
 * They wait in line until {@link deliver}, which comes after the answer to a running batch.
 */
export class Events {
  /** True while a batch runs: its changes are the add-in's own. */
  fromBatch = false;
  private readonly registered = new Set<string>();
  private readonly waiting: EventEntry[] = [];
  private readonly listeners: ((entries: readonly EventEntry[]) => void)[] = [];
  private activeSheet: string;

  constructor(private readonly book: OpenWorkbook) {
    this.activeSheet = this.activeSheetNow ?? '';
    book.api.onCommandExecuted((command, options) => this.notice(command, options));
  }

  /** Answers the client's `_Register…Event` and `_Unregister…Event`; false where the method is none of these. */
  answers(method: string, target: string): boolean {
    const [, action, event] = /^_(Register|Unregister)(\w+)Event$/.exec(method) ?? [];
    const type = [...wireEvents].find(([, name]) => name === event)?.[0];
    if (type === undefined) return false;
    if (action === 'Register') this.registered.add(`${type} ${target}`);
    else this.registered.delete(`${type} ${target}`);
    return true;
  }

  listen(listener: (entries: readonly EventEntry[]) => void): void {
    this.listeners.push(listener);
  }

  deliver(): void {
    this.noticeActivation();
    if (this.waiting.length === 0) return;
    const entries = this.waiting.splice(0);
    for (const listener of this.listeners) listener(entries);
  }

  private notice(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    const before = this.waiting.length;
    const { subUnitId: sheetId = '' } = (command.params ?? {}) as { subUnitId?: string };
    if (command.id === InsertSheetMutation.id) {
      const { sheet } = command.params as { sheet: { id: string } };
      this.raise(eventTypes.added, sheet.id, { source: 'Local' });
    } else if (command.id === RemoveSheetMutation.id) {
      this.raise(eventTypes.deleted, sheetId, { source: 'Local' });
    } else if (command.id === SetSelectionsOperation.id) {
      const address = selectedAddress(command.params as ISetSelectionsOperationParams);
      if (address !== null) this.raise(eventTypes.selected, sheetId, { address });
    } else {
      const change = changeOf(command, options);
      if (change) this.raiseChange(sheetId, change);
    }
    const isActivation = this.activeSheetNow !== this.activeSheet;
    if (!this.fromBatch && (this.waiting.length > before || isActivation))
      queueMicrotask(() => this.deliver());
  }

  /** Undefined while Univer is closing. */
  private get activeSheetNow(): string | undefined {
    return this.book.api.getActiveWorkbook()?.getActiveSheet()?.getSheetId();
  }

  private raiseChange(sheetId: string, change: Change): void {
    this.raise(eventTypes.changed, sheetId, {
      address: displayAddress(change.area),
      changeType: change.type,
      source: 'Local',
      triggerSource: this.fromBatch ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  /** The active sheet moves through several commands of Univer; only where it ends counts. */
  private noticeActivation(): void {
    const active = this.activeSheetNow;
    if (active === undefined || active === this.activeSheet) return;
    this.raise(eventTypes.deactivated, this.activeSheet, {});
    this.raise(eventTypes.activated, active, {});
    this.activeSheet = active;
  }

  private raise(messageType: EventType, sheetId: string, args: object): void {
    const message = JSON.stringify({ worksheetId: sheetId, ...args });
    for (const targetId of [sheetId, wholeWorkbook]) {
      if (!this.registered.has(`${messageType} ${targetId}`)) continue;
      this.waiting.push({ messageCategory: clientCategory, messageType, targetId, message, id: '' });
    }
  }
}

/** `null` while the pointer is still being drawn over cells. */
function selectedAddress({ selections, type }: ISetSelectionsOperationParams): string | null {
  if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return null;
  if (selections.length === 0) return null;
  return selections.map(({ range }) => displayAddress(areaOf(range))).join(',');
}

function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    row: startRow,
    rows: endRow - startRow + 1,
    column: startColumn,
    columns: endColumn - startColumn + 1,
  };
}

interface Change {
  readonly area: Area;
  readonly type: string;
}

/** The change of contents that a mutation of Univer makes; formats and recalculated results are none. */
function changeOf(command: ICommandInfo, options: IExecutionOptions | undefined): Change | null {
  const params = (command.params ?? {}) as { range?: IRange; to?: { value?: object }; cellValue?: object };
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      const area = options?.onlyLocal ? null : editedArea(params.cellValue);
      return area && { area, type: 'RangeEdited' };
    }
    case MoveRangeMutation.id: {
      const area = editedArea(params.to?.value);
      return area && { area, type: 'RangeEdited' };
    }
    case InsertRowMutation.id:
      return params.range ? { area: wholeRows(params.range), type: 'RowInserted' } : null;
    case RemoveRowMutation.id:
      return params.range ? { area: wholeRows(params.range), type: 'RowDeleted' } : null;
    case InsertColMutation.id:
      return params.range ? { area: wholeColumns(params.range), type: 'ColumnInserted' } : null;
    case RemoveColMutation.id:
      return params.range ? { area: wholeColumns(params.range), type: 'ColumnDeleted' } : null;
    default:
      return null;
  }
}

function wholeRows({ startRow, endRow }: IRange): Area {
  return { row: startRow, rows: endRow - startRow + 1, column: 0, columns: maxColumns };
}

function wholeColumns({ startColumn, endColumn }: IRange): Area {
  return { row: 0, rows: maxRows, column: startColumn, columns: endColumn - startColumn + 1 };
}

/** The area of the cells whose contents change; a cell that only gets a style does not count. */
function editedArea(matrix: object | null | undefined): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, object | null>)) {
      if (cell !== null && Object.keys(cell).every((key) => key === 's')) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const [top, bottom] = bounds(rows);
  const [left, right] = bounds(columns);
  return { row: top, rows: bottom - top + 1, column: left, columns: right - left + 1 };
}

function bounds(values: readonly number[]): [number, number] {
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, 0],
  );
}
