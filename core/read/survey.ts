// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/observations.ts';

export type TableKind =
  | 'indicators'
  | 'data-wide'
  | 'data-long'
  | 'questionnaire'
  | 'clusters'
  | 'benchmarks'
  | 'targets'
  | 'actions'
  | 'method';

export interface FoundTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The first cell of the header row. */
  readonly cell: string;
  /** Rows of content under the header. */
  readonly rows: number;
}

/** What stands in a workbook, before any calculation. */
export interface Survey {
  readonly tables: readonly FoundTable[];
  readonly clusters: number;
  readonly indicators: number;
  readonly dimensions: number;
  readonly periods: readonly Period[];
  readonly findings: readonly Finding[];
}
