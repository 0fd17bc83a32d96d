// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../core/model/grid.ts';

/**
 * A workbook of the convention with so many clusters and indicators, over some periods: a row for each cluster and period.
 * Every twentieth value is missing. The same at every run.
 */
export function largeGrids(clusters: number, indicators: number, periods: number): readonly Grid[] {
  const codes = Array.from({ length: indicators }, (_, i) => `KPI${i}`);
  const declared = codes.map((code, i): Cell[] => [code, `D${i % 6}`, '+', 1, 0, 100]);
  const rows = Array.from({ length: clusters * periods }, (_, i): Cell[] => {
    const values = codes.map((_code, j) => ((i * 7 + j * 13) % 20 === 0 ? null : (i * 31 + j * 17) % 101));
    return [`Cluster ${i % clusters}`, 2024 - Math.floor(i / clusters), ...values];
  });
  return [
    gridOf('Indicatori', [['Codice', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo'], ...declared]),
    gridOf('Dati', [['Cluster', 'Periodo', ...codes], ...rows]),
  ];
}

/** A sheet whose used cells begin in A1. */
export function gridOf(sheet: string, cells: readonly Cell[][]): Grid {
  return { sheet, row: 0, column: 0, cells };
}
