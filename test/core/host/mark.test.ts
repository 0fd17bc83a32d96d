// SPDX-License-Identifier: EUPL-1.2
import { composeMark, parseMark } from '../../../core/host/mark.ts';

const SHEET = '{00000000-0001-0000-0000-000000000000}';

test('a mark is a text constant that names the report and the sheet', () => {
  expect(composeMark({ report: 'overview', sheetId: SHEET })).toBe(`="overview|${SHEET}"`);
});

test.each(['overview', 'two|bars', 'a "quoted" key'])(
  'the mark of %s reads back, with or without =',
  (report) => {
    const mark = { report, sheetId: SHEET };
    const formula = composeMark(mark);
    expect(parseMark(formula)).toEqual(mark);
    expect(parseMark(formula.slice(1))).toEqual(mark);
  },
);

test.each(['=Foglio1!$A$1', '="no bar"', '="|no report"', '="open|', '', '="a|b"&"c"'])(
  'what a user may have named so is no mark: %s',
  (formula) => {
    expect(parseMark(formula)).toBeNull();
  },
);
