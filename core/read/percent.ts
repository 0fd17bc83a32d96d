// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from '../model/framework.ts';
import { plain } from './words.ts';

const UNITS = new Set(['%', 'percento', 'per cento', 'percent', 'per cent', 'percentuale', 'pct']);
const IN_NAME = /%|\b(per ?cento|per ?cent|percentuale|percentage)\b/;

/** Whether the values of an indicator are percentages: by its format or its unit, without a unit by its name. */
export function isInPercent({ format, unit, name }: Pick<Indicator, 'format' | 'unit' | 'name'>): boolean {
  if (format !== 'number') return format === 'percent';
  const written = plain(unit);
  return UNITS.has(written) || (written === '' && IN_NAME.test(plain(name)));
}

/** What is measured by change, and what remains of something, can be below 0 per cent and above 100. */
const OF_BOTH_SIGNS =
  /\b(crescit[ae]|variazion[ei]|increment[oi]|aument[oi]|decrement[oi]|diminuzion[ei]|riduzion[ei]|cal[oi]|differenz[ae]|scostament[oi]|sald[oi]|margin[ei]|redditivita|rendiment[oi]|risultat[oi]|util[ei]|avanz[oi]|ritorn[oi]|ebitda|ebit|ro[aeis]|growth|changes?|increases?|decreases?|reductions?|variations?|differences?|deviations?|balance|margins?|profit\w*|returns?|surplus|yields?)\b/;

/** What is measured against something else than its whole can be above 100 per cent. */
const OF_SOMETHING_ELSE =
  /\b(copertur[ae]|rapport[oi]|incidenz[ae]|realizzazion[ei]|raggiungiment[oi]|attuazion[ei]|avanzament[oi]|esecuzion[ei]|leva|indic[ei]|rispetto|obiettiv[oi]|moltiplicator[ei]|cofinanziament[oi]|saturazion[ei]|utilizz[oi]|coverage|covered|ratios?|achievements?|attainments?|implementation|leverage|index|relative|targets?|multiplier|utili[sz]ation|versus)\b/;

/** The percentages that an indicator can have, as its name says. */
export function possiblePercentages({ name }: Pick<Indicator, 'name'>): {
  readonly min: number;
  readonly max: number;
} {
  const words = plain(name);
  if (OF_BOTH_SIGNS.test(words)) return { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  return { min: 0, max: OF_SOMETHING_ELSE.test(words) ? Number.POSITIVE_INFINITY : 100 };
}
