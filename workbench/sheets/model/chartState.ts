// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../../core/model/address.ts';

export interface ChartState {
  /** `null` until it is put on a sheet. */
  id: number | null;
  type: string;
  ranges: { readonly sheetId: number; readonly area: Area }[];
  headers: number | null;
  mergeStrategy: string;
  hiddenStrategy: string;
  transposed: boolean;
  options: Map<string, unknown>;
  /** Row and column of the corner from 1, and the offset in pixels. */
  position: readonly [row: number, column: number, x: number, y: number] | null;
}
