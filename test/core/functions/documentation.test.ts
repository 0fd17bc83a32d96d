// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../../core/functions/catalogue.ts';
import { describe as describeFunction } from '../../../core/functions/describe.ts';

const [, italian, english] = readFileSync('docs/functions.md', 'utf8').split(/^## /m);

/** `CTL_SCORE(data; indicators; …; [method])`, as a formula of the language separates arguments. */
function signature({ name, parameters }: (typeof FUNCTIONS)[number], separator: string): string {
  const words = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `\`${name}(${words.join(separator)})\``;
}

test.each([
  ['Italian', italian!, '; '],
  ['English', english!, ', '],
])('the %s page has every function and every parameter with its example', (_, page, separator) => {
  const signatures = FUNCTIONS.map((one) => signature(one, separator));
  expect(page.match(/`CTL_\w+\(.+?\)`(?= \|)/g)).toEqual(signatures);
  for (const { name, example } of FUNCTIONS.flatMap(({ parameters }) => parameters)) {
    const row = page.split('\n').find((line) => line.split('|')[1]?.includes(`\`${name}\``));
    expect([name, row]).toEqual([name, expect.stringContaining(`\`${example}\``)]);
  }
});

test.each(['it', 'en'] as const)('every function is described in %s, in plain words', (language) => {
  for (const one of FUNCTIONS) {
    const { purpose, result, parameters } = describeFunction(one, language);
    for (const text of [purpose, result, ...parameters.map(({ description }) => description)]) {
      expect(text).toMatch(/^\S.{3,}\.$/);
      // It stands in comments of the code that is made from it.
      expect(text).not.toMatch(/\*\/|@|\n/);
    }
  }
});
