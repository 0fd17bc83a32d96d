// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../model/address.ts';
import type { CellPlace } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import type { Orientation, Role, WhyLeftOut } from '../read/foreign/roles.ts';
import type { Convention } from '../read/foreign/typedNumber.ts';

/** One line of a table, by its header. */
export interface RecognisedLine {
  /** The header's text as it is shown; several header rows joined. */
  readonly header: string;
  readonly place: CellPlace;
  readonly role: Role;
  /** By which the numbers are multiplied: 100 where shares are to be percentages. */
  readonly factor: number;
  /** How texts in it are read as numbers; `null` where none has to be. */
  readonly numbers: Convention | null;
  /** Where the header is one: values of this period. */
  readonly period: Period;
}

/** An indicator as a table names it. */
export interface RecognisedIndicator {
  /** The header's text unchanged, unit included. */
  readonly label: string;
  readonly place: CellPlace;
  readonly code: string;
  /** How the code was found: stands there as a code, is the name of a declared one, resembles one, or is new. */
  readonly match: 'code' | 'name' | 'suggested' | 'new';
  /** From 0 to 1. */
  readonly certainty: number;
  readonly unit: string | null;
  /** What a header above it, or a column of dimensions, says. */
  readonly dimension: string | null;
  readonly isYesNo: boolean;
}

/** A table of observations as it was understood. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly orientation: Orientation;
  /** Rows of the sheet, from 0. */
  readonly headerRows: readonly number[];
  readonly clusters: readonly string[];
  readonly periods: readonly Period[];
  /** From 0 to 1. */
  readonly certainty: number;
  /** Proposed as it is; otherwise somebody is to say so. */
  readonly isAccepted: boolean;
  /** What no cell of the table says, but its surroundings: of whom all of it is, and of when. */
  readonly always: { readonly cluster: string | null; readonly period: Period };
  readonly lines: readonly RecognisedLine[];
  readonly indicators: readonly RecognisedIndicator[];
  readonly leftOut: readonly { readonly place: CellPlace; readonly why: WhyLeftOut }[];
}
