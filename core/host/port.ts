// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../model/address.ts';
import type { Grid } from '../model/grid.ts';
import type { HostKind } from './capabilities.ts';
import type { SheetScript } from './steps.ts';

/** A sheet of the open workbook. */
export interface SheetInfo {
  readonly name: string;
  /** What our mark on it says (`overview`, `dimensions` …), `null` where it carries none. */
  readonly report: string | null;
  /** True where we made this very sheet. A user's copy of a report carries the mark but is not ours to replace. */
  readonly ours: boolean;
}

/** What a host reads of the open workbook. */
export interface WorkbookContent {
  /** All sheets, in workbook order. */
  readonly sheets: readonly SheetInfo[];
  /** The used cells of every sheet without our mark. */
  readonly grids: readonly Grid[];
}

/** What a long job tells whoever waits for it, and how it hears that they no longer want it. */
export interface ProgressSignal {
  /** `share` runs from 0 to 1 over the whole of this call. */
  progress(share: number): void;
  readonly cancelled: boolean;
  /** Gives whoever waits the time to draw, and to say so; for long work that would otherwise let nothing else happen. */
  giveWay?(): Promise<void> | undefined;
}

/** Some cells of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** For each cell of an area, in its shape, the English code of its number format: `General`, `0.0%`, `@`. */
export type NumberFormats = readonly (readonly string[])[];

/** What some cells of a sheet of the user's are to hold. */
export interface CellEdit extends SheetArea {
  /** In the shape of the area. A string is literal text, an empty one empties the cell; `null` leaves the cell as it is. */
  readonly contents: readonly (readonly (string | number | null)[])[];
  /** What may stand in the area before. A formula may never, nor anything at all where it has to be blank. */
  readonly over: 'constants' | 'blanks';
  /** Where the cells are to be shown otherwise than they are. The contents are what they are given as, whatever it says. */
  readonly numberFormats?: NumberFormats;
}

/** Whether the sheets stand, or the user stopped the job before they did. */
export type Applied = 'applied' | 'cancelled';

/**
 * What a spreadsheet program must offer. All that crosses is plain JSON. Every method may raise
 * {@link HostError} and nothing else.
 */
export interface Host {
  /** What it can do stands in {@link CAPABILITIES}. */
  readonly kind: HostKind;
  /** The language of the program's user interface, as a tag (`it-IT`). */
  readonly language: string;
  read(signal: ProgressSignal): Promise<WorkbookContent>;
  /**
   * Makes the sheets, marks them as ours and removes those of ours that they replace, by key, and those of the keys
   * in `outdated`, in one last stroke: whatever fails or is cancelled before leaves the old report. Touches no sheet
   * that is not ours.
   */
  applyReport(
    sheets: readonly SheetScript[],
    signal: ProgressSignal,
    outdated?: readonly string[],
  ): Promise<Applied>;
  /** Adds the sheets for the user to fill in; they carry no mark and belong to the user from then on. */
  addSheets(sheets: readonly SheetScript[], signal: ProgressSignal): Promise<Applied>;
  numberFormats(areas: readonly SheetArea[]): Promise<readonly NumberFormats[]>;
  /**
   * Changes what cells of the user's hold, and of how they look the number formats that an edit gives. Returns the
   * indexes of the edits that were left out as a whole, for what stands in their area.
   */
  editCells(edits: readonly CellEdit[]): Promise<readonly number[]>;
  /** Shows the cell (`B7`) or area to the user. */
  goTo(sheet: string, address: string): Promise<void>;
}
