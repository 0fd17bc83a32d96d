// SPDX-License-Identifier: EUPL-1.2
import type { Content, SheetScript } from '../core/host/steps.ts';
import type { SheetContents } from './calculateSheets.ts';

/** What the steps of a sheet write, as one rectangle from A1 on. */
export function contentsOf({ name, steps }: SheetScript): SheetContents {
  const writes = steps.filter((step) => step.step === 'write');
  const height = Math.max(...writes.map(({ area }) => area.row + area.rows));
  const width = Math.max(...writes.map(({ area }) => area.column + area.columns));
  const cells = Array.from({ length: height }, () => new Array<Content>(width).fill(null));
  for (const { area, contents } of writes) {
    contents.forEach((row, index) => {
      cells[area.row + index]!.splice(area.column, row.length, ...row);
    });
  }
  return { name, cells };
}
