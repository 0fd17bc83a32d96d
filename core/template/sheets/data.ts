// SPDX-License-Identifier: EUPL-1.2
import type { ProposedIndicator } from '../../framework/definitions.ts';
import { INDICATORS } from '../../framework/indicators.ts';
import { COUNT, LEVEL, MONTHS, YES_NO } from '../../framework/units.ts';
import { templateTexts } from '../../i18n/rooms/template.ts';
import { fill } from '../../i18n/texts.ts';
import type { PlanCell, SheetPlan } from '../../report/plan.ts';
import type { Role } from '../../report/roles.ts';
import { isReal, SAMPLE_ANSWERS, type SampleAnswers } from '../../sample/answers.ts';
import { fieldsOf } from '../../sample/fieldFormula.ts';
import { indicatorFormula, isBlank } from '../indicatorFormula.ts';
import { FIRST_ROW, type InputColumn, inputSheet } from '../inputSheet.ts';
import { ANSWER_ROWS, type TemplateRequest } from '../template.ts';
import { questionnaireCells } from './questionnaire.ts';

/** The indicators of each row of the questionnaire, in the same row here: formulas to see and to change. */
export function dataSheet(request: TemplateRequest): SheetPlan {
  const { language, names, sample } = request;
  const { notes, sample: sampleTexts, titles } = templateTexts(language);
  const answers = sample ? SAMPLE_ANSWERS : [];
  return inputSheet(
    {
      key: 'data',
      name: names.data,
      title: titles.data,
      notes: [fill(notes.data, names, language), sample ? sampleTexts.dataLegend : ''],
      columns: columnsIn(request),
      rows: Array.from({ length: ANSWER_ROWS }, (_, index) =>
        dataRow(names.questionnaire, FIRST_ROW + index, answers[index]),
      ),
      frozenColumns: 2,
    },
    language,
  );
}

function columnsIn({ language }: TemplateRequest): InputColumn[] {
  const { headers, hints } = templateTexts(language);
  return [
    { header: headers.cluster, hint: hints.data.cluster, width: 14 },
    { header: headers.period, hint: hints.data.period, width: 12, fill: 'number' },
    ...INDICATORS.map(
      (indicator): InputColumn => ({
        header: indicator.code,
        hint: `${indicator.name[language]} (${indicator.unit[language]})`,
        width: 16,
        fill: 'number',
      }),
    ),
  ];
}

function dataRow(questionnaire: string, row: number, given: SampleAnswers | undefined): PlanCell[] {
  const cells = questionnaireCells(questionnaire, row);
  const copied = (cell: string) => ({ formula: `=IF(${isBlank(cell)},"",${cell})` });
  return [
    { content: copied(cells.organisation), role: 'rowHeader' },
    { content: copied(cells.period), role: 'number' },
    ...INDICATORS.map(
      (indicator): PlanCell => ({
        content: { formula: indicatorFormula(indicator, cells.field) },
        role: roleOf(indicator, given),
      }),
    ),
  ];
}

const WHOLE_UNITS = [COUNT, LEVEL, MONTHS, YES_NO];

/** What is calculated from an invented value is marked like one. */
function roleOf(indicator: ProposedIndicator, given: SampleAnswers | undefined): Role {
  const whole = WHOLE_UNITS.includes(indicator.unit);
  const real = given === undefined || fieldsOf(indicator.formula).every((field) => isReal(given, field));
  if (real) return whole ? 'formulaWhole' : 'formula';
  return whole ? 'invented' : 'inventedDecimal';
}
