// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { cutReading } from '../../excel-addin/reading.ts';
import type { ExcelStep } from '../../excel-addin/steps/excelStep.ts';
import { cutWriting } from '../../excel-addin/writing.ts';

const extent = fc.record({
  row: fc.nat(50),
  column: fc.nat(50),
  rows: fc.integer({ min: 1, max: 60 }),
  columns: fc.integer({ min: 1, max: 30 }),
});

test('reading asks for every row once, in order, and for no more cells than the limit', () => {
  fc.assert(
    fc.property(fc.array(extent), fc.integer({ min: 30, max: 500 }), (extents, limit) => {
      const batches = cutReading(extents, limit);
      const asked = batches
        .flat()
        .flatMap(({ area, row, rows }) => Array.from({ length: rows }, (_, i) => [area, row + i]));
      const all = extents.flatMap(({ row, rows }, index) =>
        Array.from({ length: rows }, (_, i) => [index, row + i]),
      );
      expect(asked).toEqual(all);
      for (const batch of batches) {
        const cells = batch.reduce((sum, { area, rows }) => sum + rows * extents[area]!.columns, 0);
        expect(cells).toBeGreaterThan(0);
        expect(cells).toBeLessThanOrEqual(limit);
      }
    }),
  );
});

test('a row that is wider than the limit is asked for by itself', () => {
  expect(cutReading([{ row: 0, column: 0, rows: 2, columns: 9 }], 5)).toEqual([
    [{ area: 0, row: 0, rows: 1 }],
    [{ area: 0, row: 1, rows: 1 }],
  ]);
});

test('writing carries every row once, in order, within the limit', () => {
  const rows = fc.array(fc.string(), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(rows), fc.integer({ min: 1500, max: 4000 }), (tables, limit) => {
      const sheets = tables.map((texts): ExcelStep[] => {
        const area = { row: 3, column: 1, rows: texts.length, columns: 1 };
        return [{ step: 'write', area, contents: texts.map((text) => [text]) }];
      });
      const batches = cutWriting(sheets, { limit });
      const written = batches.flat().flatMap(({ sheet, step }) => {
        if (step.step !== 'write') throw new Error(step.step);
        expect(step.area.rows).toBe(step.contents.length);
        return step.contents.map((row, i) => [sheet, step.area.row + i, row[0]]);
      });
      expect(written).toEqual(tables.flatMap((texts, sheet) => texts.map((text, i) => [sheet, 3 + i, text])));
      expect(batches.length).toBeGreaterThan(0);
    }),
  );
});

test('parts share a sync as long as they fit, and large styles are cut', () => {
  const areas = Array.from({ length: 5 }, (_, row) => ({ row, column: 0, rows: 1, columns: 1 }));
  const style = { step: 'style', areas, style: { bold: true } } as const;
  const freeze = { step: 'freeze', rows: 1, columns: 0 } as const;
  const batches = cutWriting([[style, freeze]], { limit: 6_100 });
  expect(
    batches.map((batch) => batch.map(({ step }) => (step.step === 'style' ? step.areas.length : step.step))),
  ).toEqual([[2], [2], [1, 'freeze']]);
});

test('sheets without steps are made all the same', () => {
  expect(cutWriting([[]])).toEqual([[]]);
});
