// SPDX-License-Identifier: EUPL-1.2
import { withoutNotes, withoutUnit } from '../read/names.ts';
import { plain } from '../read/words.ts';
import type { RecognisedIndicator } from './recognised.ts';

/** An indicator that a label may mean: by its code, or a name in either language. */
export interface IndicatorToMatch {
  readonly code: string;
  readonly names: readonly string[];
}

export type Match = Pick<RecognisedIndicator, 'code' | 'match' | 'certainty'>;

/** Below this a resemblance is not worth a suggestion. */
const LEAST_RESEMBLANCE = 0.6;

/** What a label means among these indicators; `null` where it resembles none. */
export function matchIndicator(label: string, indicators: readonly IndicatorToMatch[]): Match | null {
  const words = [label, withoutNotes(label), withoutUnit(withoutNotes(label))].map(plain);
  const byCode = indicators.find(({ code }) => words.includes(plain(code)));
  if (byCode !== undefined) return { code: byCode.code, match: 'code', certainty: 1 };
  const byName = indicators.find(({ names }) => names.some((name) => words.includes(plain(name))));
  if (byName !== undefined) return { code: byName.code, match: 'name', certainty: 1 };
  const said = stemsOf(label);
  let best: Match | null = null;
  for (const { code, names } of indicators) {
    for (const name of names) {
      const certainty = resemblance(said, stemsOf(name));
      if (certainty >= LEAST_RESEMBLANCE && certainty > (best?.certainty ?? 0))
        best = { code, match: 'suggested', certainty: Math.min(certainty, 0.95) };
    }
  }
  return best;
}

/** The words that mean something, without their endings: `progetti` and `progetto` are one. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = plain(withoutUnit(text)).match(/\p{L}[\p{L}\p{N}&]*/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => SAME.get(word) ?? word.slice(0, 6)));
}

const EMPTY: ReadonlySet<string> = new Set(
  (
    'di del dello della dei degli delle da dal e ed in nel nella su per con tra fra il lo la i gli le un una al alla ai numero ' +
    'n nr num totale tot of the and in on for with to a an number no total'
  ).split(' '),
);

/** Words for the same thing that begin differently, by one stem. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['soci', 'aderenti', 'associati', 'membri', 'members', 'affiliates'],
    ['fatturato', 'ricavi', 'entrate', 'turnover', 'revenue', 'revenues'],
    ['ricerca', 'r&s', 'r&i', 'research', 'rs', 'ri'],
    ['personale', 'fte', 'addetti', 'dipendenti', 'staff', 'employees', 'organico'],
    ['brevetti', 'patents', 'patent', 'brevetto'],
    ['eventi', 'events', 'evento', 'iniziative', 'initiatives'],
    ['progetti', 'projects', 'progetto', 'project'],
    ['quota', 'percentuale', 'share', 'incidenza'],
  ].flatMap(([stem, ...others]) => [stem!, ...others].map((word) => [word, stem!] as const)),
);

/** Words in common of all words (Jaccard). */
function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
}

/** A code for a new indicator: its label in capitals, at most 24 characters, with a number where it is taken. */
export function newCode(label: string, isTaken: (code: string) => boolean): string {
  const bare = plain(label)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+/, '')
    .slice(0, LONGEST_CODE)
    .replace(/_+$/, '');
  const code = bare === '' ? 'INDICATORE' : bare;
  if (!isTaken(code)) return code;
  for (let number = 2; ; number++) {
    const ending = `_${number}`;
    const numbered = code.slice(0, LONGEST_CODE - ending.length) + ending;
    if (!isTaken(numbered)) return numbered;
  }
}

const LONGEST_CODE = 24;
