// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from '../model/framework.ts';
import { plain } from './words.ts';

const UNITS = new Set(['%', 'percento', 'per cento', 'percent', 'per cent', 'percentuale', 'pct']);

/** Whether the values of an indicator are percentages, by its format or its unit. */
export function isInPercent({ format, unit }: Pick<Indicator, 'format' | 'unit'>): boolean {
  return format === 'percent' || (format === 'number' && UNITS.has(plain(unit)));
}
