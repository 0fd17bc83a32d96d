// SPDX-License-Identifier: EUPL-1.2
import { composeMark, isOurs, parseMark, reportInMark } from '../../../core/host/mark.ts';

const SHEET = '{00000000-0001-0000-0000-000000000000}';

test('a mark is a text constant that names the report and the sheet', () => {
  expect(composeMark({ report: 'overview', sheetId: SHEET, name: 'Cruscotto' })).toBe(
    `="overview|${SHEET}|Cruscotto"`,
  );
});

test.each(['Cruscotto', 'two|bars|', 'a "quoted" name'])(
  'the mark of %s reads back, with or without =',
  (name) => {
    const mark = { report: 'overview', sheetId: SHEET, name };
    const formula = composeMark(mark);
    expect(parseMark(formula)).toEqual(mark);
    expect(parseMark(formula.slice(1))).toEqual(mark);
  },
);

test.each(['card:A|B', 'card:|', 'card:50%', 'card:%7C', 'card:%25|"'])(
  'the mark of the report %s reads back, whatever the code of its cluster',
  (report) => {
    const mark = { report, sheetId: SHEET, name: 'Scheda A|B' };
    expect(parseMark(composeMark(mark))).toEqual(mark);
  },
);

test('marks of before, whose bars were written as they are, are still read', () => {
  expect(parseMark(`="card:A|B|${SHEET}|Scheda A|B"`)).toEqual({
    report: 'card:A|B',
    sheetId: SHEET,
    name: 'Scheda A|B',
  });
});

test.each(['=Foglio1!$A$1', '="no bar"', '="|no report"', '="open|', '', '="a|b"', '="a|b|c"&"d"'])(
  'what a user may have named so is no mark: %s',
  (formula) => {
    expect(parseMark(formula)).toBeNull();
  },
);

test('a copy and a renamed report are the user’s', () => {
  const mark = { report: 'overview', sheetId: SHEET, name: 'Cruscotto' };
  expect(isOurs(mark, SHEET, 'Cruscotto')).toBe(true);
  expect(isOurs(mark, '{other}', 'Cruscotto')).toBe(false);
  expect(isOurs(mark, SHEET, 'Archivio 2015')).toBe(false);
});

test('however long the code of a cluster, its mark fits, and no two reports have the same', () => {
  const codes = ['A', '"', '|', '%', '🙂'].flatMap((character) => {
    const long = `card:${character.repeat(1000)}`;
    return [long, `${long}1`, `${long}2`, `${long.slice(0, 90)}`];
  });
  const formulas = codes.map((report) => composeMark({ report, sheetId: SHEET, name: '"'.repeat(31) }));
  for (const formula of formulas) expect(formula.length - '=""'.length).toBeLessThanOrEqual(255);
  const read = formulas.map((formula) => parseMark(formula)!);
  expect(new Set(read.map(({ report }) => report)).size).toBe(codes.length);
  expect(read.map(({ report }) => report)).toEqual(codes.map(reportInMark));
  expect(read.map(({ report }) => reportInMark(report))).toEqual(codes.map(reportInMark));
  expect(read.map(({ name }) => name)).toEqual(codes.map(() => '"'.repeat(31)));
});
