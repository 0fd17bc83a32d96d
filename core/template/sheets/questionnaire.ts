// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../../framework/definitions.ts';
import { FIELDS } from '../../framework/fields.ts';
import { templateTexts } from '../../i18n/rooms/template.ts';
import { cellAddress, columnLetters, quoteSheet } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import type { PlanCell, SheetPlan } from '../../report/plan.ts';
import { isReal, SAMPLE_ANSWERS, type SampleAnswers } from '../../sample/answers.ts';
import { answerRule, type RuleCells } from '../answerRule.ts';
import { fieldHint, ruleMessage } from '../fieldHint.ts';
import { FIRST_ROW, type InputColumn, inputSheet } from '../inputSheet.ts';
import { ANSWER_ROWS, type TemplateRequest } from '../template.ts';

const ORGANISATION_COLUMN = 0;
const PERIOD_COLUMN = 1;
const FIELD_COLUMNS = new Map(FIELDS.map((field, index) => [field.code, PERIOD_COLUMN + 1 + index]));

/** What the clusters declare: a row per cluster and period, a column per field. */
export function questionnaireSheet(request: TemplateRequest): SheetPlan {
  const { language, names, sample } = request;
  const texts = templateTexts(language);
  const answers = sample ? SAMPLE_ANSWERS : [];
  return inputSheet(
    {
      key: 'questionnaire',
      name: names.questionnaire,
      title: texts.titles.questionnaire,
      notes: [
        texts.notes.questionnaire,
        sample ? `${texts.sample.legend}. ${texts.sample.questionnaire}` : '',
      ],
      columns: columnsIn(language),
      rows: Array.from({ length: ANSWER_ROWS }, (_, index) => answerRow(answers[index], language)),
      frozenColumns: 2,
    },
    language,
  );
}

/** The cells of one row of the questionnaire, as formulas in other sheets write them. */
export interface QuestionnaireCells {
  readonly organisation: string;
  readonly period: string;
  field(code: string): string;
}

/** `row` counts from 0. An unknown field is a defect of the framework. */
export function questionnaireCells(sheet: string, row: number): QuestionnaireCells {
  const at = (column: number) => `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
  return {
    organisation: at(ORGANISATION_COLUMN),
    period: at(PERIOD_COLUMN),
    field: (code) => at(columnOf(code)),
  };
}

function columnOf(field: string): number {
  const column = FIELD_COLUMNS.get(field);
  if (column === undefined) throw new Error(`no field ${field} in the questionnaire`);
  return column;
}

function columnsIn(language: Language): InputColumn[] {
  const { answers, headers, hints } = templateTexts(language);
  const options = (field: Field) => {
    if (field.kind === 'level') return { options: ['1', '2', '3', '4'] };
    return field.kind === 'yes-no' ? { options: [answers.yes, answers.no] } : {};
  };
  return [
    { header: headers.organisation, hint: hints.questionnaire.organisation, width: 14 },
    { header: headers.period, hint: hints.questionnaire.period, width: 12, fill: 'number' },
    ...FIELDS.map(
      (field): InputColumn => ({
        header: `${field.label[language]} (${field.unit[language]})`,
        hint: fieldHint(field, language),
        width: field.kind === 'level' ? 36 : 22,
        fill: 'number',
        ...options(field),
        ...ruleOf(field, language),
      }),
    ),
  ];
}

function ruleOf(field: Field, language: Language): Pick<InputColumn, 'rule'> {
  const formula = answerRule(field, RULE_CELLS);
  return formula === null ? {} : { rule: { formula, message: ruleMessage(field, language) } };
}

/** The cells of the first row: hosts move the rule along with the rows below. */
const RULE_CELLS: RuleCells = {
  answer: (field) => cellAddress(FIRST_ROW, columnOf(field)),
  answers: (field) => wholeColumn(columnOf(field)),
  organisation: `$${cellAddress(FIRST_ROW, ORGANISATION_COLUMN)}`,
  period: `$${cellAddress(FIRST_ROW, PERIOD_COLUMN)}`,
  organisations: wholeColumn(ORGANISATION_COLUMN),
  periods: wholeColumn(PERIOD_COLUMN),
};

function wholeColumn(column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${FIRST_ROW + 1}:$${letters}$${FIRST_ROW + ANSWER_ROWS}`;
}

function answerRow(given: SampleAnswers | undefined, language: Language): PlanCell[] {
  return [
    { content: given?.cluster ?? null, role: 'input' },
    { content: given?.period ?? null, role: 'inputNumber' },
    ...FIELDS.map((field) => answerCell(given, field, language)),
  ];
}

function answerCell(given: SampleAnswers | undefined, field: Field, language: Language): PlanCell {
  const value = given?.values.get(field.code);
  if (given === undefined || value === undefined) return { content: null, role: 'inputNumber' };
  if (typeof value === 'boolean') {
    const { answers } = templateTexts(language);
    return { content: value ? answers.yes : answers.no, role: 'inventedText' };
  }
  if (isReal(given, field.code)) return { content: value, role: 'inputNumber' };
  return { content: value, role: Number.isInteger(value) ? 'invented' : 'inventedDecimal' };
}
