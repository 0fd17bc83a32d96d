// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../../core/model/address.ts';
import type { Borders } from '../model/cellFormat.ts';

type Side = boolean | null;

/** As `setBorder` is given them: `null` leaves a line as it is, `false` takes it away. */
export type BorderSides = [
  top: Side,
  left: Side,
  bottom: Side,
  right: Side,
  vertical: Side,
  horizontal: Side,
  colour?: string | null,
  style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
];

/** The lines around the cell in this row and column of the area. */
export function bordersAt(
  old: Borders,
  { area, row, column }: { readonly area: Area; readonly row: number; readonly column: number },
  [top, left, bottom, right, vertical, horizontal, colour, style]: BorderSides,
): Borders {
  const line = `${style === undefined || style === null ? 'SOLID' : String(style)} ${(colour ?? '#000000').toLowerCase()}`;
  const drawn = (side: Side, before: string | null) => (side === null ? before : side ? line : null);
  return {
    top: drawn(row === 0 ? top : horizontal, old.top),
    left: drawn(column === 0 ? left : vertical, old.left),
    bottom: drawn(row === area.rows - 1 ? bottom : horizontal, old.bottom),
    right: drawn(column === area.columns - 1 ? right : vertical, old.right),
  };
}
