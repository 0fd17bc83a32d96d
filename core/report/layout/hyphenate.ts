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

function partsOf(word: string, fits: Fits): string[] {
  if (fits(word)) return [word];
  const fitting = (ends: readonly number[]) => ends.filter((end) => fits(`${word.slice(0, end)}-`)).at(-1);
  const end = fitting(syllableEnds(word)) ?? fitting(Array.from(word, (_, i) => i).slice(2)) ?? 2;
  return end >= word.length ? [word] : [word.slice(0, end), ...partsOf(word.slice(end), fits)];
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
