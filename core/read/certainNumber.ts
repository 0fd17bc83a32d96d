// SPDX-License-Identifier: EUPL-1.2

/** A text that can only be one number. */
export interface CertainNumber {
  readonly value: number;
  /** Written with a per cent sign: it is this number only where percentages are expected. */
  readonly isPercent: boolean;
}

const CURRENCY = /^(?:€|eur|euro)\s*|\s*(?:€|eur|euro)$/gi;
const SIGN = /^([+\-−–‒﹣－]?)\s*/;
const PER_CENT = /\s*[%％]$/;

/**
 * How numbers are written that can be read in one way only, each with the sign of its decimals. One separator before
 * three digits could be that of thousands or of decimals (`1.234`), unless a nought or more than three digits stand
 * before it.
 */
const WRITINGS: readonly (readonly [RegExp, ',' | '.' | null])[] = [
  [/^(?:0|[1-9]\d*)$/, null],
  [/^\d+,(?:\d{1,2}|\d{4,})$/, ','],
  [/^\d+\.(?:\d{1,2}|\d{4,})$/, '.'],
  [/^(?:0|[1-9]\d{3,}),\d{3}$/, ','],
  [/^(?:0|[1-9]\d{3,})\.\d{3}$/, '.'],
  [/^[1-9]\d{0,2}(?:[ '’]\d{3})+(?:,\d+)?$/, ','],
  [/^[1-9]\d{0,2}(?:[ '’]\d{3})+\.\d+$/, '.'],
  [/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/, ','],
  [/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, '.'],
  [/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, ','],
  [/^[1-9]\d{0,2}(?:,\d{3}){2,}$/, '.'],
];

/** The number that a text certainly writes: `12,5`, `1 234`, `45 %`, `€ 1.200,50`; `null` for `1.234`, `circa 80`. */
export function certainNumber(text: string): CertainNumber | null {
  const plainText = text
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s/gu, ' ')
    .trim();
  const isPercent = PER_CENT.test(plainText);
  const bare = plainText.replace(PER_CENT, '').replace(CURRENCY, '');
  const sign = SIGN.exec(bare)![1]!;
  const digits = bare.replace(SIGN, '').replace(CURRENCY, '');
  const writing = WRITINGS.find(([pattern]) => pattern.test(digits));
  if (writing === undefined) return null;
  const [, decimals] = writing;
  const whole = decimals === null ? digits : digits.replaceAll(decimals === ',' ? '.' : ',', '');
  const size = Number(whole.replace(/[ '’]/g, '').replace(',', '.'));
  if (!Number.isFinite(size)) return null;
  const isNegative = sign !== '' && sign !== '+' && size !== 0;
  return { value: isNegative ? -size : size, isPercent };
}
