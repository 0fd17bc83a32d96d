// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit, Host } from '../../../core/host/port.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { contentsOf } from '../../../samples/contentsOf.ts';

/** Who has the grids: what is written shows in them. */
export interface GridOwner {
  grids: readonly Grid[];
  /** By place, as `Dati 1 2`: row and column from 0. */
  readonly numberFormats?: Map<string, string>;
}

/** A host over grids in memory. `formulas` are cells that hold one, as `Metodo 6 1`: row and column from 0. */
export function gridHost(owner: GridOwner, formulas: ReadonlySet<string> = new Set()): Host {
  return {
    kind: 'file',
    language: 'it-IT',
    async read() {
      const sheets = owner.grids.map(({ sheet }) => ({ name: sheet, report: null, ours: false }));
      return { sheets, grids: owner.grids };
    },
    async addSheets(scripts) {
      const added = scripts.map((script): Grid => {
        const cells = contentsOf(script).cells.map((row) =>
          row.map((content) => (typeof content === 'object' ? null : content)),
        );
        return { sheet: script.name, row: 0, column: 0, cells };
      });
      owner.grids = [...owner.grids, ...added];
      return 'applied';
    },
    async numberFormats(areas) {
      return areas.map(({ sheet, area }) =>
        Array.from({ length: area.rows }, (_, r) => [
          owner.numberFormats?.get(`${sheet} ${area.row + r} ${area.column}`) ?? 'General',
        ]),
      );
    },
    async editCells(edits) {
      return edits.flatMap((edit, index) => (apply(owner, edit, formulas) ? [] : [index]));
    },
    applyReport: () => Promise.reject(new Error('no report here')),
    goTo: async () => {},
  };
}

function apply(owner: GridOwner, edit: CellEdit, formulas: ReadonlySet<string>): boolean {
  const { sheet, area, contents, over } = edit;
  const grid = owner.grids.find((one) => one.sheet === sheet)!;
  const cells = new Map<string, Cell>();
  grid.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      cells.set(`${grid.row + r} ${grid.column + c}`, cell);
    });
  });
  const places = contents.flatMap((row, r) =>
    row.map((content, c) => ({ content, at: `${area.row + r} ${area.column + c}` })),
  );
  const isFormula = (at: string) => formulas.has(`${sheet} ${at}`);
  const isFilled = (at: string) => (cells.get(at) ?? null) !== null;
  if (places.some(({ at }) => isFormula(at) || (over === 'blanks' && isFilled(at)))) return false;
  for (const { content, at } of places) {
    if (content !== null) cells.set(at, content === '' ? null : content);
  }
  edit.numberFormats?.forEach(([format], r) => {
    owner.numberFormats?.set(`${sheet} ${area.row + r} ${area.column}`, format!);
  });
  const numbers = [...cells.keys()].map((at) => at.split(' ').map(Number));
  const rows = Math.max(...numbers.map(([row]) => row!)) + 1;
  const columns = Math.max(...numbers.map(([, column]) => column!)) + 1;
  const line = (row: number) => Array.from({ length: columns }, (_, c) => cells.get(`${row} ${c}`) ?? null);
  const changed = { sheet, row: 0, column: 0, cells: Array.from({ length: rows }, (_, row) => line(row)) };
  owner.grids = owner.grids.map((one) => (one === grid ? changed : one));
  return true;
}
