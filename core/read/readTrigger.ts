// SPDX-License-Identifier: EUPL-1.2
import type { LabelTrigger, Trigger } from '../model/guidance.ts';
import { plain } from './words.ts';

const NUMBER = String.raw`(-?\d+(?:[.,]\d+)?)`;
const BELOW = new RegExp(`^< ?${NUMBER}$`);
const FROM = new RegExp(`^(?:(?:>=|≥) ?${NUMBER}|${NUMBER} ?\\+)$`);
const BETWEEN = new RegExp(`^${NUMBER} ?[-–—] ?${NUMBER}$`);
const LABEL = /^(?:label|etichetta)\b ?:? ?/;

const LABEL_WORDS: ReadonlyMap<string, LabelTrigger> = new Map([
  ['none', 'none'],
  ['nessuna', 'none'],
  ['bronze', 'bronze'],
  ['bronzo', 'bronze'],
  ['silver', 'silver'],
  ['argento', 'silver'],
  ['gold', 'gold'],
  ['oro', 'gold'],
  ['expiring', 'expiring'],
  ['in scadenza', 'expiring'],
  ['grace', 'grace'],
  ['rinnovabile', 'grace'],
  ['lapsed', 'lapsed'],
  ['decaduta', 'lapsed'],
  ['scaduta', 'lapsed'],
]);

/**
 * When an action is worth taking: a range of scores (`<40`, `40-80`, `>=80`, `80+`; open ends are infinite) or a state
 * of the label (`label: bronze`, `etichetta: in scadenza`). `null` where it is neither.
 */
export function readTrigger(text: string): Trigger | null {
  const word = plain(text);
  const state = LABEL_WORDS.get(word.replace(LABEL, ''));
  if (state !== undefined) return { kind: 'label', state };
  const range = rangeIn(word);
  return range !== null && range.from < range.below ? { kind: 'score', ...range } : null;
}

/** The lower end belongs to the range, the upper one does not. */
function rangeIn(word: string): { from: number; below: number } | null {
  const below = BELOW.exec(word);
  if (below !== null) return { from: Number.NEGATIVE_INFINITY, below: numberIn(below[1]!) };
  const from = FROM.exec(word);
  if (from !== null) return { from: numberIn(from[1] ?? from[2]!), below: Number.POSITIVE_INFINITY };
  const between = BETWEEN.exec(word);
  return between === null ? null : { from: numberIn(between[1]!), below: numberIn(between[2]!) };
}

function numberIn(digits: string): number {
  return Number(digits.replace(',', '.'));
}
