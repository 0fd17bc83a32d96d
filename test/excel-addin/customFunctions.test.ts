// SPDX-License-Identifier: EUPL-1.2
import { FUNCTIONS } from '../../core/functions/catalogue.ts';
import { excelMetadata } from '../../core/functions/excelMetadata.ts';
import { associateFunctions } from '../../excel-addin/customFunctions.ts';
import { cellError } from '../../workbench/host/customFunctions.ts';
import { openExcel } from './openExcel.ts';

// The client waits half a second after every answer: what it still has in its timers ends with the test.
jest.useFakeTimers({ advanceTimers: true });

/** Excel calls through Microsoft's own client, which finds the function, runs it and sends the result back. */
function open(displayLanguage = 'it-IT') {
  const { host } = openExcel([{ name: 'Dati' }], { displayLanguage });
  associateFunctions();
  return host.customFunctions;
}

/** As Excel hands them over: blank cells are empty texts, what is left out is null. */
const data = [
  ['Cluster', 'X', 'Y'],
  ['A', 5, 10],
  ['B', 10, ''],
  ['C', cellError('#N/A'), ''],
];
const indicators = [
  ['Codice', 'Padre', 'Verso', 'Minimo', 'Massimo'],
  ['X', 'D', '+', 0, 10],
  ['Y', 'E', '+', 0, 10],
];

test('a score, a table and a name come out', async () => {
  const excel = open();
  const [score, scores, band] = await Promise.all([
    excel.invoke('CTL_SCORE', [data, indicators, 'A', null, null, null]),
    excel.invoke('CTL_SCORES', [data, indicators, null, null]),
    excel.invoke('CTL_BAND', [75, null, 'en']),
  ]);
  expect(score).toEqual({ value: 75 });
  expect(scores).toEqual({
    value: [
      ['Cluster', 'TOTALE', 'Posizione', 'D', 'E'],
      ['A', 75, 1, 50, 100],
      ['B', '', '', 100, ''],
      ['C', '', '', '', ''],
    ],
  });
  expect(band).toEqual({ value: 'Good' });
});

const missing = { error: '#N/A', message: '' };

test('a missing score is not available', async () => {
  const excel = open();
  const results = ['B', 'C'].map((cluster) =>
    excel.invoke('CTL_SCORE', [data, indicators, cluster, null, null, null]),
  );
  expect(await Promise.all(results)).toEqual([missing, missing]);
});

test("wrong arguments are an error with a message in Excel's language", async () => {
  const message = 'Argomento «cluster»: In questi dati non c’è un cluster «Z». Ci sono: A, B, C.';
  expect(await open().invoke('CTL_SCORE', [data, indicators, 'Z', null, null, null])).toEqual({
    error: '#VALUE!',
    message,
  });
  expect(await open('en-GB').invoke('CTL_BAND', [cellError('#REF!'), null, null])).toEqual({
    error: '#VALUE!',
    message: 'Argument «score»: The cell shows the error #REF!. Correct it first.',
  });
});

test.each(['it', 'en'] as const)('the metadata tell Excel of every function, in %s', (language) => {
  const { functions, allowErrorForDataTypeAny } = excelMetadata(language);
  expect(allowErrorForDataTypeAny).toBe(true);
  expect(functions.map(({ id, name }) => [id, name])).toEqual(FUNCTIONS.map(({ name }) => [name, name]));
  for (const { id, name, description, parameters } of functions) {
    expect([id, name]).toEqual([id, expect.stringMatching(/^[A-Z][A-Z_.]{2,}$/)]);
    for (const text of [description, ...parameters.map((one) => one.description)]) {
      expect(text.length).toBeGreaterThan(5);
      expect(text.length).toBeLessThan(256);
    }
    const required = parameters.map(({ optional }) => optional !== true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  }
});

test('ranges are matrices, tables spill', () => {
  const scores = excelMetadata('it').functions.find(({ id }) => id === 'CTL_SCORES')!;
  expect(scores.parameters.map(({ name, dimensionality }) => [name, dimensionality])).toEqual([
    ['data', 'matrix'],
    ['indicators', 'matrix'],
    ['period', 'scalar'],
    ['method', 'matrix'],
  ]);
  expect(scores.result).toEqual({ type: 'any', dimensionality: 'matrix' });
});
