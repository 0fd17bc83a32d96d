// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext, useMemo } from 'react';
import { findingText } from '../core/i18n/findingText.ts';
import { plainMethodValue } from '../core/i18n/plainMethod.ts';
import { findingsTexts } from '../core/i18n/rooms/findings.ts';
import { hostErrorsTexts } from '../core/i18n/rooms/hostErrors.ts';
import { inputWordsTexts } from '../core/i18n/rooms/inputWords.ts';
import { methodKeysTexts } from '../core/i18n/rooms/methodKeys.ts';
import { nextTexts } from '../core/i18n/rooms/next.ts';
import { panelTexts } from '../core/i18n/rooms/panel.ts';
import { reportTexts } from '../core/i18n/rooms/report.ts';
import { fill, formatScore } from '../core/i18n/texts.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Language } from '../core/model/language.ts';
import type { MethodKeyName } from '../core/model/methodKeys.ts';

/** The texts that the panel begins with; sections that are shown later take those of theirs. */
function textsOf(language: Language) {
  return {
    findings: findingsTexts(language),
    hostErrors: hostErrorsTexts(language),
    input: inputWordsTexts(language),
    method: methodKeysTexts(language),
    next: nextTexts(language),
    panel: panelTexts(language),
    report: reportTexts(language),
  };
}

type PanelTexts = ReturnType<typeof textsOf>;

/** The texts of the panel and how things are written, in one language. */
export interface Words {
  readonly language: Language;
  readonly texts: PanelTexts;
  fill(text: string, params: Readonly<Record<string, string | number>>): string;
  /** A finding as people say it. */
  finding(finding: Pick<Finding, 'code' | 'params'>): string;
  /** The value of a key of the method as people say it; nothing where it has none. */
  methodValue(key: MethodKeyName, value: string | number | null): string | null;
  /** Chooses between one and several, and puts the number in. */
  count(forms: { readonly one: string; readonly other: string }, n: number): string;
  /** A score as the table and the charts write it: one decimal, or the sign for a missing one. */
  score(value: number | null): string;
}

/** The words of a language. */
export function wordsIn(language: Language): Words {
  const texts = textsOf(language);
  return {
    language,
    texts,
    fill: (text, params) => fill(text, params, language),
    finding: (finding) => findingText(finding, texts, language),
    methodValue: (key, value) => plainMethodValue(key, value, texts.method, language),
    count: (forms, n) => fill(n === 1 ? forms.one : forms.other, { n }, language),
    score: (value) => (value === null ? texts.report.missing : formatScore(value, language, 1)),
  };
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/** The words of the language that the panel is in; English outside of it. */
export function useWords(): Words {
  return useContext(WordsContext) ?? wordsIn('en');
}

/** The words of a language, made once for each. */
export function useWordsIn(language: Language): Words {
  return useMemo(() => wordsIn(language), [language]);
}
