// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../../core/model/language.ts';
import { METHOD_WORDS, parameterOf } from '../../../core/model/methodWords.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT, REPORT_PARTS, type ReportPart } from '../../../core/report/parts.ts';
import { type ReportInput, reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { leaksIn } from '../../support/leaks.ts';
import { guidedReportInput } from './nextSheets.ts';
import { planTexts } from './planTexts.ts';
import { WORKBOOKS } from './someReports.ts';

const SAMPLE = readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids;

const PARAMETERS = { column: 'Area', periods: '2', lambda: '0.5', exponent: '2' };

/** What of a sheet's texts is a program's; codes stand in cells of their own, and names are the user's. */
function leaksOf(input: ReportInput, parts: readonly ReportPart[] = REPORT_PARTS): string[] {
  const { clusters, framework } = input.run;
  const own = [...clusters, ...framework.byCode.values()].flatMap((one) => [one.name, one.code]);
  const byLength = own.filter((one) => one !== null && one.length > 2).sort((a, b) => b!.length - a!.length);
  const request = { ...DEFAULT_REPORT, parts, chartSheets: true };
  const texts = buildReport(input, [], request).sheets.flatMap(planTexts);
  // The same text says the same wherever it stands, and most stand in many cells.
  const distinct = new Map(
    texts.filter(({ role }) => role !== 'code').map((one) => [one.text, one] as const),
  );
  return [...distinct.values()].flatMap(({ sheet, text }) =>
    leaksIn(text, input.language, byLength as string[]).map((leak) => `${sheet}: «${leak}» in «${text}»`),
  );
}

function unique(leaks: readonly string[]): string[] {
  return [...new Set(leaks)].slice(0, 60);
}

describe.each(LANGUAGES)('no sheet says what only a program says (%s)', (language) => {
  test.each([...WORKBOOKS.keys()])('%s', (workbook) => {
    expect(unique(leaksOf(guidedReportInput(workbook, language)))).toEqual([]);
  });

  test('the sample with all that it holds', () => {
    expect(unique(leaksOf(sample(language, [])))).toEqual([]);
  });

  test.each(methods())('the sample by %s = %s', (key, value) => {
    const input = sample(language, [[key, value]]);
    expect(unique(leaksOf(input, ['overview', 'trend', 'targets', 'method-used']))).toEqual([]);
  });
});

function sample(language: Language, overrides: readonly (readonly [string, string])[]): ReportInput {
  const { run, history, guidance } = score(SAMPLE, { withHistory: true, language, overrides });
  return reportInputOf(run!, history, language, { guidance, today: '2016-03-31' });
}

/** Every word of every key, with its parameter. */
function methods(): [string, string][] {
  return Object.entries(METHOD_WORDS).flatMap(([key, words]) =>
    words.map((word): [string, string] => {
      const parameter = parameterOf(word);
      return [key, parameter === null ? word : `${word}:${PARAMETERS[parameter]}`];
    }),
  );
}
