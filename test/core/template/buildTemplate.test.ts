// SPDX-License-Identifier: EUPL-1.2
import { builtInActions } from '../../../core/framework/builtInActions.ts';
import { builtInBenchmarks } from '../../../core/framework/builtInBenchmarks.ts';
import { INDICATORS } from '../../../core/framework/indicators.ts';
import { LABEL_TRIGGERS, SCOPES, STATISTICS } from '../../../core/model/guidance.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { readTrigger } from '../../../core/read/readTrigger.ts';
import { isHintRow } from '../../../core/read/words.ts';
import { lower } from '../../../core/report/lower.ts';
import { SAMPLE_ANSWERS } from '../../../core/sample/answers.ts';
import { SAMPLE_TARGETS } from '../../../core/sample/targets.ts';
import { buildTemplate } from '../../../core/template/buildTemplate.ts';
import { freeNames } from '../../../core/template/insertTemplate.ts';
import { TEMPLATE_SHEETS } from '../../../core/template/template.ts';
import { triggerText } from '../../../core/template/triggerText.ts';
import { calculateSheets } from '../../../samples/calculateSheets.ts';
import { contentsOf } from '../../../samples/contentsOf.ts';
import { textsIn } from '../../support/textsIn.ts';
import { golden, planText } from './golden.ts';

const LANGUAGES = ['it', 'en'] as const;
const cases = LANGUAGES.flatMap((language) => TEMPLATE_SHEETS.map((sheet) => [language, sheet] as const));

const build = (language: 'it' | 'en', sample = false) =>
  buildTemplate({ language, names: freeNames(language, []), sample });

test.each(cases)('the template in %s, sheet %s, is the agreed one', (language, sheet) => {
  const plan = build(language).find((one) => one.key === sheet)!;
  // The rows of answers are all alike: the header, the hints and the first of them tell them all.
  const text = planText(plan, sheet === 'data' || sheet === 'questionnaire' ? 3 : Number.POSITIVE_INFINITY);
  expect(text).toBe(golden(`${language}/${sheet}.txt`, text));
});

test.each(LANGUAGES)('readers can tell the row of hints in %s from data', (language) => {
  for (const plan of build(language).filter((one) => one.key !== 'readme')) {
    const rows = contentsOf(lower(plan)).cells;
    const hints = rows.filter((row) =>
      isHintRow(row.map((content) => (typeof content === 'object' ? null : content))),
    );
    expect([plan.key, hints]).toEqual([plan.key, [rows[4]]]);
  }
});

test.each(LANGUAGES)('every type that the list offers in %s is one that readers know', (language) => {
  const plan = build(language).find(({ key }) => key === 'indicators')!;
  const headers = contentsOf(lower(plan)).cells[3]!.map(String);
  const { options } = plan.dropDowns.find(
    ({ area }) => headers[area.column] === textsIn(language).template.headers.type,
  )!;
  const cells = [headers.slice(0, 3), ...options.map((type) => [`X ${type}`, type, type])];
  const { findings } = readInput([{ sheet: plan.name, row: 0, column: 0, cells }], [], language);
  expect(options).toHaveLength(4);
  expect(findings.map(({ code }) => code)).not.toContain('unknown-type');
});

/** What is read from the template, as it stands or as a user has just begun with it. */
function readTemplate(language: 'it' | 'en') {
  const grids = build(language, true).map((plan) => {
    const cells = contentsOf(lower(plan)).cells.map((row) =>
      row.map((content) => (typeof content === 'object' ? null : content)),
    );
    return { sheet: plan.name, row: 0, column: 0, cells };
  });
  const { guidance, framework, findings } = readInput(grids, [], language);
  return { guidance, framework, codes: findings.map(({ code }) => code) };
}

test.each(LANGUAGES)('what the template in %s proposes is read as what is built in', (language) => {
  const { guidance, framework, codes } = readTemplate(language);
  const unplaced = (all: readonly object[]) => all.map((one) => ({ ...one, place: null }));
  expect(unplaced(guidance.benchmarks)).toEqual(builtInBenchmarks(framework, language));
  expect(unplaced(guidance.actions)).toEqual(builtInActions(framework, language));
  expect(guidance.targets).toHaveLength(SAMPLE_TARGETS.length);
  expect(codes.filter((code) => code !== 'no-cluster')).toEqual([]);
});

