// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from './locale.ts';

export interface EnteredNumber {
  readonly value: number;
  /** The format that comes with it; `null` for a plain number. */
  readonly numberFormat: string | null;
}

/** A number, percentage or amount of money as it is typed in this locale; `null` where the text is none. */
export function enteredNumber(text: string, locale: Locale): EnteredNumber | null {
  const percent = /^(.+?)\s*%$/.exec(text);
  if (percent) return formatted(percent[1]!, locale, 0.01, '0.00%');
  const money = text.replace(
    new RegExp(`^([-+]?)\\s*[${locale.currency}€]\\s*|\\s*[${locale.currency}€]$`),
    '$1',
  );
  if (money !== text) return formatted(money, locale, 1, `#,##0.00 ${locale.currency}`);
  return formatted(text, locale, 1, null);
}

function formatted(
  text: string,
  locale: Locale,
  factor: number,
  numberFormat: string | null,
): EnteredNumber | null {
  const value = plainNumber(text, locale);
  return value === null ? null : { value: value * factor, numberFormat };
}

function plainNumber(text: string, { decimal, thousands }: Locale): number | null {
  const grouped = `\\d{1,3}(?:\\${thousands}\\d{3})+`;
  const pattern = new RegExp(
    `^[-+]?(?:(?:${grouped}|\\d+)(?:\\${decimal}\\d*)?|\\${decimal}\\d+)(?:e[-+]?\\d+)?$`,
    'i',
  );
  if (!pattern.test(text)) return null;
  const value = Number(text.replaceAll(thousands, '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}
