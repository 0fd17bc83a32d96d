// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../framework/definitions.ts';
import { FIELDS } from '../framework/fields.ts';
import { sumTolerance } from '../framework/sumTolerance.ts';

/** The cells of the questionnaire that a rule can speak of, as the formula of a cell in some row writes them. */
export interface RuleCells {
  /** The answer to a field, in the same row. */
  answer(field: string): string;
  /** The answers to a field in all rows. */
  answers(field: string): string;
  /** Organisation and period of the same row, and those of all rows. */
  readonly organisation: string;
  readonly period: string;
  readonly organisations: string;
  readonly periods: string;
}

/**
 * When an answer may stand in its cell, as a formula: the rules that the check of the questionnaire tells of. Whoever
 * does not know writes `n.d.` or nothing. `null` where a list to choose from says it all.
 */
export function answerRule(field: Field, cells: RuleCells): string | null {
  if (field.kind === 'level' || field.kind === 'yes-no') return null;
  const answer = cells.answer(field.code);
  const { least, above, most } = field.limits ?? {};
  const conditions = [
    ...(field.kind === 'whole' ? [`${answer}=INT(${answer})`] : []),
    ...(least === undefined ? [] : [`${answer}>=${least}`]),
    ...(above === undefined ? [] : [`${answer}>${above}`]),
    ...(most === undefined ? [] : [`${answer}<=${most}`]),
    ...(field.atMost === undefined ? [] : [notAbove(answer, field.atMost.map(cells.answer))]),
    ...FIELDS.filter((total) => isInSum(field, total)).map((total) => isTheSum(total, cells)),
    ...(field.answerBefore === undefined ? [] : [isAsBefore(answer, field.answerBefore, cells)]),
  ];
  return `=IF(ISNUMBER(${answer}),AND(${conditions.join(',')}),${answer}="n.d.")`;
}

/** A total is looked at where one of its parts is typed too: which comes last, nobody knows. */
function isInSum({ code }: Field, total: Field): boolean {
  return total.sumOf !== undefined && (total.code === code || total.sumOf.includes(code));
}

/** Where one of the others is not known their sum is not either. */
function notAbove(answer: string, others: readonly string[]): string {
  const list = others.join(',');
  return `OR(COUNT(${list})<${others.length},${answer}<=SUM(${list}))`;
}

/** Where a part is not known the others may come to less, and without a total there is nothing to say. */
function isTheSum(field: Field, cells: RuleCells): string {
  const total = cells.answer(field.code);
  const codes = field.sumOf ?? [];
  const parts = codes.map(cells.answer).join(',');
  const excess = `SUM(${parts})-N(${total})`;
  const difference = `IF(COUNT(${parts})<${codes.length},${excess},ABS(${excess}))`;
  // Without decimals, which formulas write in different ways.
  const tolerance = Math.ceil(sumTolerance(field));
  return `OR(COUNT(${total})=0,${difference}<=${tolerance})`;
}

/**
 * The latest period before is searched by number: among periods in words there is none. No answer of then that is
 * another one: also where none was given.
 */
function isAsBefore(answer: string, field: string, cells: RuleCells): string {
  const { organisation, organisations, period, periods } = cells;
  const before = `SUMPRODUCT(MAX((${organisations}=${organisation})*(${periods}<${period})*${periods}))`;
  const of = cells.answers(field);
  return `IFERROR(COUNTIFS(${organisations},${organisation},${periods},${before},${of},">=0",${of},"<>"&${answer})=0,TRUE)`;
}
