// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '../../model/findingCodes.ts';

// What keeps a calculation from a result: cells say it too, which load no other texts of findings.
export const preventing = {
  'no-data-table':
    'No data were found. A data table needs a header row with «Cluster» and at least one column headed by the code or the name of an indicator. Insert the template to see how it looks.',
  'no-cluster': 'The data table has no row with a cluster, so there is nothing to calculate.',
  'no-indicator': 'The Indicators table declares no indicator, so there is nothing to calculate.',
  'too-many-tables':
    'The workbook has more than {limit} header rows of tables: nothing was read. This is the first of them that is too many. Delete the repeated headers, or divide the data over several workbooks.',
  'too-many-clusters':
    'The data have more than {limit} clusters: nothing was calculated. This is the first of them that is too many. Divide the data over several workbooks.',
  'all-clusters-screened-out':
    'The screening leaves out every cluster, so there is nothing to calculate. Lower its thresholds or include clusters by hand.',
  'ambiguous-table':
    'This header row could belong to several tables, so the table was not read. Rename or move columns so that it is one of them.',
} as const satisfies Readonly<Record<Exclude<ErrorCode, 'nothing-recognised'> | 'ambiguous-table', string>>;
