// SPDX-License-Identifier: EUPL-1.2

import type { ChartSpec } from '../host/chart.ts';
import type { ColourStop, Content, StepOf } from '../host/steps.ts';
import type { Area } from '../model/address.ts';
import type { Period } from '../model/period.ts';
import type { ReportPart } from './parts.ts';
import type { Role } from './roles.ts';

/** A cell of a planned sheet: what it holds and what it is; how that looks is the role's affair. */
export interface PlanCell {
  readonly content: Content;
  readonly role: Role;
  /**
   * Whose score on what stands here: whoever selects the cell is shown how it came about. To be filled wherever a cell
   * holds the score of a cluster, or the word for a missing one; {@link elementCell} does.
   */
  readonly shows?: ScoreName;
}

/** A score by its period and the codes of its cluster and its element. */
export interface ScoreName {
  readonly period: Period;
  readonly cluster: string;
  readonly element: string;
}

/** Cells that belong together; every row has the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

export interface PageSetup {
  readonly landscape: boolean;
  readonly titleRow: number;
  readonly titleRows: number;
  readonly footer: string;
  /** Rows that begin a new page; where left out, the host alone breaks the sheet into pages. */
  readonly breaks?: readonly number[];
}

/** One sheet as it will stand, free of any host. Blocks don't overlap. */
export interface SheetPlan {
  /** What the sheet is, in every language: the mark carries it. */
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
  readonly colourScales: readonly { readonly area: Area; readonly stops: readonly ColourStop[] }[];
  readonly dropDowns: readonly { readonly area: Area; readonly options: readonly string[] }[];
  /** What may be typed into cells; nothing is said where left out. */
  readonly entryRules?: readonly Omit<StepOf<'entryRule'>, 'step'>[];
  /** By which formulas may refer to tables of the sheet; none where left out. */
  readonly names?: readonly { readonly name: string; readonly area: Area }[];
  readonly charts: readonly ChartSpec[];
  /**
   * The charts that can have a sheet to themselves besides: which, and the name that this sheet should have. A report
   * keeps them only where they are asked for.
   */
  readonly chartSheets?: readonly { readonly chart: ChartSpec['id']; readonly name: string }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageSetup;
}

/** The names of the sheets that a report is made of; of cards, one. A text names no sheet that is not among them. */
export type SheetsMade = ReadonlyMap<ReportPart, string>;

/** A sheet to be made: the name that it should have, and what goes onto it. */
export interface SheetMaker {
  readonly part: ReportPart;
  readonly name: string;
  readonly plan: (name: string, made: SheetsMade) => SheetPlan;
}
