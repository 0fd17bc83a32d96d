// SPDX-License-Identifier: EUPL-1.2
import {
  DEFAULT_VALUES,
  type MethodChoices,
  type MethodValues,
  methodValues,
  withChoices,
} from '../../core/method/methodChoices.ts';
import { impliedNormalisation, type Method } from '../../core/model/method.ts';
import { METHOD_KEY_NAMES, type MethodKeyName } from '../../core/model/methodKeys.ts';
import { traitsOf } from '../../core/model/normalisations.ts';
import type { Survey } from '../../core/survey.ts';

/** The workbook's method with the unsaved choices over it, as the editor shows it. */
export interface ShownMethod {
  readonly survey: Survey;
  readonly method: Method;
  readonly choices: MethodChoices;
  readonly wrong: ReadonlySet<MethodKeyName>;
  /** Keys whose value is not the default. */
  readonly changed: ReadonlySet<MethodKeyName>;
  /** What stands in the field of a key, right or wrong. */
  textOf(key: MethodKeyName): string;
}

/** The method of a surveyed workbook with these choices over it, as the editor shows it. */
export function shownMethod(survey: Survey, choices: MethodChoices): ShownMethod {
  const { method } = withChoices(survey.method, choices);
  const values = methodValues(method);
  const wrong = wrongKeys(survey.method, choices);
  return {
    survey,
    method,
    choices,
    wrong,
    changed: new Set([...changedKeys(values), ...wrong]),
    textOf: (key) => choices.get(key) ?? String(values.get(key)),
  };
}

/** The choices that make no sense, alone or together. */
export function wrongKeys(method: Method, choices: MethodChoices): ReadonlySet<MethodKeyName> {
  const { method: chosen, wrong } = withChoices(method, choices);
  const { kind, reference } = chosen.normalisation;
  const isAsked = choices.has('normalisation') || choices.has('normalisation.reference');
  const counts = isAsked && impliedNormalisation(chosen) === null;
  const lacksReference = counts && traitsOf(kind).needsReference && reference === null;
  return lacksReference ? new Set([...wrong, 'normalisation.reference']) : wrong;
}

/** The keys whose value is not the default. */
export function changedKeys(values: MethodValues): MethodKeyName[] {
  return METHOD_KEY_NAMES.filter((key) => values.get(key) !== DEFAULT_VALUES.get(key));
}

/** Whether two methods are the same in every key. */
export function isSameMethod(one: Method, other: Method): boolean {
  const [a, b] = [methodValues(one), methodValues(other)];
  return METHOD_KEY_NAMES.every((key) => a.get(key) === b.get(key));
}
