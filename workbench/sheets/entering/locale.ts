// SPDX-License-Identifier: EUPL-1.2

export type LocaleName = 'it_IT' | 'en_US' | 'en_GB';

/** How a spreadsheet in this locale reads what is typed. */
export interface Locale {
  readonly name: LocaleName;
  readonly decimal: ',' | '.';
  readonly thousands: ',' | '.';
  readonly dayFirst: boolean;
  readonly currency: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** The first three letters of each month. */
  readonly months: readonly string[];
  readonly dateFormat: string;
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const LOCALES: Readonly<Record<LocaleName, Locale>> = {
  it_IT: {
    name: 'it_IT',
    decimal: ',',
    thousands: '.',
    dayFirst: true,
    currency: '€',
    yes: ['true', 'vero'],
    no: ['false', 'falso'],
    months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
    dateFormat: 'dd/mm/yyyy',
  },
  en_US: {
    name: 'en_US',
    decimal: '.',
    thousands: ',',
    dayFirst: false,
    currency: '$',
    yes: ['true'],
    no: ['false'],
    months: ENGLISH_MONTHS,
    dateFormat: 'm/d/yyyy',
  },
  en_GB: {
    name: 'en_GB',
    decimal: '.',
    thousands: ',',
    dayFirst: true,
    currency: '£',
    yes: ['true'],
    no: ['false'],
    months: ENGLISH_MONTHS,
    dateFormat: 'dd/mm/yyyy',
  },
};
