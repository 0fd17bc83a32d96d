// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument } from './excelError.ts';
import { HostObject, Members } from './hostObject.ts';
import type { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

export class FreezePanes extends HostObject {
  readonly members = new Members('WorksheetFreezePanes', {
    methods: ['freezeRows', 'freezeColumns', 'freezeAt', 'unfreeze', 'getLocationOrNullObject'],
  });

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  freezeRows(count: unknown = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count: unknown = 1): void {
    this.freeze(0, count);
  }

  /** Everything down to and including the range stays in view. */
  freezeAt(range: unknown): void {
    const { area } = this.worksheet.rangeFrom(range, 'WorksheetFreezePanes.freezeAt');
    this.freeze(area.row + area.rows, area.column + area.columns);
  }

  unfreeze(): void {
    this.worksheet.requireAlive().cancelFreeze();
  }

  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.worksheet.requireAlive().getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    if (xSplit <= 0) return this.worksheet.getRange(`1:${ySplit}`);
    const whole = this.worksheet.getRangeByIndexes(0, 0, Math.max(ySplit, 1), xSplit);
    return ySplit <= 0 ? whole.getEntireColumn() : whole;
  }

  private freeze(rows: unknown, columns: unknown): void {
    if (typeof rows !== 'number' || typeof columns !== 'number' || rows < 0 || columns < 0) {
      throw invalidArgument('WorksheetFreezePanes');
    }
    this.worksheet.requireAlive().setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
