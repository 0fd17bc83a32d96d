// SPDX-License-Identifier: EUPL-1.2
import { FUNCTIONS } from '../../../core/functions/catalogue.ts';
import { customFunctions } from '../../../sheets-addon/server/customFunctions.ts';

/** What Apps Script offers to a custom function, as far as ours ask for it. */
function play(locale: string | Error): { zonesAsked: number } {
  const asked = { zonesAsked: 0 };
  const spreadsheet = {
    getSpreadsheetTimeZone() {
      asked.zonesAsked += 1;
      return 'Europe/Rome';
    },
  };
  Object.assign(globalThis, {
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    Session: {
      getActiveUserLocale() {
        if (locale instanceof Error) throw locale;
        return locale;
      },
    },
  });
  return asked;
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
  Reflect.deleteProperty(globalThis, 'Session');
});

const { CTL_SCORE, CTL_SCORES, CTL_NORMALISE, CTL_BAND } = customFunctions;

/** As Sheets hands them over: blank cells are empty texts, and a row may be short. */
const data = [
  ['Cluster', 'X', 'Y'],
  ['A', 5, 10],
  ['B', 10, ''],
  ['C', '#N/A'],
];
const indicators = [
  ['Codice', 'Padre', 'Verso', 'Minimo', 'Massimo'],
  ['X', 'D', '+', 0, 10],
  ['Y', 'E', '+', 0, 10],
];

test('has every function of the catalogue', () => {
  expect(Object.keys(customFunctions)).toEqual(FUNCTIONS.map(({ name }) => name));
});

test('what is missing is an empty text, alone and in a table', () => {
  const asked = play('it');
  expect(CTL_SCORE(data, indicators, 'A')).toBe(75);
  expect(CTL_SCORE(data, indicators, 'B', '', '')).toBe('');
  expect(CTL_SCORES(data, indicators)).toEqual([
    ['Cluster', 'TOTALE', 'Posizione', 'D', 'E'],
    ['A', 75, 1, 50, 100],
    ['B', '', '', 100, ''],
    ['C', '', '', '', ''],
  ]);
  expect(asked.zonesAsked).toBe(0);
});

test('a single cell arrives as itself', () => {
  play('it');
  expect(CTL_NORMALISE(7, '', 0, 10)).toEqual([[70]]);
  expect(CTL_BAND('')).toBe('');
});

test("dates are days on the spreadsheet's clock, which is asked for once", () => {
  const asked = play('it');
  // Midnight in Rome, in summer and in winter.
  const dates = [new Date('2024-06-30T22:00:00Z'), new Date('2024-12-31T23:00:00Z')];
  const dated = [
    ['Cluster', 'Periodo', 'X'],
    ['A', dates[0], 4],
    ['A', dates[1], 8],
  ];
  const declared = [
    ['Codice', 'Verso', 'Minimo', 'Massimo'],
    ['X', '+', 0, 10],
  ];
  expect(CTL_SCORE(dated, declared, 'A')).toBe(80);
  expect(asked.zonesAsked).toBe(1);
  expect(CTL_SCORE(dated, declared, 'A', '', '2024-07-01')).toBe(40);
  expect(CTL_SCORE(dated, declared, 'A', '', dates[0])).toBe(40);
});

test.each([
  ['it', 'Argomento «cluster»: Manca.'],
  ['en_GB', 'Argument «cluster»: It is missing.'],
  ['', 'Argomento «cluster»: Manca.'],
  [new Error('no permission'), 'Argomento «cluster»: Manca.'],
])('wrong arguments throw a message in the language of %p', (locale, message) => {
  play(locale);
  expect(() => CTL_SCORE(data, indicators)).toThrow(message);
});
