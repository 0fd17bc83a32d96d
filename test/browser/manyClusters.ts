// SPDX-License-Identifier: EUPL-1.2
import type { UserSheet } from '../host/openWorkbook.ts';

const INDICATORS: UserSheet = {
  name: 'Indicatori',
  cells: [
    ['Codice', 'Nome', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo'],
    ['D1', 'Dimensione uno', 'dimensione'],
    ['D2', 'Dimensione due', 'dimensione'],
    ['K1', 'Ricavi', 'indicatore', 'D1', '+', 1, 0, 1000],
    ['K2', 'Costi', 'indicatore', 'D2', '-', 1, 0, 1000],
  ],
};

/** Five hundred clusters, the last the best. */
export const MANY: readonly UserSheet[] = [
  INDICATORS,
  {
    name: 'Dati',
    cells: [
      ['Cluster', 'K1', 'K2'],
      ...Array.from({ length: 500 }, (_, i) => [`CL${i + 1}`, i + 1, 500 - i]),
    ],
  },
];
