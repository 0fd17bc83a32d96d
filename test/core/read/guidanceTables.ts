// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { Guidance } from '../../../core/model/guidance.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { sheet } from '../workbooks.ts';

/** Two dimensions with an indicator of each format, and two clusters. */
export const GROUND: readonly Grid[] = [
  sheet(
    'I',
    ['Codice', 'Nome', 'Tipo', 'Padre', 'Verso', 'Minimo', 'Massimo', 'Formato'],
    ['A', 'Struttura', 'dimensione'],
    ['B', 'Governo', 'dimensione'],
    ['A1', 'Soci', '', 'A', '+', 0, 100],
    ['A2', 'Costi', '', 'A', '-', 0, 10],
    ['B1', 'Piano', '', 'B', '+', null, null, 'level 1-4'],
    ['B2', 'Statuto', '', 'B', '+', null, null, 'yes-no'],
  ),
  sheet('C', ['Codice', 'Acronimo', 'Nome'], ['X', 'XX', 'Cluster Ics'], ['Y', 'YY', 'Cluster Ipsilon']),
  sheet(
    'D',
    ['Cluster', 'Periodo', 'A1', 'A2', 'B1', 'B2'],
    ['X', 2020, 40, 5, 2, 'no'],
    ['Y', 2020, 80, 1, 4, 'sì'],
  ),
];

/** What is read from a table beside that ground, and what is found in it as «code cell». */
export function guidanceIn(...rows: Cell[][]): { readonly guidance: Guidance; readonly found: string[] } {
  const { guidance, findings } = readInput([...GROUND, sheet('T', ...rows)], [], 'it');
  return { guidance, found: findings.map(({ code, cell }) => `${code} ${cell}`) };
}
