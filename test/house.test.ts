// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';

const ROOMS = [
  ...['build', 'core', 'docs', 'excel-addin', 'panel', 'samples', 'sheets-addon', 'test', 'workbench'],
  'workbook-file',
];

const SOURCES = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
)
  .concat('jest.config.mjs', 'manifest.xml')
  .filter((file) => /\.(tsx?|mjs|html|xml)$/.test(file));

test('every source file names its licence in its first lines', () => {
  const without = SOURCES.filter((file) => {
    const head = readFileSync(file, 'utf8').split('\n').slice(0, 4).join('\n');
    return !head.includes('SPDX-License-Identifier: EUPL-1.2');
  });
  expect(SOURCES.length).toBeGreaterThan(200);
  expect(without).toEqual([]);
});

test('every workbook that a test has a host save is checked for soundness', () => {
  const unchecked = SOURCES.filter(
    (file) => file.startsWith('test/') && /\bhost\.save\(\)/.test(readFileSync(file, 'utf8')),
  );
  expect(unchecked).toEqual(['test/workbook-file/sound/assertSound.ts']);
});
