// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from './definitions.ts';

export const COUNT: Bilingual = { it: 'n', en: 'n' };
export const DAYS: Bilingual = { it: 'giorni', en: 'days' };
export const DAYS_PER_FTE: Bilingual = { it: 'giorni/FTE', en: 'days/FTE' };
export const EUR: Bilingual = { it: 'EUR', en: 'EUR' };
export const FTE: Bilingual = { it: 'FTE', en: 'FTE' };
export const LEVEL: Bilingual = { it: 'livello 1-4', en: 'level 1-4' };
export const MONTHS: Bilingual = { it: 'mesi', en: 'months' };
export const PERCENT: Bilingual = { it: '%', en: '%' };
export const THOUSAND_EUR_PER_MEMBER: Bilingual = { it: 'k€/socio', en: 'k€/member' };
export const YES_NO: Bilingual = { it: 'sì/no', en: 'yes/no' };

/** Units as people say them, where that is not how a table writes them. */
export const SAID_UNITS: readonly (readonly [written: Bilingual, said: Bilingual])[] = [
  [COUNT, { it: '', en: '' }],
  [DAYS_PER_FTE, { it: 'giorni per FTE', en: 'days per FTE' }],
  [THOUSAND_EUR_PER_MEMBER, { it: 'mila € per socio', en: 'thousand € per member' }],
];

/** Behind a number that is a level. */
export const OF_LEVELS: Bilingual = { it: 'livello su 4', en: 'level of 4' };
