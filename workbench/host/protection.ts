// SPDX-License-Identifier: EUPL-1.2
import { invalidOperation } from './excelError.ts';
import { HostObject, Members } from './hostObject.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import type { Worksheet } from './worksheet.ts';

/** Passwords are not kept: this host protects against accidents in tests, not against people. */
export class WorksheetProtection extends HostObject {
  readonly members = new Members('WorksheetProtection', {
    scalars: ['protected', 'options'],
    methods: ['protect', 'unprotect'],
  });

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get protected(): boolean {
    return this.worksheet.extras.isProtected;
  }

  get options(): unknown {
    return this.worksheet.extras.protectionOptions;
  }

  protect(options: unknown = null): void {
    if (this.protected)
      throw invalidOperation('WorksheetProtection.protect', 'The worksheet is already protected.');
    this.worksheet.extras.isProtected = true;
    this.worksheet.extras.protectionOptions = options;
  }

  unprotect(): void {
    this.worksheet.extras.isProtected = false;
    this.worksheet.extras.protectionOptions = null;
  }
}

export class WorkbookProtection extends HostObject {
  readonly members = new Members('WorkbookProtection', {
    scalars: ['protected'],
    methods: ['protect', 'unprotect'],
  });

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  get protected(): boolean {
    return this.book.isProtected;
  }

  protect(): void {
    this.book.isProtected = true;
  }

  unprotect(): void {
    this.book.isProtected = false;
  }
}
