// SPDX-License-Identifier: EUPL-1.2
import { FIELDS } from '../../../core/framework/fields.ts';
import { INDICATORS } from '../../../core/framework/indicators.ts';
import type { Content } from '../../../core/host/steps.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { lower } from '../../../core/report/lower.ts';
import { buildTemplate } from '../../../core/template/buildTemplate.ts';
import { FIRST_ROW } from '../../../core/template/inputSheet.ts';
import { freeNames } from '../../../core/template/insertTemplate.ts';
import { ANSWER_ROWS } from '../../../core/template/template.ts';
import { calculateSheets, type SheetContents } from '../../../samples/calculateSheets.ts';
import { contentsOf } from '../../../samples/contentsOf.ts';

/** What a cluster answers, by the code of the field. */
export type Answers = ReadonlyMap<string, string | number>;

const NAMES = freeNames('it', []);
const EMPTY = buildTemplate({ language: 'it', names: NAMES, sample: false }).map((plan) =>
  contentsOf(lower(plan)),
);

/** Types the answers into the questionnaire of the template and gives the indicators of each row of its data. */
export async function calculateData(answers: readonly Answers[]): Promise<Map<string, Cell>[]> {
  const results: Map<string, Cell>[] = [];
  for (let from = 0; from < answers.length; from += ANSWER_ROWS) {
    results.push(...(await calculateRows(answers.slice(from, from + ANSWER_ROWS))));
  }
  return results;
}

async function calculateRows(answers: readonly Answers[]): Promise<Map<string, Cell>[]> {
  const sheets = EMPTY.filter(({ name }) => name === NAMES.data || name === NAMES.questionnaire);
  const filled = sheets.map((sheet) => (sheet.name === NAMES.questionnaire ? fillIn(sheet, answers) : sheet));
  const data = (await calculateSheets(filled)).get(NAMES.data)!;
  return answers.map(
    (_, index) =>
      new Map(INDICATORS.map(({ code }, column) => [code, data[FIRST_ROW + index]![2 + column]!])),
  );
}

function fillIn(questionnaire: SheetContents, answers: readonly Answers[]): SheetContents {
  const cells = questionnaire.cells.map((row, r): readonly Content[] => {
    const given = answers[r - FIRST_ROW];
    if (given === undefined) return row;
    return ['CTL1', 2015, ...FIELDS.map((field) => given.get(field.code) ?? null)];
  });
  return { ...questionnaire, cells };
}
