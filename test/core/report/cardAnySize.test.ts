// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { cardsOf, dataSheet, frameworkSheet } from './cards.ts';

const sizes = fc.record({
  dimensions: fc.integer({ min: 1, max: 8 }),
  each: fc.integer({ min: 1, max: 4 }),
  clusters: fc.integer({ min: 1, max: 6 }),
  periods: fc.integer({ min: 1, max: 2 }),
  name: fc.constantFrom('Dim', 'Una dimensione con un nome lungo che non finisce mai', '=1+1'),
});

const workbooks = sizes.chain((size) =>
  fc.record({
    size: fc.constant(size),
    values: fc.array(fc.option(fc.integer({ min: -20, max: 120 })), {
      minLength: size.dimensions * size.each * size.clusters * size.periods,
      maxLength: size.dimensions * size.each * size.clusters * size.periods,
    }),
  }),
);

test('a workbook of any size has sound cards: no overlap, no odd number, every score once', () => {
  fc.assert(
    fc.property(workbooks, fc.boolean(), ({ size, values }, anonymous) => {
      const { dimensions, each, clusters, periods, name } = size;
      const width = dimensions * each;
      const rows = Array.from({ length: clusters * periods }, (_, row) => [
        `K${row % clusters}`,
        2020 + Math.floor(row / clusters),
        ...values.slice(row * width, (row + 1) * width),
      ]);
      const names = Array.from({ length: dimensions }, (_, d) => `${name} ${d + 1}`);
      const cards = cardsOf([frameworkSheet(names, each), dataSheet(dimensions, each, ...rows)], {
        anonymous,
      });
      expect(cards).toHaveLength(clusters);
      for (const card of cards) {
        expectSound(card);
        // The header, the dimensions and their indicators.
        expect(card.blocks.at(-1)!.cells).toHaveLength(1 + dimensions + width);
      }
    }),
    { numRuns: 60 },
  );
});

function expectSound({ blocks, charts }: SheetPlan): void {
  let end = 0;
  const taken: number[] = [];
  for (const { row, cells } of blocks) {
    expect(row).toBeGreaterThanOrEqual(end);
    end = row + cells.length;
    cells.forEach((one, i) => {
      expect(one).toHaveLength(cells[0]!.length);
      taken.push(row + i);
      for (const { content } of one) {
        if (typeof content === 'number') expect(Number.isFinite(content)).toBe(true);
        else expect(content === null || typeof content === 'string').toBe(true);
      }
    });
  }
  const { place } = charts[0]!;
  expect(taken.filter((row) => row >= place.row && row < place.row + place.rows)).toEqual([]);
}
