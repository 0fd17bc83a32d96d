// SPDX-License-Identifier: EUPL-1.2
import type { LocaleName } from './entering/locale.ts';

/** What a script may do depends on who has opened what, as in Google's `ScriptApp.AuthMode`. */
export type AuthorisationMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** The built-ins of the realm in which the script runs, so that `instanceof Date` holds there. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly JSON: Pick<JSON, 'parse' | 'stringify'>;
}

/**
 * What a copied sheet has beside its cells, their formats and rules, and the sizes of its columns: Google does not say
 * (<https://developers.google.com/apps-script/reference/spreadsheet/sheet#copytospreadsheet>). What is left out does not follow.
 */
export interface CopiesOptions {
  /** Charts over its own cells, or over those of the original. */
  readonly charts?: 'own' | 'of-original';
  readonly protections?: boolean;
  /** The copy of a hidden sheet is hidden. */
  readonly visibility?: boolean;
  /** Cells that are pasted (`Range.copyTo`) leave the colour scales of the cells under them alone. */
  readonly rulesUnderPasted?: boolean;
}

export interface SheetsOptions {
  /** Of the spreadsheet: how typed values are read and how formulas are written. `it_IT` without. */
  readonly locale?: LocaleName;
  /** Of the spreadsheet: dates are wall-clock times in it. `Europe/Rome` without. */
  readonly timeZone?: string;
  /** Of the script, which has nothing to do with the spreadsheet's. `America/New_York` without. */
  readonly scriptTimeZone?: string;
  /** Of the user, as `Session.getActiveUserLocale()` answers it. `it` without. */
  readonly userLocale?: string;
  readonly authorisation?: AuthorisationMode;
  /** What the virtual clock shows at the beginning, in milliseconds since 1970. */
  readonly startsAt?: number;
  /** How long a counted call takes, in milliseconds of the virtual clock. 200 without. */
  readonly callTime?: number;
  readonly copies?: CopiesOptions;
  /** The HTML files of the project by name without extension, for `createHtmlOutputFromFile`. */
  readonly files?: Readonly<Record<string, string>>;
}
