// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../model/address.ts';
import type { ChartSpec } from './chart.ts';

/** A formula in English with commas; only we write these, never the text of a cell. */
export interface Formula {
  readonly formula: string;
}

/** What is written into a cell. A string is always literal text, whatever it begins with. `null` leaves it blank. */
export type Content = string | number | boolean | null | Formula;

/** How cells look. What is left out stays as the host has it. Colours are #RRGGBB; `size` is in points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** In the notation of spreadsheets, English: `0.0`, `0" *"`. */
  readonly numberFormat?: string;
  readonly borderBottom?: string;
}

/** The colour (#RRGGBB) of a value on a colour scale. */
export interface ColourStop {
  readonly value: number;
  readonly colour: string;
}

/** What a host can be told to do with the sheet it is making. Each host has one small handler a step. */
export type Step =
  | { readonly step: 'write'; readonly area: Area; readonly contents: readonly (readonly Content[])[] }
  | { readonly step: 'style'; readonly areas: readonly Area[]; readonly style: CellStyle }
  /** Widths in characters of the standard font, from column A on. */
  | { readonly step: 'columnWidths'; readonly widths: readonly number[] }
  | { readonly step: 'rowHeight'; readonly row: number; readonly rows: number; readonly points: number }
  | { readonly step: 'colourScale'; readonly area: Area; readonly stops: readonly ColourStop[] }
  | { readonly step: 'dropDown'; readonly area: Area; readonly options: readonly string[] }
  /**
   * What may be typed into the cells: the formula, written for the first of them, is true of what may stand there.
   * Whoever insists may type something else after reading the message (of at most `LONGEST.message` characters).
   */
  | {
      readonly step: 'entryRule';
      readonly area: Area;
      readonly rule: Formula;
      readonly message: string;
    }
  | { readonly step: 'freeze'; readonly rows: number; readonly columns: number }
  | {
      readonly step: 'page';
      readonly landscape: boolean;
      /** Rows repeated at the top of every page, from `row`; none where `rows` is 0. */
      readonly titleRow: number;
      readonly titleRows: number;
      /** Literal text; the host adds the number of the page. */
      readonly footer: string;
      /** Rows that begin a new page, besides those that begin one because the last is full. */
      readonly breaks?: readonly number[];
    }
  /**
   * A name by which formulas may refer to the cells: letters, digits and underscores, and no address of a cell. It
   * goes with the sheet. Formulas on every sheet know it where the host has workbook names, elsewhere those on this one.
   */
  | { readonly step: 'name'; readonly name: string; readonly area: Area }
  | {
      readonly step: 'chart';
      readonly chart: ChartSpec;
      /** Where the host has chart sheets, one for this chart besides: its key for the mark, and its final name. */
      readonly ownSheet?: { readonly key: string; readonly name: string };
    };

/** The step of one kind. */
export type StepOf<K extends Step['step']> = Extract<Step, { readonly step: K }>;

/** One sheet, ready to be made: its final name (free in the workbook), its key for the mark, and the steps in order. */
export interface SheetScript {
  readonly key: string;
  readonly name: string;
  readonly steps: readonly Step[];
}
