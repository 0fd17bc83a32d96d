// SPDX-License-Identifier: EUPL-1.2
import type { Parameter } from './sheetFunction.ts';

/** A parameter means the same in every function that has it. */

export const DATA: Parameter = { name: 'data', kind: 'range', optional: false, example: 'Dati!A1:H10' };

/** Not optional, as something must stand between two commas; but it may be left empty. */
export const INDICATORS: Parameter = {
  name: 'indicators',
  kind: 'range',
  optional: false,
  example: 'Indicatori!A1:L40',
};

export const CLUSTER: Parameter = { name: 'cluster', kind: 'text', optional: false, example: '"AFIL"' };

export const ELEMENT: Parameter = { name: 'element', kind: 'text', optional: true, example: '"TOTALE"' };

export const PERIOD: Parameter = { name: 'period', kind: 'value', optional: true, example: '2024' };

export const METHOD: Parameter = {
  name: 'method',
  kind: 'range',
  optional: true,
  example: 'Metodo!A1:B20',
};
