// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { publish } from '../../core/publish.ts';
import { removeReport } from '../../core/removeReport.ts';
import { REPORT_PARTS } from '../../core/report/parts.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { SIGNAL } from './sampleFile.ts';
import { saved } from './sound/assertSound.ts';

const CLUSTER6 = new Uint8Array(readFileSync(`${__dirname}/../data/cluster6.xlsx`));

test('a report that is removed leaves the workbook as it was before', async () => {
  const host = openFile(CLUSTER6);
  const published = await publish(host, { language: 'it', parts: REPORT_PARTS, cards: ['CL01'] }, SIGNAL);
  const made = published.outcome === 'published' ? published.sheets : [];
  expect(made.length).toBeGreaterThan(3);
  expect(await removeReport(host, SIGNAL)).toEqual({ outcome: 'removed', sheets: made });
  const after = saved(host);
  expect(readWorkbook(after)).toEqual(readWorkbook(CLUSTER6));
  expect(Object.keys(unzipSync(after)).sort()).toEqual(Object.keys(unzipSync(CLUSTER6)).sort());
});
