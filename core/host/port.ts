// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from '../model/grid.ts';
import type { SheetScript } from './steps.ts';

/** A sheet of the open workbook. */
export interface SheetInfo {
  readonly name: string;
  /** What our mark on it says (`overview`, `dimensions` …), `null` where it carries none. */
  readonly report: string | null;
  /** True where we made this very sheet. A user's copy of a report carries the mark but is not ours to replace. */
  readonly ours: boolean;
}

export interface WorkbookContent {
  /** All sheets, in workbook order. */
  readonly sheets: readonly SheetInfo[];
  /** The used cells of every sheet without our mark. */
  readonly grids: readonly Grid[];
}

/** What a long job tells whoever waits for it, and how it hears that they no longer want it. */
export interface Watch {
  /** `share` runs from 0 to 1 over the whole of this call. */
  progress(share: number): void;
  readonly cancelled: boolean;
}

export type Applied = 'applied' | 'cancelled';

/**
 * What a spreadsheet program must offer. All that crosses is plain JSON. Every method may raise
 * {@link HostError} and nothing else.
 */
export interface Host {
  /** The language of the program's user interface, as a tag (`it-IT`). */
  readonly language: string;
  read(watch: Watch): Promise<WorkbookContent>;
  /**
   * Makes the sheets, marks them as ours and removes those of ours that they replace, in one last stroke:
   * whatever fails or is cancelled before leaves the old report. Touches no sheet that is not ours.
   */
  applyReport(sheets: readonly SheetScript[], watch: Watch): Promise<Applied>;
  /** Adds the sheets for the user to fill in; they carry no mark and belong to the user from then on. */
  addSheets(sheets: readonly SheetScript[], watch: Watch): Promise<Applied>;
  /** Shows the cell (`B7`) or area to the user. */
  goTo(sheet: string, address: string): Promise<void>;
}
