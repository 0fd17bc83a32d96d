// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { MethodTexts, NameAndHelp } from './methodTexts.ts';
import { plainMethodValue } from './plainMethod.ts';
import { fill, type Texts } from './texts.ts';

/** The texts that a finding is said with. */
export interface FindingWords {
  readonly findings: Texts['findings'];
  readonly input: Texts['inputWords'];
  readonly method: MethodTexts;
}

/** A finding as people say it: what a machine writes of the method or of a table stands between brackets, or not at all. */
export function findingText(
  { code, params }: Pick<Finding, 'code' | 'params'>,
  words: FindingWords,
  language: Language,
): string {
  const said = Object.entries(params).map(([name, value]) => [
    name,
    plainParam(name, value, words, language),
  ]);
  return fill(words.findings[code], Object.fromEntries(said), language);
}

function plainParam(
  name: string,
  value: string | number,
  { input, method }: FindingWords,
  language: Language,
): string | number {
  const written = String(value);
  switch (name) {
    case 'kinds':
      return tableNames(written, input);
    case 'format':
      return beside(nameIn(input.formats, written), written);
    case 'key': {
      const keys: Readonly<Record<string, NameAndHelp>> = method.keys;
      return beside(nameIn(keys, written)?.name, written);
    }
    case 'aggregation':
      return beside(plainMethodValue('aggregation', written, method, language), written);
    case 'treatment':
      return beside(plainMethodValue('outliers', written, method, language), written);
    default:
      return value;
  }
}

/** What tables of these kinds are called: `clusters, members`. */
function tableNames(kinds: string, { tables }: Texts['inputWords']): string {
  return kinds
    .split(', ')
    .map((kind) => nameIn(tables, kind) ?? kind)
    .join(', ');
}

/** `level from 1 to 4 (level 1-4)`: what it is, and how it is written. */
function beside(name: string | null | undefined, written: string): string {
  return name == null || name === written ? written : `${name} (${written})`;
}

function nameIn<T>(names: Readonly<Record<string, T>>, written: string): T | undefined {
  return Object.hasOwn(names, written) ? names[written] : undefined;
}
