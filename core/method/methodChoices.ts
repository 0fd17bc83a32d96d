// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_METHOD, type Method } from '../model/method.ts';
import { METHOD_KEY_NAMES, type MethodKeyName, methodEntries, setMethodKey } from '../model/methodKeys.ts';
import { traitsOf } from '../model/normalisations.ts';

/** The value of each key as a cell of the Method sheet holds it; empty where the default is left open. */
export type MethodValues = ReadonlyMap<MethodKeyName, string | number>;

/** Choices by key, as a person writes them, right or wrong; empty for the default. */
export type MethodChoices = ReadonlyMap<MethodKeyName, string>;

export const NO_CHOICES: MethodChoices = new Map();

/**
 * A method as values for a sheet. A scale that is its normalisation's own stays empty, so that whoever changes only
 * the normalisation gets the own scale of the new one.
 */
export function methodValues(method: Method): MethodValues {
  const values = new Map(methodEntries(method).map(([key, value]) => [key, value ?? '']));
  if (hasOwnScale(method)) values.set('normalisation.scale', '');
  return values;
}

function hasOwnScale({ normalisation: { kind, scale } }: Method): boolean {
  const own = traitsOf(kind).ends?.usual;
  return scale === null || own === undefined || (scale[0] === own[0] && scale[1] === own[1]);
}

/** The default of every key, as a sheet holds it. */
export const DEFAULT_VALUES: MethodValues = methodValues(DEFAULT_METHOD);

/** The method with the choices made over it, and the keys whose choice makes no sense: they stay as they were. */
export function withChoices(
  method: Method,
  choices: MethodChoices,
): { readonly method: Method; readonly wrong: ReadonlySet<MethodKeyName> } {
  const own = methodValues(method);
  const wrong = new Set<MethodKeyName>();
  let chosen = DEFAULT_METHOD;
  for (const key of METHOD_KEY_NAMES) {
    // A scale belongs to the normalisation that it was written for.
    const isLost = key === 'normalisation.scale' && choices.has('normalisation');
    const kept = isLost ? '' : String(own.get(key));
    const set = setMethodKey(chosen, key, choices.get(key) ?? kept);
    if (set.problem !== null) wrong.add(key);
    chosen = set.problem === null ? set.method : setMethodKey(chosen, key, kept).method;
  }
  return { method: chosen, wrong };
}

/** The choices with one more: what the method says already is no choice. */
export function choose(
  method: Method,
  choices: MethodChoices,
  key: MethodKeyName,
  text: string,
): MethodChoices {
  const next = new Map(choices).set(key, text);
  if (key === 'normalisation') next.delete('normalisation.scale');
  if (key === 'normalisation.scale') {
    const chosen = withChoices(method, next);
    if (!chosen.wrong.has(key) && hasOwnScale(chosen.method)) next.set(key, '');
  }
  return openChoices(method, next);
}

/** The choices that the method does not make by itself: all that still differ from it. */
export function openChoices(method: Method, choices: MethodChoices): MethodChoices {
  const own = methodValues(method);
  const isOpen = ([key, text]: readonly [MethodKeyName, string]) => {
    const isLost = key === 'normalisation.scale' && choices.get('normalisation') !== undefined;
    return text !== (isLost ? '' : String(own.get(key)));
  };
  return new Map([...choices].filter(isOpen));
}

/** What would have to be chosen over the one method to get the other. */
export function choicesBetween(from: Method, to: Method): MethodChoices {
  const [before, after] = [methodValues(from), methodValues(to)];
  const changed = METHOD_KEY_NAMES.filter((key) => before.get(key) !== after.get(key));
  const choices = new Map(changed.map((key) => [key, String(after.get(key))]));
  // Another normalisation takes the old one's scale away, also where the new one is to have the same.
  const scale = String(after.get('normalisation.scale'));
  if (choices.has('normalisation') && scale !== '') choices.set('normalisation.scale', scale);
  return choices;
}
