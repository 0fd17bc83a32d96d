// SPDX-License-Identifier: EUPL-1.2
import type { Format } from '../../core/model/framework.ts';
import type { Words } from '../words.ts';

/** Writes a value of an indicator: yes or no where it is that, else a number of four digits that count, or whole where larger. */
export function valueWriter({ language, texts }: Words): (value: number, format: Format) => string {
  const { yes, no } = texts.next.plan;
  const digits = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return (value, format) => {
    if (format === 'yes-no' && (value === 0 || value === 1)) return value === 1 ? yes : no;
    return (Math.abs(value) < 10_000 ? digits : whole).format(value);
  };
}
