// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Grid } from '../../../core/model/grid.ts';
import { valueIn } from '../../../core/model/table.ts';
import { acceptRecognition } from '../../../core/recognise/acceptRecognition.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import { score } from '../../../core/score.ts';
import { openFile } from '../../../workbook-file/fileHost.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { SIGNAL } from '../../workbook-file/sampleFile.ts';
import { saved } from '../../workbook-file/sound/assertSound.ts';

interface Expected {
  readonly file: string;
  readonly orientation: string;
  readonly period: number | null;
  readonly values: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

const WORKBOOKS: readonly Expected[] = [
  {
    file: '01-rows',
    orientation: 'rows',
    period: 2024,
    values: {
      AFIL: { FATTURATO_K: 1234.5, QUOTA_PRIVATA: 45, EVENTI: 8 },
      'CAT.AL': { FATTURATO_K: 890, QUOTA_PRIVATA: 30, EVENTI: null },
      LE2C: { FATTURATO_K: 2100, QUOTA_PRIVATA: 64.3, EVENTI: 22 },
      TAV: { FATTURATO_K: 410, QUOTA_PRIVATA: 12.5, EVENTI: 6 },
      LGCA: { FATTURATO_K: 380, QUOTA_PRIVATA: 40, EVENTI: 4 },
    },
  },
  {
    file: '02-columns',
    orientation: 'columns',
    period: null,
    values: { AFIL: { BREVETTI: 7, CONTATTI: 83.2 }, LGCA: { BREVETTI: 4, CONTATTI: 35 } },
  },
  {
    file: '03-sheet-a-cluster',
    orientation: 'card',
    period: 2023,
    values: { AFIL: { SOCI: 123, GRUPPI_DI_LAVORO: 7 }, LGCA: { SOCI: 19, GRUPPI_DI_LAVORO: null } },
  },
  {
    file: '05-sheet-a-year',
    orientation: 'rows',
    period: 2024,
    values: { AFIL: { CONTATTI: 24 }, LE2C: { CONTATTI: 26 }, LGCA: { CONTATTI: 28 } },
  },
  {
    file: '07-coinr',
    orientation: 'rows',
    period: 2020,
    values: { AFIL: { x1: 1, x2: 10, x4: 1 }, LGCA: { x1: 5, x2: 6, x4: 16 } },
  },
  {
    file: 'A-righe',
    orientation: 'rows',
    period: 2024,
    values: { AFIL: { N_SOCI: 123, QUOTA_IMPRESE: 62, STATUTO: 1 }, CLM: { N_SOCI: 47, STATUTO: 0 } },
  },
  {
    file: 'B-colonne',
    orientation: 'columns',
    period: 2024,
    values: { AFIL: { N_SOCI: 123, QUOTA_IMPRESE: 62, STATUTO: 1 }, CLM: { N_SOCI: 47, STATUTO: 0 } },
  },
  {
    file: 'C-fogli',
    orientation: 'card',
    period: 2024,
    values: { AFIL: { N_SOCI: 123 }, LE2C: { N_SOCI: 125 }, TAV: { N_SOCI: 34 }, CLM: { N_SOCI: 47 } },
  },
];

const bytesOf = (file: string) => readFileSync(`test/workbooks/${file}.xlsx`);

/** The workbook with its best proposal accepted, written and read again. */
async function accepted(file: string): Promise<readonly Grid[]> {
  const host = openFile(bytesOf(file));
  const { grids, sheets } = await host.read(SIGNAL);
  const taken = sheets.map(({ name }) => name);
  await acceptRecognition(host, recognise(grids), taken, 'it', SIGNAL);
  return readWorkbook(saved(host)).grids;
}

test.each(WORKBOOKS)('$file is taken for what it is, and read so once accepted', async (expected) => {
  const { tables } = recognise(readWorkbook(bytesOf(expected.file)).grids);
  expect(new Set(tables.map(({ orientation }) => orientation))).toEqual(new Set([expected.orientation]));
  expect(tables.every(({ isAccepted }) => isAccepted)).toBe(true);
  const { run, findings } = score(await accepted(expected.file));
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(run!.period).toBe(expected.period);
  for (const [cluster, values] of Object.entries(expected.values)) {
    const read = Object.keys(values).map((code) => [code, valueIn(run!.stages.raw, cluster, code)]);
    expect([cluster, Object.fromEntries(read)]).toEqual([cluster, values]);
  }
});

test.each(WORKBOOKS)(
  '$file: her sheets stay as they are, and her numbers stand in them alone',
  async ({ file }) => {
    const before = readWorkbook(bytesOf(file)).grids;
    const after = await accepted(file);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 2);
  },
);

test('a cell of hers that changes, changes the score', async () => {
  const [own, ...added] = await accepted('01-rows');
  const cells = own!.cells.map((row) => row.map((cell) => (cell === '1.234,5' ? '9.999,5' : cell)));
  const aggregated = (grid: Grid) => score([grid, ...added]).run!.stages.aggregated;
  expect(aggregated({ ...own!, cells })).not.toEqual(aggregated(own!));
});

test('a table that has moved down is found by its headers', async () => {
  const [own, ...added] = await accepted('01-rows');
  const raw = (grid: Grid) => score([grid, ...added]).run!.stages.raw;
  expect(raw({ ...own!, row: own!.row + 7 })).toEqual(raw(own!));
});

test('a sheet with another name is told, and no other is taken in its place', async () => {
  const [own, ...added] = await accepted('01-rows');
  const { run, findings } = score([{ ...own!, sheet: 'Altro' }, ...added]);
  expect(run).toBeNull();
  expect(findings.map(({ code }) => code)).toContain('mapping-sheet-missing');
});

test('nothing to recognise: no numbers, no names, nothing at all', () => {
  const sheet = (cells: Grid['cells']): Grid => ({ sheet: 'Foglio1', row: 0, column: 0, cells });
  const remarks = [
    ['Cluster', 'Nota'],
    ['AFIL', 'bene'],
    ['TAV', 'male'],
  ];
  expect(recognise([sheet(remarks)]).tables).toEqual([]);
  expect(
    recognise([
      sheet([
        [1, 2],
        [3, 4],
      ]),
    ]).tables,
  ).toEqual([]);
  expect(recognise([]).tables).toEqual([]);
});
