// SPDX-License-Identifier: EUPL-1.2
import { Application } from './application.ts';
import { HostObject, Members } from './hostObject.ts';
import { NamedItemCollection } from './names.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import { WorkbookProtection } from './protection.ts';
import type { Range } from './range.ts';
import { SettingCollection } from './settings.ts';
import { StyleCollection } from './styles.ts';
import { TableCollection } from './tables.ts';
import { WorksheetFunctions } from './worksheetFunctions.ts';
import { WorksheetCollection } from './worksheets.ts';

/** What the client calls `context.workbook`. */
export class Workbook extends HostObject {
  readonly members = new Members('Workbook', {
    scalars: ['name'],
    navigations: [
      'worksheets',
      'names',
      'tables',
      'application',
      'protection',
      'settings',
      'functions',
      'styles',
    ],
    methods: ['getSelectedRange', 'getActiveCell'],
  });

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  get name(): string {
    return this.book.univer.getName();
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }

  get application(): Application {
    return new Application(this.book);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.book.settings);
  }

  get functions(): WorksheetFunctions {
    return new WorksheetFunctions(this.book);
  }

  get styles(): StyleCollection {
    return new StyleCollection(this.book);
  }

  getSelectedRange(): Range {
    const selected = this.book.univer.getActiveRange()?.getRange();
    const sheet = this.worksheets.getActiveWorksheet();
    if (!selected) return sheet.getCell(0, 0);
    const { startRow, endRow, startColumn, endColumn } = selected;
    return sheet.getRangeByIndexes(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}
