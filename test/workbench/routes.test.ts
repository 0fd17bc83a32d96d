// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answer } from '../../workbench/routes.ts';

const TAG = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  const files = [
    ['dist/workbench/index.html', '<title>workbench</title>'],
    ['dist/workbench/sheets.html', '<title>sheets</title>'],
    ['dist/sheets/Code.js', 'function onOpen() {}'],
    ['dist/excel/taskpane.html', `<title>pane</title>${TAG}<p>è</p>`],
    ['dist/excel/taskpane.js', 'pane()'],
    ['dist/excel/manifest.xml', '<OfficeApp/>'],
    ['dist/secret.js', 'secret()'],
    ['samples/make.ts', 'make()'],
    ['samples/a b.xlsx', 'PK'],
    ['node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js', 'office()'],
  ] as const;
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['/', 'text/html; charset=utf-8', '<title>workbench</title>'],
  ['/sheets.html', 'text/html; charset=utf-8', '<title>sheets</title>'],
  ['/sheets/Code.js', 'text/javascript; charset=utf-8', 'function onOpen() {}'],
  ['/excel/taskpane.js', 'text/javascript; charset=utf-8', 'pane()'],
  ['/excel/manifest.xml', 'application/xml; charset=utf-8', '<OfficeApp/>'],
  ['/office/excel-web-16.00.debug.js', 'text/javascript; charset=utf-8', 'office()'],
  ['/samples/a b.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
])('%s is served as %s', async (address, type, text) => {
  const found = await answer(root, address);
  expect(found?.type).toBe(type);
  expect(found?.body.toString()).toBe(text);
});

test('the task pane is served as it ships except for the Office.js tag', async () => {
  const found = await answer(root, '/excel/taskpane.html');
  const scripts = '/office/excel-web-16.00.debug.js"></script><script src="/workbench/shim.js';
  expect(found?.body.toString()).toBe(`<title>pane</title><script src="${scripts}"></script><p>è</p>`);
});

test.each([
  '/excel/../secret.js',
  '/excel/../../dist/secret.js',
  '/excel//../secret.js',
  '/excel/..\\secret.js',
  '/excel/%2e%2e/secret.js',
  '/dist/secret.js',
  '/samples/make.ts',
  '/excel/',
  '/excel',
  '/nothing.js',
  '/excel/taskpane.js\0.html',
  '',
])('%j is not served', async (address) => {
  expect(await answer(root, address)).toBeNull();
});
