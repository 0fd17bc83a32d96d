// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Area } from '../../../core/model/address.ts';
import { type Cell, type FormattedCell, type Grid, NOT_CALCULATED } from '../../../core/model/grid.ts';
import { sheet } from '../workbooks.ts';

/** A workbook with a table of data, and where the rows of data stand in it. */
export interface RandomWorkbook {
  readonly grids: readonly Grid[];
  /** Its data table; `header` is the index of the row in its cells. */
  readonly data: Grid;
  readonly header: number;
}

const INDICATORS = ['KPI1', 'KPI2', '__proto__', 'Ricavi'];

const TEXTS = [
  ...['', ' ', 'n.d.', ':', '-', 'circa 80', '12,5', '1.234', '#', '=1+1', '{cluster}', '<img onerror=x>'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'Totale',
    'Media regionale',
    'Grand Total',
    'Peso',
    '%',
    'M€',
    'n.',
  ],
  ...['👩‍🔬 Ricerca', '🏳️‍🌈', 'مجموعة', '\u202Eabc\u202C', 'AF\u00ADIL', 'AFIL\u200B', '\u0000', '\uD800'],
  ...[
    'C1',
    'C2',
    'c1',
    'C 3',
    'Cluster Media e Creatività',
    'Mediatech',
    'AFIL',
    'A.F.I.L.',
    '↑ nota',
    'Nota',
  ],
  ...['Cluster', 'KPI1', 'Periodo', 'Indicatore', 'Valore', 'Codice', 'Tipo', 'Ente', 'x'.repeat(32_767)],
];

const PERIODS: Cell[] = [
  ...[2022, 2023, 2024, 20231, 202309, 45291, 1, 2.5, -7, 1e300, null, true],
  ...[
    '2023',
    '2022*',
    '31/12/2023',
    'settembre 2015',
    '2014/15',
    'Totale',
    'Fase A',
    '2023-Q1',
    'S1 2023',
    'boh',
  ],
];

const number = fc.oneof(
  fc.integer({ min: -5, max: 120 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e308, -1e308, 5e-324, 1e-300, 45778, 0.125, -0, 2 ** 53),
);
const text = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 12 }),
);
const odd: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', NOT_CALCULATED, '').map((error) => ({ error })),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: odd },
);
const clusterCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('C1', 'C2', 'C3', 'Cluster Nord', 'Cluster Sud', 'AFIL', 7) },
  { weight: 2, arbitrary: cell },
);
const periodCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell>(2022, 2023, 2024) },
  { weight: 3, arbitrary: fc.constantFrom(...PERIODS) },
  { weight: 1, arbitrary: cell },
);

const shape = fc.record({
  hasPeriod: fc.boolean(),
  hasName: fc.boolean(),
  extra: fc.option(text),
  order: fc.shuffledSubarray(INDICATORS, { minLength: 1 }),
  above: fc.nat(2),
  row: fc.constantFrom(0, 3, 1_048_000),
  column: fc.constantFrom(0, 2, 16_000),
  hidden: fc.boolean(),
  stale: fc.boolean(),
  listed: fc.boolean(),
  format: fc.constantFrom('', 'percentuale', 'livello 1-4', 'si-no', 'boh'),
});

const rows = fc.array(
  fc.record({
    kind: fc.constantFrom('row', 'row', 'row', 'row', 'row', 'row', 'blank', 'random', 'units'),
    cluster: clusterCell,
    name: cell,
    period: periodCell,
    values: fc.array(cell, { minLength: 5, maxLength: 5 }),
  }),
  { maxLength: 9 },
);

const sights = fc.record({
  merges: fc.array(
    fc.tuple(fc.nat(10), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })),
    {
      maxLength: 2,
    },
  ),
  hiddenRows: fc.uniqueArray(fc.nat(10), { maxLength: 3 }),
  formats: fc.array(fc.tuple(fc.nat(10), fc.nat(6), fc.constantFrom('date', 'percent')), { maxLength: 4 }),
  formulas: fc.array(fc.tuple(fc.nat(10), fc.nat(6), text), { maxLength: 3 }),
});

