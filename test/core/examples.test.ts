// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atOnce } from '../../core/model/inSteps.ts';
import { DEFAULT_METHOD } from '../../core/model/method.ts';
import { columnOf } from '../../core/model/table.ts';

/**
 * Every function and class that these rooms export shows itself in its docstring: after `@example`, a line that begins
 * with `const` prepares, every other one is an expression with what it gives behind ` // `, both of them JavaScript.
 * An example may use all that the rooms export, `atOnce`, `columnOf` and `DEFAULT_METHOD`. Numbers hold to five decimals.
 */
const ROOMS = ['core/statistics', 'core/formulas'];
const ROOT = join(__dirname, '../..');
const DECIMALS = 5;

interface Shown {
  readonly file: string;
  readonly name: string;
  readonly lines: readonly string[];
}

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`),
).sort();

const shown = files.flatMap(shownIn);

const scope: Readonly<Record<string, unknown>> = Object.assign(
  { atOnce, columnOf, DEFAULT_METHOD },
  ...files.map((file) => require(join(ROOT, file))),
);

function shownIn(file: string): Shown[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/^export (?:async )?(?:function\*?|(?:abstract )?class) (\w+)/gm)].map(
    (match) => ({
      file,
      name: match[1]!,
      lines: exampleAbove(source.slice(0, match.index)),
    }),
  );
}

/** The lines of the example in the docstring that ends here. */
function exampleAbove(source: string): string[] {
  const docstring = source.endsWith('*/\n') ? source.slice(source.lastIndexOf('/**')) : '';
  const [, example = ''] = docstring.split('@example\n');
  return example
    .split('\n')
    .map((line) => line.replace(/^ \*\/?/, '').trim())
    .filter((line) => line !== '');
}

/** What the lines give: of each expression its text, its value and the value that is written behind it. */
function run(lines: readonly string[]): readonly (readonly [string, unknown, unknown])[] {
  const statements = lines.map((line) => {
    if (line.startsWith('const ')) return line;
    const [expression, expected, ...more] = line.split(' // ');
    if (expected === undefined || more.length > 0) throw new Error(`No line of an example: ${line}`);
    return `given.push([${JSON.stringify(expression)}, (${expression}), (${expected})]);`;
  });
  const body = ['"use strict"; const given = [];', ...statements, 'return given;'].join('\n');
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
}

/** Typed arrays as lists, so that an example can be written without them. */
function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

/** The same with numbers that need not be equal to the last digit. */
function nearly(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? expect.closeTo(value, DECIMALS) : value;
  if (Array.isArray(value)) return value.map(nearly);
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, nearly(part)]));
}

test.each(shown)('$file: $name does what its example says', ({ name, lines }) => {
  expect(lines.join('\n')).toContain(`${name}(`);
  const given = run(lines);
  expect(given.length).toBeGreaterThan(0);
  for (const [expression, actual, expected] of given) {
    expect({ [expression]: plain(actual) }).toEqual({ [expression]: nearly(plain(expected)) });
  }
});

test('the rooms were read', () => {
  expect(shown.length).toBeGreaterThan(60);
});
