// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { swapOfficeScript } from './swapOfficeScript.ts';

/** A served file. */
export interface Answer {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** Which folder of the checkout stands behind which beginning of an address. */
const FOLDERS = new Map([
  ['/excel/', 'dist/excel'],
  ['/sheets/', 'dist/sheets'],
  ['/workbench/', 'dist/workbench'],
  ['/samples/', 'samples'],
  ['/office/', 'node_modules/@microsoft/office-js/dist'],
]);

/** Stands where Office.js stands in what ships: Microsoft's client, then the context that Excel would supply. */
const OFFICE_SCRIPTS = ['/office/excel-web-16.00.debug.js', '/workbench/shim.js'];

const TASK_PANE = '/excel/taskpane.html';

/** The pages of the workbench itself. */
const PAGES = new Map([
  ['/', '/workbench/index.html'],
  ['/sheets.html', '/workbench/sheets.html'],
]);

/** The file on disk that an address names; `null` where it names none, or one outside the served folders. */
function fileOf(root: string, address: string): string | null {
  const wanted = PAGES.get(address) ?? address;
  for (const [prefix, folder] of FOLDERS) {
    if (!wanted.startsWith(prefix)) continue;
    const base = path.join(root, folder);
    const file = path.join(base, wanted.slice(prefix.length));
    return file.startsWith(base + path.sep) && TYPES.has(path.extname(file)) ? file : null;
  }
  return null;
}

/** What is served at an address (decoded, without its query); `null` where there is nothing. */
export async function answer(root: string, address: string): Promise<Answer | null> {
  const file = fileOf(root, address);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) return null;
  const type = TYPES.get(path.extname(file))!;
  if (address !== TASK_PANE) return { type, body };
  return { type, body: Buffer.from(swapOfficeScript(body.toString('utf8'), OFFICE_SCRIPTS)) };
}