/** Tables of data as no sound workbook has them: odd texts, periods and numbers, merges, hidden and stale parts. */
export const randomWorkbook: fc.Arbitrary<RandomWorkbook> = fc
  .record({ shape, rows, sights, noise: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 3 }) })
  .map(({ shape: one, rows: drawn, sights: seen, noise }) => {
    const { above, row, column, order } = one;
    const optional = <T>(has: boolean, value: T): T[] => (has ? [value] : []);
    const header: Cell[] = [
      'Cluster',
      ...optional(one.hasName, 'Nome'),
      ...optional(one.hasPeriod, 'Periodo'),
      ...order,
      ...optional(one.extra !== null, one.extra),
    ];
    const cells = drawn.map(({ kind, cluster, name, period, values }): Cell[] => {
      if (kind === 'blank') return header.map(() => null);
      if (kind === 'random') return header.map((_, i) => values[i % 5]!);
      if (kind === 'units') return header.map((_, i) => (i === 0 ? null : '%'));
      const own = [cluster, ...optional(one.hasName, name), ...optional(one.hasPeriod, period)];
      return [...own, ...values].slice(0, header.length);
    });
    const all = [...Array.from({ length: above }, () => header.map(() => null)), header, ...cells];
    const merges = seen.merges
      .filter(([, , height, width]) => height * width > 1)
      .map(
        ([r, c, height, width]): Area => ({ row: row + r, column: column + c, rows: height, columns: width }),
      );
    for (const area of merges) blankCovered(all, area, row, column, above);
    const at = ([r, c]: readonly [number, number, ...unknown[]]) => ({ row: row + r, column: column + c });
    const data: Grid = {
      sheet: 'Dati',
      row,
      column,
      cells: all,
      hidden: one.hidden,
      merges,
      hiddenRows: seen.hiddenRows.map((r) => row + r),
      formats: seen.formats.map(
        (f): FormattedCell => ({ ...at(f), format: f[2] as FormattedCell['format'] }),
      ),
      formulas: seen.formulas.map((f) => ({ ...at(f), formula: `=${f[2]}` })),
      staleResults: one.stale,
    };
    return { grids: [declarations(one.format), data, ...others(one.listed, noise)], data, header: above };
  });

/** Merged cells hold what their first one holds. The header stays whole, so that there is a table. */
function blankCovered(cells: Cell[][], area: Area, row: number, column: number, header: number): void {
  for (let r = area.row - row; r < area.row - row + area.rows; r++) {
    for (let c = area.column - column; c < area.column - column + area.columns; c++) {
      const isFirst = r === area.row - row && c === area.column - column;
      if (!isFirst && r !== header && cells[r]?.[c] !== undefined) cells[r]![c] = null;
    }
  }
}

function declarations(format: string): Grid {
  return sheet(
    'Indicatori',
    ['Codice', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo', 'Formato'],
    ['D1', 'dimensione'],
    ...INDICATORS.map((code, i): Cell[] => [code, 'indicatore', 'D1', '+', 1, 0, 100, i === 1 ? format : '']),
  );
}

function others(listed: boolean, noise: readonly (readonly Cell[])[]): Grid[] {
  const list = sheet(
    'Cluster',
    ['Codice', 'Acronimo', 'Nome'],
    ['C1', 'AFIL', 'Primo'],
    ['C2', '', 'Cluster Nord'],
  );
  return [...(listed ? [list] : []), { sheet: '__proto__', row: 0, column: 0, cells: noise }];
}

/** Cells of any content, without a table in mind. */
export const anyGrids: fc.Arbitrary<readonly Grid[]> = fc.array(
  fc
    .array(fc.array(fc.oneof(cell, periodCell), { maxLength: 8 }), { maxLength: 12 })
    .map((cells): Grid => ({ sheet: 'Foglio', row: 0, column: 0, cells })),
  { maxLength: 3 },
);
