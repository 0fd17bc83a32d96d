// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../../core/host/hostError.ts';
import { answer } from '../../../sheets-addon/server/answers.ts';

test('what goes well is answered as a value', () => {
  expect(answer(() => 7)).toEqual({ ok: true, value: 7 });
});

test.each([
  [new HostError('sheet-gone', 'Dati'), 'sheet-gone', 'Dati'],
  [new Error('Service invoked too many times for one day: spreadsheets.'), 'no-answer', /too many times/],
  [new Error('Authorization is required to perform that action.'), 'no-answer', /Authorization/],
  [new Error('Exceeded maximum execution time'), 'no-answer', /maximum/],
  [
    new Error('You are trying to edit a protected cell or object. Please contact the owner.'),
    'read-only',
    /protected/,
  ],
  [
    new Error(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ),
    'too-large',
    /cells/,
  ],
  [new Error("You can't remove all the visible sheets in a document."), 'last-visible-sheet', /visible/],
  [new Error('A sheet with the name "Dimensioni" already exists.'), 'host-failed', /Dimensioni/],
  ['no error at all', 'host-failed', 'no error at all'],
])('%s is answered as %s', (thrown, code, detail) => {
  const given = answer(() => {
    throw thrown;
  });
  expect(given).toMatchObject({ ok: false, code });
  expect((given as { detail: string }).detail).toEqual(
    typeof detail === 'string' ? detail : expect.stringMatching(detail),
  );
});
