// SPDX-License-Identifier: EUPL-1.2
import type { MethodKeyName } from '../model/methodKeys.ts';
import { METHOD_WORDS, type MethodWord, type RuleParameter, type WordKey } from '../model/methodWords.ts';

/** A name, and a sentence of what it does. */
export interface NameAndHelp {
  readonly name: string;
  readonly help: string;
}

export interface NormalisationTexts extends NameAndHelp {
  /** What was done, for the report; may name {first} and {second}, its two numbers, and {reference}, the cluster. */
  readonly used: string;
  /** How a value became its score, for the pane; may name the terms of its scale. */
  readonly explained: string;
}

/** What every language must say of the method: of each key, of each word that can be chosen, of what a word takes. */
export interface MethodTexts {
  readonly keys: Readonly<Record<MethodKeyName, NameAndHelp>>;
  readonly words: { readonly [K in WordKey]: Readonly<Record<MethodWord<K>, NameAndHelp>> };
  readonly parameters: Readonly<
    Record<
      RuleParameter,
      {
        readonly sign: string;
        readonly name: string;
        /** What stands behind the name of a rule, between brackets. */
        readonly said: string;
      }
    >
  >;
  readonly isDefault: string;
}

/** The words of a key as they are offered, each with its texts. */
export function wordTexts<K extends WordKey>(
  key: K,
  texts: MethodTexts,
): readonly (NameAndHelp & { readonly word: MethodWord<K> })[] {
  const words: readonly MethodWord<K>[] = METHOD_WORDS[key];
  return words.map((word) => ({ word, ...texts.words[key][word] }));
}
