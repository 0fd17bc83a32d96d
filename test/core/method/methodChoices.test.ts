// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  choicesBetween,
  choose,
  methodValues,
  NO_CHOICES,
  withChoices,
} from '../../../core/method/methodChoices.ts';
import { DEFAULT_METHOD, type Method } from '../../../core/model/method.ts';
import { METHOD_KEY_NAMES, setMethodKey } from '../../../core/model/methodKeys.ts';
import { readNormalisation, readRule } from '../../../core/model/methodRules.ts';
import { isWordKey, METHOD_WORDS, TREATMENTS } from '../../../core/model/methodWords.ts';
import { readMethod } from '../../../core/read/readMethod.ts';
import { anyMethod } from './anyMethod.ts';

const SCALED: Method = {
  ...DEFAULT_METHOD,
  normalisation: { kind: 'min-max', scale: [1, 10], reference: null, cap: false },
};

test('the choices between two methods lead from the one to the other, here and as overrides', () => {
  fc.assert(
    fc.property(anyMethod, anyMethod, (from, to) => {
      const choices = choicesBetween(from, to);
      expect(withChoices(from, choices)).toEqual({ method: to, wrong: new Set() });
      const own = [...methodValues(from)].map(([key, value]) => [key, String(value)] as const);
      const overrides = [...new Map([...own, ...choices])].filter(
        ([key]) => key !== 'normalisation.scale' || !choices.has('normalisation') || choices.has(key),
      );
      expect(readMethod([], overrides).method).toEqual(to);
      expect(choicesBetween(to, to)).toEqual(NO_CHOICES);
    }),
  );
});

test('a choice that makes no sense is told, and leaves the method as it was', () => {
  const { method, wrong } = withChoices(SCALED, new Map([['normalisation.scale', '10;1']]));
  expect(method).toEqual(SCALED);
  expect([...wrong]).toEqual(['normalisation.scale']);
});

test('an empty choice is the default', () => {
  const { method, wrong } = withChoices(SCALED, new Map([['normalisation.scale', '']]));
  expect(method.normalisation.scale).toBeNull();
  expect(wrong.size).toBe(0);
});

test('another normalisation takes the scale away, and the old one brings it back', () => {
  const another = choose(SCALED, NO_CHOICES, 'normalisation', 'z-score');
  expect(withChoices(SCALED, another).method.normalisation.scale).toBeNull();
  const scaled = choose(SCALED, another, 'normalisation.scale', '50;10');
  expect(withChoices(SCALED, scaled).method.normalisation.scale).toEqual([50, 10]);
  expect(choose(SCALED, scaled, 'normalisation', 'min-max')).toEqual(NO_CHOICES);
});

test('what the method says already is no choice', () => {
  expect(choose(SCALED, NO_CHOICES, 'weights', 'given')).toEqual(NO_CHOICES);
  const another = choose(SCALED, NO_CHOICES, 'normalisation', 'z-score');
  expect(choose(SCALED, another, 'normalisation.scale', '0;1')).toEqual(another);
  expect(choose(DEFAULT_METHOD, NO_CHOICES, 'normalisation.scale', ';100').size).toBe(1);
});

test('every word that is offered is one that readers know, and the first is the default', () => {
  const parameters = new Map([
    ['group-mean', ':A'],
    ['group-median', ':A'],
    ['box-cox', ':0.5'],
    ['power', ':2'],
  ]);
  for (const key of METHOD_KEY_NAMES) {
    const words: readonly string[] =
      key in METHOD_WORDS ? METHOD_WORDS[key as keyof typeof METHOD_WORDS] : [];
    for (const word of words) {
      expect([word, setMethodKey(DEFAULT_METHOD, key, word + (parameters.get(word) ?? '')).problem]).toEqual([
        word,
        null,
      ]);
    }
    if (words.length > 0) expect([key, methodValues(DEFAULT_METHOD).get(key)]).toEqual([key, words[0]]);
  }
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty:2'])(
  '%s, which every object has, is no word and no key',
  (word) => {
    for (const key of METHOD_KEY_NAMES.filter(isWordKey)) {
      expect(setMethodKey(DEFAULT_METHOD, key, word)).toEqual({
        method: DEFAULT_METHOD,
        problem: 'unknown-method-value',
      });
    }
    expect(setMethodKey(DEFAULT_METHOD, word, 'yes').problem).toBe('unknown-method-key');
    expect([readNormalisation(word), readRule(TREATMENTS, word)]).toEqual([undefined, undefined]);
  },
);
