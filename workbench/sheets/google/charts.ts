// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import { enumeration } from '../enumeration.ts';
import type { Execution } from '../execution.ts';

type Charts = GoogleAppsScript.Charts.Charts;

/** Only its enumerations: charts of a sheet are made by the sheet. */
export function createCharts(execution: Execution): Charts {
  return emulate<Charts>(execution, 'Charts', {
    ChartType: enumeration<Charts['ChartType']>('ChartType', [
      'AREA',
      'BAR',
      'COLUMN',
      'COMBO',
      'LINE',
      'PIE',
      'RADAR',
      'SCATTER',
      'STEPPED_AREA',
      'TABLE',
    ]),
    ChartMergeStrategy: enumeration<Charts['ChartMergeStrategy']>('ChartMergeStrategy', [
      'MERGE_COLUMNS',
      'MERGE_ROWS',
    ]),
    ChartHiddenDimensionStrategy: enumeration<Charts['ChartHiddenDimensionStrategy']>(
      'ChartHiddenDimensionStrategy',
      ['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'],
    ),
  });
}
