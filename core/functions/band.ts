// SPDX-License-Identifier: EUPL-1.2
import { bandOf } from '../compare/band.ts';
import { bandsTexts } from '../i18n/rooms/bands.ts';
import type { Language } from '../model/language.ts';
import { DEFAULT_METHOD } from '../model/method.ts';
import { setMethodKey } from '../model/methodKeys.ts';
import { plain } from '../read/words.ts';
import { readNumber, readText } from './readArguments.ts';
import type { Argument, Reading, SheetFunction } from './sheetFunction.ts';
import { wrong } from './wrong.ts';

/** =CTL_BAND(63.4) -> Buono. The lower bounds belong to the band. */
export const band: SheetFunction = {
  name: 'CTL_BAND',
  parameters: [
    { name: 'score', kind: 'number', optional: false, example: '63.4' },
    { name: 'bands', kind: 'text', optional: true, example: '"40;60;80"' },
    { name: 'language', kind: 'text', optional: true, example: '"it"' },
  ],
  returns: 'value',
  evaluate([scoreGiven, bandsGiven, languageGiven], callers) {
    const language = readLanguage(languageGiven, callers);
    if (!language.ok) return language;
    const bounds = readBands(bandsGiven, language.value);
    if (!bounds.ok) return bounds;
    const score = readNumber('score', scoreGiven, language.value);
    if (!score.ok || score.value === null) return score;
    return { ok: true, value: bandsTexts(language.value)[bandOf(score.value, bounds.value)] };
  },
};

function readLanguage(argument: Argument, callers: Language): Reading<Language> {
  const text = readText('language', argument, callers);
  if (!text.ok) return text;
  const word = plain(text.value);
  if (word === '') return { ok: true, value: callers };
  if (word === 'it' || word === 'en') return { ok: true, value: word };
  return wrong('language', 'unknownLanguage', callers, { text: text.value });
}

function readBands(argument: Argument, language: Language): Reading<readonly [number, number, number]> {
  const text = readText('bands', argument, language);
  if (!text.ok) return text;
  const { method, problem } = setMethodKey(DEFAULT_METHOD, 'bands', text.value);
  if (problem !== null) return wrong('bands', 'unknownBands', language, { text: text.value });
  return { ok: true, value: method.bands };
}
