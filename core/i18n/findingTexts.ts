// SPDX-License-Identifier: EUPL-1.2
import type { FindingCode, ParamOf } from '../model/findingCodes.ts';

/** The names between braces: `'page' | 'of'` in `'{page} of {of}'`, also where they only choose a word. */
type Placeholder<Text> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}?${string}` ? Name : Inside) | Placeholder<Rest>
  : never;

/** Says of each text whether it can be filled: `string` where the finding has all that it asks for. */
type Checked<Texts> = {
  [C in keyof Texts]: C extends FindingCode
    ? Placeholder<Texts[C]> extends ParamOf<C>
      ? string
      : { readonly notAParameter: Exclude<Placeholder<Texts[C]>, ParamOf<C>> }
    : never;
};

/** The texts of all findings in one language: one that lacks, or that asks for an undeclared parameter, doesn't compile. */
export function findingTexts<const Texts extends Record<FindingCode, string>>(
  texts: Texts & Checked<Texts>,
): Texts {
  return texts;
}
