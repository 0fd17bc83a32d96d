// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../core/model/language.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT, REPORT_PARTS } from '../../../core/report/parts.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { golden } from '../template/golden.ts';
import { planText } from './planText.ts';

const FOLDER = join(__dirname, 'golden');
const { run, history, guidance } = score(readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids, {
  withHistory: true,
});

/** The whole report of the sample, with the cards of two clusters: one that has everything and one that lacks much. */
function sheets(language: Language): readonly SheetPlan[] {
  const request = { ...DEFAULT_REPORT, parts: REPORT_PARTS, cards: ['LE2C', 'LGCA'] };
  return buildReport(reportInputOf(run!, history, language, { guidance, today: '2016-03-31' }), [], request)
    .sheets;
}

const fileOf = ({ key }: SheetPlan) => `${key.replace(':', '-')}.txt`;
const cases = (['it', 'en'] as const).flatMap((language) =>
  sheets(language).map((plan) => [language, plan.key, plan] as const),
);

test.each(cases)('the report of the sample in %s, sheet %s, is the agreed one', (language, _, plan) => {
  const text = planText(plan);
  expect(text).toBe(golden(fileOf(plan), text, join(FOLDER, language)));
});

test.each(cases)('the report of the sample in %s, sheet %s, is made of rectangles', (_, __, { blocks }) => {
  for (const { cells } of blocks) expect(new Set(cells.map((row) => row.length)).size).toBe(1);
});

test.each(['it', 'en'] as const)('every agreed text in %s is of a sheet that is made', (language) => {
  const folder = join(FOLDER, language);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  expect(files.sort()).toEqual(sheets(language).map(fileOf).sort());
});
