// SPDX-License-Identifier: EUPL-1.2
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { Calculation } from './calculation.ts';
import { ChartStore } from './chartStore.ts';
import { counts1904 } from './dateSystem.ts';
import { Events } from './events.ts';
import { accessDenied } from './excelError.ts';
import { Faults } from './faults.ts';
import { NamedStyles } from './namedStyles.ts';
import { newSheetExtras, type SheetExtras } from './sheetExtras.ts';

/**
 * The workbook in Univer, and beside it only what Univer's open source does not have: charts, page layout,
 * protection, settings. Cells, formats, sheets and defined names are read and written in Univer, never copied.
 */
export class OpenWorkbook {
  readonly calculation: Calculation;
  readonly events: Events;
  readonly charts = new ChartStore();
  readonly faults = new Faults();
  readonly styles: NamedStyles;
  readonly settings = new Map<string, unknown>();
  calculationMode = 'Automatic';
  /** True while the workbook's structure is protected: no sheet may be added, removed, renamed, moved or hidden. */
  isProtected = false;
  private readonly extras = new Map<string, SheetExtras>();

  constructor(readonly api: FUniver) {
    this.calculation = new Calculation(api, this.univer.getActiveSheet().getInject());
    this.events = new Events(this);
    this.styles = new NamedStyles(() => this.univer.getSheets());
  }

  get univer(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error('Univer has no workbook open.');
    return workbook;
  }

  get counts1904(): boolean {
    return counts1904(this.univer.getWorkbook().getSnapshot());
  }

  sheet(id: string): FWorksheet | null {
    return this.univer.getSheetBySheetId(id);
  }

  /** What a sheet has beyond its cells. It outlives the sheet, so that undoing a deletion brings it back. */
  extrasOf(sheetId: string): SheetExtras {
    let extras = this.extras.get(sheetId);
    if (!extras) {
      extras = newSheetExtras();
      this.extras.set(sheetId, extras);
    }
    return extras;
  }

  requireStructure(location: string): void {
    if (this.isProtected) throw accessDenied(location);
  }
}
