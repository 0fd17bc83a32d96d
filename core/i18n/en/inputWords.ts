// SPDX-License-Identifier: EUPL-1.2

/** What people call that which is read from a workbook. */
export const inputWords = {
  tables: {
    indicators: 'Indicators',
    'data-wide': 'Data, one row per cluster',
    'data-long': 'Data, one row per value',
    questionnaire: 'Questionnaire answers',
    clusters: 'List of clusters',
    benchmarks: 'Benchmarks',
    targets: 'Targets',
    actions: 'Corrective actions',
    competences: 'Competences in S3 priorities',
    members: 'Members of the clusters',
    method: 'Method',
    mapping: 'Mapping',
  },
  formats: {
    number: 'number',
    percent: 'percentage',
    'level 1-4': 'level from 1 to 4',
    'yes-no': 'yes or no',
  },
};
