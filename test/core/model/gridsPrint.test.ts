// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { gridsPrint } from '../../../core/model/gridsPrint.ts';

const cell = fc.oneof(
  fc.constantFrom<Cell>(null, true, false, { error: '#N/A' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 4 }),
);
const grid: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.string({ maxLength: 4 }),
  row: fc.nat(3),
  column: fc.nat(3),
  cells: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
});

test('the same contents have the same print, read again', () => {
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
      expect(gridsPrint(structuredClone(grids))).toBe(gridsPrint(grids));
    }),
  );
});

test('another cell, place or name of a sheet has another print', () => {
  const grids: Grid[] = [{ sheet: 'Dati', row: 0, column: 0, cells: [['a', 1, null, true]] }];
  const others: Grid[] = [
    { sheet: 'dati', row: 0, column: 0, cells: [['a', 1, null, true]] },
    { sheet: 'Dati', row: 1, column: 0, cells: [['a', 1, null, true]] },
    { sheet: 'Dati', row: 0, column: 0, cells: [['a', '1', null, true]] },
    { sheet: 'Dati', row: 0, column: 0, cells: [['a', 1, true]] },
    { sheet: 'Dati', row: 0, column: 0, cells: [['a', 1, { error: '#N/A' }, true]] },
    {
      sheet: 'Dati',
      row: 0,
      column: 0,
      cells: [
        ['a', 1],
        [null, true],
      ],
    },
  ];
  const prints = new Set([grids, ...others.map((one) => [one])].map(gridsPrint));
  expect(prints.size).toBe(1 + others.length);
});
