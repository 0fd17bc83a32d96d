// SPDX-License-Identifier: EUPL-1.2
import { swapOfficeScript } from '../../workbench/swapOfficeScript.ts';

const TAG = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const BEFORE = '<!doctype html>\r\n<html lang="it">\n<head><meta charset="utf-8"><title>$& è</title>\t';
const AFTER =
  '\n<script defer src="functions.js"></script></head><body><div id="root"></div></body></html>\n';
const SCRIPTS = ['/office/excel.js', '/workbench/shim.js'];

test('puts the scripts in the place of the one tag and leaves every other byte', () => {
  const swapped = swapOfficeScript(BEFORE + TAG + AFTER, SCRIPTS);
  expect(swapped.startsWith(BEFORE)).toBe(true);
  expect(swapped.endsWith(AFTER)).toBe(true);
  expect(swapped.slice(BEFORE.length, -AFTER.length)).toBe(
    '<script src="/office/excel.js"></script><script src="/workbench/shim.js"></script>',
  );
});

test('finds the tag with attributes around its address', () => {
  const tag = TAG.replace('<script src', '<script type="text/javascript" src').replace('></', ' ></');
  expect(swapOfficeScript(BEFORE + tag + AFTER, [])).toBe(BEFORE + AFTER);
});

test.each([
  ['no tag', BEFORE + AFTER, 0],
  ['two tags', BEFORE + TAG + TAG + AFTER, 2],
  ['a look-alike address', BEFORE + TAG.replace('appsforoffice', 'apps') + AFTER, 0],
])('refuses a page with %s', (_, page, found) => {
  expect(() => swapOfficeScript(page, SCRIPTS)).toThrow(`does so ${found} times`);
});
