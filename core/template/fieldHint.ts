// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../framework/definitions.ts';
import { FIELDS } from '../framework/fields.ts';
import { RUBRICS } from '../framework/rubrics.ts';
import { templateTexts } from '../i18n/rooms/template.ts';
import { fill } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';

/** What belongs into a field: its code, the time it speaks of, and the possible answers. */
export function fieldHint(field: Field, language: Language): string {
  const { periodKinds } = templateTexts(language);
  return `${field.code} · ${periodKinds[field.periodKind]} · ${answersText(field, language)}`;
}

/** What is said where another answer than the possible ones is typed; it counts all the same. */
export function ruleMessage(field: Field, language: Language): string {
  return fill(templateTexts(language).rules.broken, { answers: answersText(field, language) }, language);
}

function answersText(field: Field, language: Language): string {
  const { rules } = templateTexts(language);
  if (field.kind === 'yes-no') return rules.yesNo;
  if (field.kind === 'level') return levelsText(field, language);
  const bound = (text: string, fields: readonly string[] = []) =>
    fields.length === 0 ? [] : [fill(text, { fields: fields.join(' + ') }, language)];
  return [
    `${rules[field.kind]} ${limitsText(field, language)}`,
    ...bound(rules.atMost, field.atMost),
    ...bound(rules.sumOf, field.sumOf),
    ...bound(rules.partOf, totalsOf(field)),
    ...bound(rules.before, field.answerBefore === undefined ? [] : [field.answerBefore]),
  ].join(', ');
}

/** Of which sums it is a part. */
function totalsOf({ code }: Field): string[] {
  return FIELDS.filter(({ sumOf }) => sumOf?.includes(code)).map((total) => total.code);
}

function limitsText({ limits }: Field, language: Language): string {
  const { rules } = templateTexts(language);
  if (limits?.most !== undefined) return fill(rules.between, limits, language);
  return fill(limits?.above === undefined ? rules.least : rules.above, { ...limits }, language);
}

/** 1 = the lowest; 2 = … */
function levelsText(field: Field, language: Language): string {
  const rubric = RUBRICS.find((one) => one.field === field.code);
  return (rubric?.levels ?? []).map((level, index) => `${index + 1} = ${level[language]}`).join('; ');
}
