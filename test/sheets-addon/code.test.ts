// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { FUNCTIONS } from '../../core/functions/catalogue.ts';
import { describe as described } from '../../core/functions/describe.ts';
import { createSheets } from '../../workbench/sheets/inMemorySheets.ts';
import { builtCode } from './builtCode.ts';

const SOURCE = readFileSync('dist/sheets/Code.js', 'utf8');

test('the script parses as ES2020', () => {
  expect(() => parse(SOURCE, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
});

test('it runs where nothing exists but the language and what Apps Script gives', () => {
  const sheets = createSheets();
  const code = builtCode(sheets);
  const given = [...Object.keys(sheets.globals)];
  const added = Object.keys(code).filter((name) => !given.includes(name));
  expect(added.filter((name) => name.startsWith('CTL_') && name !== 'CTL_').sort()).toEqual(
    FUNCTIONS.map(({ name }) => name).sort(),
  );
  expect(added.filter((name) => !name.startsWith('CTL_')).sort()).toEqual([
    'cruscottoBegin',
    'cruscottoCalculate',
    'cruscottoDiscard',
    'cruscottoDraft',
    'cruscottoEdit',
    'cruscottoFormats',
    'cruscottoGoTo',
    'cruscottoHandOver',
    'cruscottoHelp',
    'cruscottoInsertTemplate',
    'cruscottoOpenPanel',
    'cruscottoRead',
    'cruscottoRemoveReport',
    'cruscottoTexts',
    'onInstall',
    'onOpen',
  ]);
});

test.each(FUNCTIONS)('$name stands at the top level, with its documentation right above', (one) => {
  const names = one.parameters.map(({ name }) => name);
  const comment = new RegExp(
    String.raw`^/\*\*\n((?: \*.*\n)+) \*/\nfunction ${one.name}\(${names.join(', ')}\) \{$`,
    'm',
  ).exec(SOURCE)?.[1];
  const { purpose, parameters, result } = described(one, 'it');
  expect(comment).toContain(` * ${purpose}\n`);
  expect(comment).toContain(` * @return ${result}\n`);
  expect(comment).toContain(' * @customfunction\n');
  for (const { name, description, optional } of parameters) {
    expect(comment).toContain(` ${optional ? `[${name}]` : name} ${description}\n`);
  }
});

test('what asks for nothing newer than ES2020 does not get it from us either', () => {
  const code = builtCode(createSheets());
  const band = code.CTL_BAND as (score: number) => unknown;
  expect(band(61)).toBe('Buono');
});
