// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { licenceOf } from '../../build/licenceText.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'licence-'));
  writeFileSync(path.join(folder, 'package.json'), '{"name":"one","version":"1.2.3","license":"MIT"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a package's own text", () => {
  writeFileSync(path.join(folder, 'LICENCE.md'), 'Copyright somebody\n');
  expect(licenceOf(folder)).toBe('one 1.2.3 (MIT)\n\nCopyright somebody\n');
});

test('the text that Microsoft leaves out of its icons', () => {
  const text = licenceOf('node_modules/@fluentui/react-icons');
  expect(text).toMatch(/^@fluentui\/react-icons [\d.]+ \(MIT\)\n/);
  expect(text).toContain('Copyright (c) Microsoft Corporation');
  expect(text).toContain('Permission is hereby granted, free of charge');
});

test('a package without a text is an error', () => {
  expect(() => licenceOf(folder)).toThrow('one 1.2.3 has no text of its licence');
  writeFileSync(path.join(folder, 'LICENSE'), ' \n');
  expect(() => licenceOf(folder)).toThrow('one 1.2.3 has no text of its licence');
});
