// SPDX-License-Identifier: EUPL-1.2
import { terminalProgress } from '../../workbook-file/terminalProgress.ts';

function played(isTTY?: boolean) {
  const written: string[] = [];
  const clock = { time: 0 };
  const terminal = { ...(isTTY === undefined ? {} : { isTTY }), write: (text: string) => written.push(text) };
  return { written, clock, progress: terminalProgress(terminal, 'it', () => clock.time) };
}

test('long work is told on one line, which goes in the end', () => {
  const { written, clock, progress } = played(true);
  progress.progress(0.1);
  expect(written).toEqual([]);
  clock.time = 1000;
  progress.progress(0.2);
  clock.time = 1100;
  progress.progress(0.25);
  clock.time = 1300;
  progress.progress(0.3);
  progress.end();
  expect(written).toEqual([
    '\r\u001B[KCalcolo in corso… 20\u00A0%',
    '\r\u001B[KCalcolo in corso… 30\u00A0%',
    '\r\u001B[K',
  ]);
});

test.each([true, undefined])('nothing is written where it is short, or no terminal: %p', (isTTY) => {
  const { written, clock, progress } = played(isTTY);
  if (isTTY === undefined) clock.time = 5000;
  progress.progress(0.5);
  progress.end();
  expect(written).toEqual([]);
});
