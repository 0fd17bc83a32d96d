// SPDX-License-Identifier: EUPL-1.2
import type { StepOf } from '../../../core/host/steps.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { lower } from '../../../core/report/lower.ts';
import { DEFAULT_REPORT, isReportSheet, REPORT_PARTS } from '../../../core/report/parts.ts';
import { paramOf } from '../paramOf.ts';
import { input, WORKBOOKS } from './someReports.ts';

type ChartStep = StepOf<'chart'>;

const whole = input('the sample', 'it');
const request = { ...DEFAULT_REPORT, parts: REPORT_PARTS, chartSheets: true };

function chartSteps(plan: ReturnType<typeof buildReport>): ChartStep[] {
  const steps = plan.sheets.flatMap((sheet) => lower(sheet).steps);
  return steps.filter((step): step is ChartStep => step.step === 'chart');
}

const ownSheets = (plan: ReturnType<typeof buildReport>) =>
  chartSteps(plan).flatMap(({ ownSheet }) => ownSheet ?? []);

test('no chart has a sheet to itself where nobody asks for it', () => {
  const plan = buildReport(whole, [], { ...request, chartSheets: false });
  expect(chartSteps(plan).length).toBeGreaterThan(7);
  expect(ownSheets(plan)).toEqual([]);
});

test('Figure 1 and every Figure 2 have one, the others have none', () => {
  const plan = buildReport(whole, [], request);
  expect(ownSheets(plan).map(({ name }) => name)).toEqual([
    'Figura 1',
    ...whole.run.framework.aggregates
      .filter(({ parent }) => parent === whole.run.framework.root)
      .map(({ name }) => `Figura 2 ${name}`.slice(0, 31).trim()),
  ]);
  const without = chartSteps(plan).filter(({ ownSheet }) => ownSheet === undefined);
  expect(without.length).toBeGreaterThan(0);
  expect(without.filter(({ chart }) => chart.id.startsWith('figure'))).toEqual([]);
});

test('their marks tell them apart, and as ours', () => {
  const keys = ownSheets(buildReport(whole, [], request)).map(({ key }) => key);
  expect(keys[0]).toBe('figure:figure1');
  expect(new Set(keys).size).toBe(keys.length);
  const ours = (report: string) => isReportSheet({ name: 'x', report, ours: true });
  expect(keys.every(ours)).toBe(true);
  expect(isReportSheet({ name: 'x', report: keys[0]!, ours: false })).toBe(false);
});

test('a sheet of the user keeps its name, and a finding says so', () => {
  const plan = buildReport(whole, ['FIGURA 1'], request);
  expect(ownSheets(plan)[0]!.name).toBe('Figura 1 (2)');
  expect(plan.findings.map((one) => [one.code, paramOf(one, 'used')])).toEqual([
    ['sheet-name-taken', 'Figura 1 (2)'],
  ]);
});

test.each([...WORKBOOKS.keys()])('no two sheets have one name: %s', (workbook) => {
  for (const language of ['it', 'en'] as const) {
    const plan = buildReport(input(workbook, language), [], request);
    const names = [...plan.sheets, ...ownSheets(plan)].map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(plan.sheets.length);
  }
});
