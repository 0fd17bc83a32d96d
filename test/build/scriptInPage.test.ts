// SPDX-License-Identifier: EUPL-1.2
import vm from 'node:vm';
import { scriptInPage } from '../../build/scriptInPage.ts';

test.each([
  ['the end of a script in a text', `'a</script>b' + "</SCRIPT"`],
  ['a comment of HTML in a text', `'<!-- x -->'`],
  ['a comment of HTML in a pattern', `/<!--/.test('<!--')`],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template literal
  ['an address in a template literal', '`https://example.org/${1 + 1}//${`//inner`}`'],
  ['all of them', '`<!--</script>//`'],
])('%s is written in another way and stays what it was', (_, source) => {
  const safe = scriptInPage(source);
  expect(safe).not.toMatch(/<\/script|<!--/i);
  expect(safe).not.toMatch(/`[^`]*\/\//);
  expect(vm.runInNewContext(safe)).toEqual(vm.runInNewContext(source));
});

test('a script without any of them stays as it is', () => {
  const source = "const a = 1 < 2; // why\nconst b = 'https://example.org';";
  expect(scriptInPage(source)).toBe(source);
});

test('a tagged template, which would notice, is an error', () => {
  expect(() => scriptInPage('String.raw`a//b`')).toThrow('tagged template');
  expect(scriptInPage('String.raw`a/b`')).toBe('String.raw`a/b`');
});
