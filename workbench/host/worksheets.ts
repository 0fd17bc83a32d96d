// SPDX-License-Identifier: EUPL-1.2
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetCommand } from '@univerjs/sheets';
import { eventTypes, sheetEvents, wholeWorkbook } from './events.ts';
import { itemAlreadyExists } from './excelError.ts';
import { collectionMethods, HostCollection, Members, sameName } from './hostObject.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import { requireSheetName, Worksheet } from './worksheet.ts';

/** A new sheet in Univer; it grows as it is written to. */
const newSheetSize = { rowCount: 200, columnCount: 26 };

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly members = new Members('WorksheetCollection', {
    methods: [
      'add',
      'getActiveWorksheet',
      'getFirst',
      'getLast',
      ...collectionMethods,
      ...sheetEvents(Object.values(eventTypes)),
    ],
  });

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  list(): Worksheet[] {
    return this.book.univer.getSheets().map((sheet) => new Worksheet(this.book, sheet.getSheetId()));
  }

  override getCount(visibleOnly?: unknown): number {
    return this.visible(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return this.visible(visibleOnly)[0] ?? this.missing('getFirst');
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return this.visible(visibleOnly).at(-1) ?? this.missing('getLast');
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.univer.getActiveSheet().getSheetId());
  }

  /** The new sheet comes last and is not activated. */
  add(name?: unknown): Worksheet {
    this.book.requireStructure('WorksheetCollection.add');
    const title = name === undefined ? this.freeName() : requireSheetName(name, 'WorksheetCollection.add');
    if (this.list().some((sheet) => sameName(sheet.name, title)))
      throw itemAlreadyExists('WorksheetCollection.add');
    const { univer, api } = this.book;
    const active = univer.getActiveSheet();
    const index = univer.getNumSheets();
    api.syncExecuteCommand(InsertSheetCommand.id, {
      unitId: univer.getId(),
      index,
      sheet: { ...mergeWorksheetSnapshotWithDefault({ name: title, ...newSheetSize }), id: undefined },
    });
    // Univer's page shows a new sheet at once, Excel does not.
    if (univer.getActiveSheet().getSheetId() !== active.getSheetId()) univer.setActiveSheet(active);
    return this.list()[index] ?? this.missing('add');
  }

  protected has(sheet: Worksheet, key: unknown): boolean {
    return sheet.id === key || sameName(sheet.name, key);
  }

  private visible(visibleOnly: unknown): Worksheet[] {
    return visibleOnly === true ? this.list().filter((sheet) => sheet.visibility === 'Visible') : this.list();
  }

  private freeName(): string {
    const taken = new Set(this.list().map((sheet) => sheet.name.toLowerCase()));
    let number = 1;
    while (taken.has(`sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  override call(name: string, args: readonly unknown[]): unknown {
    return this.book.events.answers(name, wholeWorkbook) ? undefined : super.call(name, args);
  }
}
