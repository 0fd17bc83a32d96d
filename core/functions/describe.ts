// SPDX-License-Identifier: EUPL-1.2
import { functionDocsTexts } from '../i18n/rooms/functionDocs.ts';
import type { Language } from '../model/language.ts';
import type { Parameter, SheetFunction } from './sheetFunction.ts';

/** A parameter with what it means. */
export interface DescribedParameter extends Parameter {
  readonly description: string;
}

/** What a function does, for people: one line each, without markup. */
export interface Description {
  readonly purpose: string;
  readonly parameters: readonly DescribedParameter[];
  readonly result: string;
}

/** What a function, its parameters and its result are, in the words of a language. */
export function describe({ name, parameters }: SheetFunction, language: Language): Description {
  const { about, parameters: meanings } = functionDocsTexts(language);
  return {
    ...about[name],
    parameters: parameters.map((parameter) => ({ ...parameter, description: meanings[parameter.name] })),
  };
}
