// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import type { Action } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';
import { ACTIONS } from './actions.ts';
import type { ProposedAction } from './definitions.ts';
import { hasProposed } from './hasProposed.ts';

/** The built-in catalogue of actions, for a workbook without one; those on elements that the framework lacks stay out. */
export function builtInActions(framework: Framework, language: Language): Action[] {
  return ACTIONS.filter(({ element }) => element === null || hasProposed(framework, element)).map((action) =>
    asAction(action, language),
  );
}

function asAction({ text, owner, evidence, ...rest }: ProposedAction, language: Language): Action {
  return {
    ...rest,
    text: text[language],
    owner: owner[language],
    evidence: evidence[language],
    place: null,
  };
}
