// SPDX-License-Identifier: EUPL-1.2
import { briefingTexts } from '../../i18n/rooms/briefing.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { nameList } from '../nameList.ts';
import type { Named } from './briefing.ts';

/** A sentence for one, and one for several. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

type Params = Readonly<Record<string, string | number>>;

/** A sentence about the clusters of these names; `null` where there is none. */
export function aboutClusters(
  names: readonly string[],
  counted: Counted,
  language: Language,
  params: Params = {},
): string | null {
  return about(names, nameList(names, language), counted, language, params);
}

/** The same about dimensions, of which the rest is counted in the feminine. */
export function aboutDimensions(
  names: readonly string[],
  counted: Counted,
  language: Language,
  params: Params = {},
): string | null {
  return about(names, dimensionNames(names, language), counted, language, params);
}

function about(
  { length: count }: readonly string[],
  names: string,
  { one, many }: Counted,
  language: Language,
  params: Params,
): string | null {
  return count === 0 ? null : fill(count === 1 ? one : many, { ...params, count, names }, language);
}

export function dimensionNames(names: readonly string[], language: Language): string {
  return nameList(
    names.map((name) => cut(name)),
    language,
    { others: briefingTexts(language).others },
  );
}

/** `1 point`, `2.5 points`; without the sign. */
export function pointsText(value: number, decimals: number, language: Language): string {
  const points = formatScore(Math.abs(value), language, decimals);
  return fill(briefingTexts(language).points, { points }, language);
}

/** `AFIL (-2.3)`. */
export function withNumber({ name, value }: Named, decimals: number, language: Language): string {
  const detail = formatScore(value, language, decimals);
  return fill(briefingTexts(language).named, { name, detail }, language);
}

/** The names of all that have the value. */
export function namesAt(all: readonly Named[], value: number): string[] {
  return all.filter((one) => one.value === value).map(({ name }) => name);
}

/** A longer name or text would take too much of the page. */
const LONGEST = 90;

export function cut(text: string, longest = LONGEST): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('').trimEnd()}…`;
}
