// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { builtInActions } from '../../../core/framework/builtInActions.ts';
import { builtInBenchmarks } from '../../../core/framework/builtInBenchmarks.ts';
import { builtInFramework } from '../../../core/framework/builtInFramework.ts';
import type { Grid } from '../../../core/model/grid.ts';
import { LANGUAGES, type Language } from '../../../core/model/language.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { lower } from '../../../core/report/lower.ts';
import { DEFAULT_REPORT, REPORT_PARTS } from '../../../core/report/parts.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { SAMPLE_CLUSTERS } from '../../../core/sample/clusters.ts';
import { score } from '../../../core/score.ts';
import { buildTemplate } from '../../../core/template/buildTemplate.ts';
import { freeNames } from '../../../core/template/insertTemplate.ts';
import { calculateSheets } from '../../../samples/calculateSheets.ts';
import { contentsOf } from '../../../samples/contentsOf.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { textsIn } from '../../support/textsIn.ts';
import { planTexts } from './planTexts.ts';

/** The words of all that the product says in one language and never in the other; clusters keep their own names. */
const ONLY_IN = new Map(LANGUAGES.map((language) => [language, wordsOnlyIn(language)]));

function wordsOnlyIn(language: Language): Set<string> {
  const other = language === 'it' ? 'en' : 'it';
  const names = new Set(SAMPLE_CLUSTERS.flatMap(({ code, name }) => wordsOf(`${code} ${name}`)));
  const others = vocabulary(other);
  return new Set([...vocabulary(language)].filter((word) => !others.has(word) && !names.has(word)));
}

function vocabulary(language: Language): Set<string> {
  const { indicators, aggregates } = builtInFramework(language);
  const own = [
    textsIn(language),
    [...indicators, ...aggregates].map((one) => [one.name, 'unit' in one ? one.unit : '']),
    builtInActions(builtInFramework(language), language).map((one) => [one.text, one.owner, one.evidence]),
    builtInBenchmarks(builtInFramework(language), language).map(({ source }) => source.split(': http')[0]),
    SAMPLE_CLUSTERS.map(({ area }) => area[language]),
  ];
  return new Set(stringsIn(own).flatMap(wordsOf));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Whole words; what stands in an address or between braces is none. */
function wordsOf(text: string): string[] {
  return text
    .replace(/https?:\S+|\{\w+\}/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
}

async function sampleIn(language: Language): Promise<readonly Grid[]> {
  if (language === 'it') return readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids;
  const plans = buildTemplate({ language, names: freeNames(language, []), sample: true });
  const calculated = await calculateSheets(plans.map((plan) => contentsOf(lower(plan))));
  return Array.from(calculated, ([sheet, cells]) => ({ sheet, row: 0, column: 0, cells }));
}

function foreignWords(grids: readonly Grid[], report: Language): string[] {
  const { run, history, guidance } = score(grids, { withHistory: true, language: report });
  const input = reportInputOf(run!, history, report, { guidance, today: '2016-03-31' });
  const request = { ...DEFAULT_REPORT, parts: REPORT_PARTS };
  const foreign = ONLY_IN.get(report === 'it' ? 'en' : 'it')!;
  const texts = buildReport(input, [], request).sheets.flatMap(planTexts);
  const forPeople = texts.filter(({ role }) => role !== 'code');
  return forPeople.flatMap(({ sheet, text }) =>
    wordsOf(text)
      .filter((word) => foreign.has(word))
      .map((word) => `${sheet}: «${word}» in «${text}»`),
  );
}

test.each([
  ['it', 'en'],
  ['en', 'it'],
  ['it', 'it'],
  ['en', 'en'],
] as const)(
  'of the sample in %s, the report in %s has no word of the other language',
  async (sample, report) => {
    expect([...new Set(foreignWords(await sampleIn(sample), report))]).toEqual([]);
  },
);

test('what a person wrote herself stays as she wrote it', () => {
  const grids = readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((row) =>
      row.map((cell) => (cell === 'Soci impegnati' ? 'Soci impegnati davvero' : cell)),
    ),
  }));
  const { run } = score(grids);
  const { framework } = reportInputOf(run!, [], 'en').run;
  expect(framework.byCode.get('GS1')!.name).toBe('Soci impegnati davvero');
  expect(framework.byCode.get('GS2')!.name).toBe(builtInFramework('en').byCode.get('GS2')!.name);
});
