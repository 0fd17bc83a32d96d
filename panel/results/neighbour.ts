// SPDX-License-Identifier: EUPL-1.2

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The button in the table to which an arrow key leads from another one: over cells without. `null` where there is none. */
export function neighbour(from: EventTarget, key: string): HTMLButtonElement | null {
  const step = STEPS[key];
  const cell = from instanceof Element ? from.closest('td') : null;
  const row = cell?.closest('tr') ?? null;
  if (step === undefined || cell === null || row === null) return null;
  const [rows, columns] = step;
  const rowsOfBody = [...row.parentElement!.children] as HTMLTableRowElement[];
  const line = rowsOfBody[rowsOfBody.indexOf(row) + rows];
  let column = cell.cellIndex + columns;
  for (; ; column += columns) {
    const found = line?.cells[column];
    if (found === undefined) return null;
    const button = found.querySelector('button');
    if (button !== null || columns === 0) return button;
  }
}
