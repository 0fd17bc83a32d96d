// SPDX-License-Identifier: EUPL-1.2
import { publish } from '../../core/publish.ts';
import { removeReport } from '../../core/removeReport.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { fileOf, oneRow, SIGNAL } from './sampleFile.ts';
import { CHART, scriptOf } from './sampleScript.ts';
import { saved } from './sound/assertSound.ts';

const LONG = 'Cluster '.repeat(125);

function workbookOf(codes: readonly string[], period: string): Uint8Array {
  const text = (value: string) => `<c t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is></c>`;
  const rows = codes.map(
    (code, i) => `<row>${text(code)}${text(period)}<c><v>${i + 1}</v></c><c><v>${10 - i}</v></c></row>`,
  );
  const header = `<row>${['Cluster', 'Periodo', 'K1', 'K2'].map(text).join('')}</row>`;
  const framework = [
    ['Codice', 'Tipo', 'Padre', 'Verso'],
    ['D1', 'dimensione', '', ''],
    ...['K1', 'K2'].map((code) => [code, 'indicatore', 'D1', '+']),
  ].map((row) => `<row>${row.map(text).join('')}</row>`);
  return fileOf([
    { name: 'Indicatori', rows: framework.join('') },
    { name: 'Dati', rows: header + rows.join('') },
  ]);
}

test.each([
  ['codes of a thousand characters that begin alike', `${LONG}1`, `${LONG}2`, '2024'],
  ['codes of nothing but quotes and bars', '"'.repeat(700), '|%'.repeat(400), '2024'],
  ['codes of characters in two halves', `${'🙂'.repeat(600)}1`, `${'🙂'.repeat(600)}2`, '2024'],
  ['texts that fill a cell', 'a'.repeat(32_767), `b${'&'.repeat(32_766)}`, '2024'],
])('%s: cards are made, told apart when they are made again, and taken away', async (_, ...given) => {
  const period = given.pop()!;
  const host = openFile(workbookOf([...given, 'Breve'], period));
  const request = {
    language: 'it',
    today: '2026-01-31',
    parts: ['overview', 'dimensions', 'cards', 'trend'],
  } as const;
  await publish(host, request, SIGNAL);
  const once = saved(host);
  expect(readWorkbook(once).sheets.filter(({ report }) => report?.startsWith('card:'))).toHaveLength(3);

  const again = openFile(once);
  await publish(again, request, SIGNAL);
  expect(Buffer.compare(saved(again), once)).toBe(0);
  await removeReport(again, SIGNAL);
  expect(readWorkbook(saved(again)).sheets.map(({ name }) => name)).toEqual(['Indicatori', 'Dati']);
});

test('what is longer than Excel holds is cut, wherever it goes', async () => {
  const host = openFile(oneRow(''));
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const long = '🙂&"'.repeat(20_000);
  await host.applyReport(
    [
      scriptOf(long, 'Nuovo', [
        { step: 'write', area, contents: [['a']] },
        { step: 'dropDown', area, options: ['x'.repeat(200), 'y'.repeat(200)] },
        { step: 'entryRule', area, rule: { formula: '=A1>0' }, message: long },
        { step: 'page', landscape: false, titleRow: 0, titleRows: 1, footer: long },
        { step: 'chart', chart: { ...CHART, title: long } },
      ]),
    ],
    SIGNAL,
  );
  saved(host);
});
