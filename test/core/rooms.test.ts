// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A line of the table of rooms in docs/architecture.md. */
interface Room {
  readonly name: string;
  readonly imports: readonly string[];
}

interface Import {
  readonly file: string;
  readonly from: string;
}

const ROOMS = roomsOf(readFileSync('docs/architecture.md', 'utf8'));
const NAMES = ROOMS.map(({ name }) => name);
const FILES = readdirSync('core', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('core', name));
const IMPORTS = FILES.flatMap(importsOf);

test('the list has every room of the core once', () => {
  expect([...NAMES].sort()).toEqual([...new Set(FILES.map(roomOf))].sort());
});

test('a room imports only rooms above it in the list', () => {
  for (const { name, imports } of ROOMS) {
    const above = NAMES.slice(0, NAMES.indexOf(name));
    expect({ name, below: imports.filter((one) => !above.includes(one)) }).toEqual({ name, below: [] });
  }
});

test('every import of the core is one that the list allows', () => {
  expect(IMPORTS.length).toBeGreaterThan(1000);
  const allowed = new Map(ROOMS.map(({ name, imports }) => [name, [name, ...imports]]));
  const refused = IMPORTS.filter(({ file, from }) => !allowed.get(roomOf(file))?.includes(roomOf(from)));
  expect(refused).toEqual([]);
});

test('the list allows nothing that no file imports', () => {
  const used = new Set(IMPORTS.map(({ file, from }) => `${roomOf(file)} -> ${roomOf(from)}`));
  const allowances = ROOMS.flatMap(({ name, imports }) => imports.map((one) => `${name} -> ${one}`));
  expect(allowances.filter((one) => !used.has(one))).toEqual([]);
});

test('no stage imports another', () => {
  const isStage = (path: string) => roomOf(path) === 'stages';
  expect(IMPORTS.filter(({ file, from }) => isStage(file) && isStage(from))).toEqual([]);
});

/** The rows `| \`room\` | what it is | \`import\`, … |` of the table whose header begins with "room". */
function roomsOf(page: string): Room[] {
  const lines = page.split('\n');
  const first = lines.findIndex((line) => line.startsWith('| room |')) + 2;
  const rest = lines.slice(first);
  const rows = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('|')),
  );
  return rows.map((row) => {
    const [, name, , imports] = row.split('|');
    const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
    return { name: quoted(name!)[0]!, imports: quoted(imports!) };
  });
}

/** What a file of the core imports from other files; what comes from outside the core is the linter's. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const paths = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path!);
  return paths.map((path) => ({ file, from: normalize(join(dirname(file), path)) }));
}

/** The folder, or the file, that a path lies in below `core`. */
function roomOf(path: string): string {
  return path.split('/')[1]!;
}
