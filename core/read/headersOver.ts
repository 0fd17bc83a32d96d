// SPDX-License-Identifier: EUPL-1.2
import { positionOf } from '../model/address.ts';
import type { FoundRows } from './tables.ts';

interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The header over a cell: of the nearest table above it that has a column there, empty where none has. */
export function headersOver(tables: readonly FoundRows[]): (cell: Spot) => string {
  return ({ sheet, row, column }) => {
    const above = tables.flatMap((table) => {
      const header = table.sheet === sheet ? table.extras.find((one) => isOver(one.place.cell)) : undefined;
      return header === undefined ? [] : [header];
    });
    return above.sort((a, b) => rowOf(b.place.cell) - rowOf(a.place.cell))[0]?.header ?? '';

    function isOver(cell: string): boolean {
      const place = positionOf(cell);
      return place.column === column && place.row < row;
    }
  };
}

function rowOf(cell: string): number {
  return positionOf(cell).row;
}
