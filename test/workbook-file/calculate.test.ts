// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../workbook-file/fileHost.ts';
import { OpcPackage } from '../../workbook-file/opc/package.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { assertSound } from './sound/assertSound.ts';

const SAMPLE = 'samples/cluster-lombardi.xlsx';

function calculate(...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync('node', ['workbook-file/command.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, error: stderr };
}

test('--json prints the run as the contract says, with the overrides', () => {
  const { code, out } = calculate(SAMPLE, '--json', '--method', 'period=2014', '--method', 'weights=equal');
  const run = JSON.parse(out);
  expect(code).toBe(0);
  expect(Object.keys(run)).toEqual([
    'period',
    'method',
    'stages',
    'ranks',
    'availability',
    'partial',
    'absent',
    'bounds',
    'imputed',
    'examples',
    'findings',
  ]);
  expect([run.period, run.method.period, run.method.weights]).toEqual([2014, 2014, 'equal']);
  const stages = ['raw', 'denominated', 'imputed', 'screened', 'treated', 'normalised', 'aggregated'];
  expect(Object.keys(run.stages)).toEqual(stages);
  for (const stage of stages) {
    const { clusters, columns, values } = run.stages[stage];
    expect([clusters.length, values.length, values[0].length]).toEqual([9, 9, columns.length]);
  }
  expect(run.ranks.TOTALE.LE2C).toBe(1);
});

test('where what is printed cannot be written, that is a sentence', () => {
  // As a full disk: a file that is open for reading takes nothing.
  const unwritable = openSync(SAMPLE, 'r');
  const { status, stderr } = spawnSync('node', ['workbook-file/command.mjs', SAMPLE], {
    encoding: 'utf8',
    stdio: ['ignore', unwritable, 'pipe'],
  });
  closeSync(unwritable);
  expect([status, stderr]).toEqual([
    2,
    'Ciò che viene stampato non arriva dove deve (EBADF). Scrivere altrove e riprovare.\n',
  ]);
});

test('wrong usage is exit code 2, errors that prevent a result are 1 with their findings', () => {
  expect(calculate().code).toBe(2);
  expect(calculate('nowhere.xlsx').code).toBe(2);
  expect(calculate(SAMPLE, '--out', '').code).toBe(2);
  expect(calculate(SAMPLE, '--lang', 'fr').code).toBe(2);
  expect(calculate(SAMPLE, '--today', '2026-02-30')).toMatchObject({
    code: 2,
    error: expect.stringContaining('--today YYYY-MM-DD'),
  });
  const empty = calculate('samples/modello.xlsx', '--json');
  expect(empty.code).toBe(1);
  expect(JSON.parse(empty.out).findings[0].code).toBe('no-cluster');
  const broken = calculate('package.json', '--lang', 'en');
  expect([broken.code, broken.error]).toEqual([2, expect.stringContaining('is not an .xlsx workbook')]);
});

test('--out writes the same workbook with its report, which is not read as input', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cruscotto-'));
  try {
    const out = join(folder, 'report.xlsx');
    expect(calculate(SAMPLE, '--out', out, '--lang', 'en').code).toBe(0);
    assertSound(readFileSync(out));
    const { sheets, grids } = readWorkbook(readFileSync(out));
    expect(sheets.slice(-3).map(({ name, ours }) => [name, ours])).toEqual([
      ['Cruscotto', true],
      ['Dimensions', true],
      ['Method used', true],
    ]);
    expect(grids).toEqual(readWorkbook(readFileSync(SAMPLE)).grids);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a workbook with macros keeps its ending, or is refused before anything is calculated or written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cruscotto-'));
  try {
    const macros = join(folder, 'macros.xlsm');
    writeFileSync(macros, withMacros(readFileSync(SAMPLE)));
    const refused = calculate(macros, '--out', join(folder, 'report.xlsx'), '--lang', 'en');
    expect(refused).toMatchObject({ code: 2, out: '', error: expect.stringContaining('ends in .xlsm') });
    expect(calculate(SAMPLE, '--out', join(folder, 'report.XLSM')).error).toContain('finisce in .xlsx');
    expect(readdirSync(folder)).toEqual(['macros.xlsm']);

    const out = join(folder, 'report.xlsm');
    expect(calculate(macros, '--out', out).code).toBe(0);
    assertSound(readFileSync(out));
    expect(openFile(readFileSync(out)).ending).toBe('.xlsm');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The workbook as one whose main part says that it carries macros. */
function withMacros(bytes: Uint8Array): Uint8Array {
  const file = OpcPackage.open(bytes);
  const types = file.text('[Content_Types].xml');
  const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  file.write(
    '[Content_Types].xml',
    types.replace(plain, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  );
  return file.save();
}
