// SPDX-License-Identifier: EUPL-1.2

const VOWEL = /[aeiouàèéìòù]/i;
/** Two consonants that begin a syllable together, in Italian and mostly in English. */
const TOGETHER = /^([bcdfgptv][lr]|s[bcdfglmnpqrtv]|ch|gh|gn|gl|sh|th|ph|qu)$/i;

/** Whether a part of a word stands in one line. */
type Fits = (part: string) => boolean;

/**
 * A header in which every word fits: a longer one goes on in the next line of the cell behind a hyphen, where a syllable of
 * it ends. Programs break such a word anywhere, without a sign.
 */
export function hyphenated(text: string, fits: Fits): string {
  return text
    .split(' ')
    .map((word) => partsOf(word, fits).join('-\n'))
    .join(' ');
}

/** No line of a header has more characters: of a word as long as a cell holds, only so many are looked at for each. */
const LONGEST_LINE = 120;

function partsOf(word: string, fits: Fits): string[] {
  const parts: string[] = [];
  let rest = word;
  while (rest.length > LONGEST_LINE || !fits(rest)) {
    const end = lineEnd(rest.slice(0, LONGEST_LINE), fits);
    if (end >= rest.length) break;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** Where the first line ends: after a syllable if one fits, else between two characters. */
function lineEnd(start: string, fits: Fits): number {
  const fitting = (ends: readonly number[]) => ends.filter((end) => fits(`${start.slice(0, end)}-`)).at(-1);
  const ends = characterEnds(start);
  return fitting(syllableEnds(start)) ?? fitting(ends) ?? ends[0] ?? start.length;
}

/** After the second character and each later one, none of which is halved. */
function characterEnds(text: string): number[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => i + 2).filter(
    (at) => !/[\uDC00-\uDFFF]/.test(text[at]!),
  );
}

/** Where a syllable can end: at least two characters stay on either side. */
function syllableEnds(word: string): number[] {
  const ends: number[] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [before, here, next] = [word[at - 1]!, word[at]!, word[at + 1]!];
    if (VOWEL.test(here) || !/\p{L}/u.test(here) || !/\p{L}/u.test(before)) continue;
    const opensSyllable = VOWEL.test(next) || TOGETHER.test(here + next);
    const closesBefore = VOWEL.test(before) || !TOGETHER.test(before + here);
    if (opensSyllable && closesBefore) ends.push(at);
  }
  return ends;
}
