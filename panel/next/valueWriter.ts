// SPDX-License-Identifier: EUPL-1.2
import type { Format, Indicator } from '../../core/model/framework.ts';
import type { Words } from '../words.ts';

/** Writes a value of an indicator: yes or no, or a level, where it is that, else a number of four digits that count, or whole where larger. */
export function valueWriter({
  language,
  texts,
  fill,
}: Pick<Words, 'language' | 'texts' | 'fill'>): (value: number, format: Format) => string {
  const { yes, no, level } = texts.next.plan;
  const digits = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return (value, format) => {
    if (format === 'yes-no' && (value === 0 || value === 1)) return value === 1 ? yes : no;
    if (format === 'level 1-4') return fill(level, { value: digits.format(value) });
    return (Math.abs(value) < 10_000 ? digits : whole).format(value);
  };
}

/** A value with its unit, where its format does not say it already. */
export function withUnit(written: string, { format, unit }: Pick<Indicator, 'format' | 'unit'>): string {
  return unit === '' || isSaidByFormat(format) ? written : `${written} ${unit}`;
}

/** Answers and levels, whose values need no unit. */
export function isSaidByFormat(format: Format): boolean {
  return format === 'yes-no' || format === 'level 1-4';
}
