// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { publish } from '../../core/publish.ts';
import { removeReport } from '../../core/removeReport.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { OpcPackage } from '../../workbook-file/opc/package.ts';
import { SIGNAL } from './sampleFile.ts';
import { saved } from './sound/assertSound.ts';

const REQUEST = { language: 'it', today: '2026-01-31', parts: ['overview', 'dimensions', 'cards'] } as const;

async function withReport(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openFile(bytes);
  await publish(host, REQUEST, SIGNAL);
  return saved(host);
}

const FILES = ['samples/cluster-lombardi.xlsx', 'test/files/pipe-cluster.xlsx'];

test.each(FILES)('a report of %s made again over its own result is the same to the byte', async (file) => {
  const once = await withReport(readFileSync(file));
  expect(Buffer.compare(await withReport(once), once)).toBe(0);
});

test('when the report that is shown goes, a sheet that stays is shown', async () => {
  const file = OpcPackage.open(await withReport(readFileSync(FILES[1]!)));
  const workbook = file.text('xl/workbook.xml');
  const count = workbook.match(/<sheet /g)!.length;
  const views = `<bookViews><workbookView activeTab="${count - 1}"/></bookViews>`;
  file.write(
    'xl/workbook.xml',
    workbook.replace(/<bookViews>.*<\/bookViews>/s, '').replace('<sheets>', `${views}<sheets>`),
  );
  const host = openFile(file.save());
  await removeReport(host, SIGNAL);
  const left = OpcPackage.open(saved(host)).text('xl/workbook.xml');
  const sheets = left.match(/<sheet /g)!.length;
  expect(sheets).toBeLessThan(count);
  expect(Number(/activeTab="(\d+)"/.exec(left)![1])).toBeLessThan(sheets);
});

test('the ids of sheets stay below what Excel reads', async () => {
  const file = OpcPackage.open(readFileSync(FILES[1]!));
  const workbook = file.text('xl/workbook.xml').replace(/sheetId="1"/, 'sheetId="65534"');
  file.write('xl/workbook.xml', workbook);
  const out = OpcPackage.open(await withReport(file.save())).text('xl/workbook.xml');
  const ids = [...out.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => Number(id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(Math.max(...ids)).toBe(65534);
});
