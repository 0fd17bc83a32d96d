// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { Table } from '../../model/table.ts';

/** One step of the method: what was done, in words, and to how many. */
export interface MethodStep {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly counts: readonly { readonly count: number; readonly what: string }[];
}

export type MethodUsedTexts = Texts['methodUsed'];

/** How many values of a table are there. */
export function presentIn({ data }: Table): number {
  return data.reduce((sum, { present }) => sum + present.reduce<number>((count, one) => count + one, 0), 0);
}

export function percent(share: number, language: Language): string {
  return formatNumber(share * 100, language, 1);
}