test.each(LANGUAGES)('every word of the lists and hints in %s is one that readers know', (language) => {
  const { headers, words } = textsIn(language).template;
  const header = [headers.set, headers.statistic, headers.value, headers.scope, headers.indicator];
  const rows = STATISTICS.flatMap((statistic) =>
    SCOPES.map((scope) => ['E', words.statistics[statistic], 1, words.scopes[scope], 'GS1']),
  );
  const grid = { sheet: 'T', row: 0, column: 0, cells: [header, ...rows] };
  const { benchmarks } = readInput([grid], [], language).guidance;
  expect(benchmarks.map(({ statistic, scope }) => [statistic, scope])).toEqual(
    STATISTICS.flatMap((statistic) => SCOPES.map((scope) => [statistic, scope])),
  );
  for (const state of LABEL_TRIGGERS) {
    const trigger = { kind: 'label', state } as const;
    expect(readTrigger(triggerText(trigger, language))).toEqual(trigger);
    expect(textsIn(language).template.hints.actions.trigger).toContain(words.labelStates[state]);
  }
});

test.each(LANGUAGES)('no sheet of the template in %s has the name of one of the report', (language) => {
  const report: string[] = Object.values(textsIn(language).report.sheets);
  expect(build(language).filter(({ name }) => report.includes(name))).toEqual([]);
});

test('headers are unique within each sheet', () => {
  for (const plan of LANGUAGES.flatMap((language) => build(language))) {
    if (plan.key === 'readme') continue;
    const headers = contentsOf(lower(plan)).cells[3]!;
    expect([plan.key, new Set(headers).size]).toEqual([plan.key, headers.length]);
    expect(headers).not.toContain(null);
  }
});

test('both languages plan the same cells in the same looks', () => {
  const looks = (language: 'it' | 'en') =>
    build(language, true).map((plan) =>
      plan.blocks.map((block) => block.cells.map((row) => row.map((cell) => cell.role))),
    );
  expect(looks('en')).toEqual(looks('it'));
});

test('in the sample every answer but the published ones is marked as invented, and so is what follows from it', () => {
  const plans = build('it', true);
  const roles = (key: string) => {
    const [, table] = plans.find((plan) => plan.key === key)!.blocks;
    return table!.cells
      .slice(2, 2 + SAMPLE_ANSWERS.length)
      .map((row) =>
        row.slice(2).flatMap((cell, column) => (cell.content === null ? [] : [[column, cell.role] as const])),
      );
  };
  const unmarked = (key: string) =>
    roles(key).map((row) => row.filter(([, role]) => !role.startsWith('invented')).map(([column]) => column));
  const members = 0;
  const expected = SAMPLE_ANSWERS.map(({ period }) => (period === 2015 ? [members] : []));
  expect(unmarked('questionnaire')).toEqual(expected);
  expect(unmarked('data')).toEqual(expected);
  expect(INDICATORS[members]!.code).toBe('GS1');
});

test('where names are taken, texts and formulas use the names that the sheets really get', async () => {
  const names = freeNames('it', ['dati', 'QUESTIONARIO', 'Questionario (2)']);
  expect(names).toMatchObject({ data: 'Dati (2)', questionnaire: 'Questionario (3)', method: 'Metodo' });
  const plans = buildTemplate({ language: 'it', names, sample: true });
  expect(plans.map((plan) => plan.name)).toEqual([
    'Leggimi',
    'Indicatori',
    'Dati (2)',
    'Questionario (3)',
    'Cluster',
    'Confronti',
    'Obiettivi',
    'Catalogo azioni',
    'Metodo',
  ]);
  const written = plans.flatMap((plan) => contentsOf(lower(plan)).cells.flat());
  const formulas = written.flatMap((content) =>
    typeof content === 'object' && content ? [content.formula] : [],
  );
  expect(formulas.length).toBe(30 * 41);
  for (const formula of formulas) {
    expect(formula.match(/'[^']*'/g)!.every((sheet) => sheet === "'Questionario (3)'")).toBe(true);
  }
  expect(written.filter((text) => typeof text === 'string' && /"(Dati|Questionario)"/.test(text))).toEqual(
    [],
  );
  const data = (await calculateSheets(plans.map((plan) => contentsOf(lower(plan))))).get('Dati (2)')!;
  expect(data[5]!.slice(0, 2)).toEqual([SAMPLE_ANSWERS[0]!.cluster, 2014]);
});

test("formulas survive a sheet name with apostrophes and a formula's own signs", async () => {
  const names = { ...freeNames('it', []), questionnaire: `L'ente "A" & 'B' =1+1` };
  const plans = buildTemplate({ language: 'it', names, sample: true });
  const data = (await calculateSheets(plans.map((plan) => contentsOf(lower(plan))))).get(names.data)!;
  expect(data[5]!.slice(0, 3)).toEqual([SAMPLE_ANSWERS[0]!.cluster, 2014, 75]);
});
