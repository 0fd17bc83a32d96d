// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { localDay } from '../../core/host/localDay.ts';
import { hostBackend } from '../../panel/hostBackend.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readCells } from '../../workbook-file/readCells.ts';
import { unobserved } from '../host/signals.ts';
import { saved } from '../workbook-file/sound/assertSound.ts';

/** All texts of the report that is made of the sample on a day. */
async function reportOf(today: string): Promise<string> {
  const host = openFile(readFileSync('samples/cluster-lombardi.xlsx'), 'it');
  await hostBackend(host, () => today).calculate({ language: 'it', parts: ['actions'] }, unobserved);
  const made = readCells(saved(host)).find(({ sheet }) => sheet === 'Azioni')!;
  return made.cells.map(({ value }) => String(value)).join('\n');
}

test('a calculation is told the day of the backend', async () => {
  const [early, late] = [await reportOf('2016-01-01'), await reportOf('2036-01-01')];
  expect(early).not.toBe(late);
});

test('without another clock the day is that of the machine', () => {
  const host = openFile(readFileSync('samples/cluster-lombardi.xlsx'), 'it');
  const before = localDay(new Date());
  const { today } = hostBackend(host);
  // At midnight the day may change between two looks at the clock.
  expect([before, localDay(new Date())]).toContain(today());
});
