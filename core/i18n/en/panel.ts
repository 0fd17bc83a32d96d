// SPDX-License-Identifier: EUPL-1.2

export const panel = {
  title: 'Cruscotto',
  languages: { group: 'Language', it: 'Italiano', en: 'English' },

  found: {
    heading: 'Data found',
    reading: 'Reading the workbook…',
    readAgain: 'Read again',
    changed: 'The workbook has changed since it was read.',
    unread: 'The workbook has not been read yet.',
    clusters: { one: 'Cluster', other: 'Clusters' },
    indicators: { one: 'Indicator', other: 'Indicators' },
    dimensions: { one: 'Dimension', other: 'Dimensions' },
    periods: { one: 'Period', other: 'Periods' },
    periodsRange: '{first} to {last}',
    tables: 'Tables',
    place: 'Sheet {sheet}, {rows}',
    rows: { one: '1 row', other: '{n} rows' },
    kinds: {
      indicators: 'Indicators',
      'data-wide': 'Data, one row per cluster',
      'data-long': 'Data, one row per value',
      questionnaire: 'Questionnaire answers',
      clusters: 'List of clusters',
      benchmarks: 'Benchmarks',
      targets: 'Targets',
      actions: 'Corrective actions',
      method: 'Method',
    },
  },

  nothing: {
    heading: 'Nothing to calculate yet',
    explanation:
      'No table with the clusters’ data was found in this workbook. Insert the template and fill it in, or start from an example to see how it works.',
    safe: 'New sheets are added; those already there stay as they are.',
    template: 'Insert template',
    sample: 'Insert template with example',
    typo: 'Are the data already here? The header row must contain «Cluster» and the codes or names of the indicators.',
  },

  actions: {
    heading: 'Calculation',
    calculate: 'Calculate cruscotto',
    calculating: 'Calculating…',
    inserting: 'Inserting the template…',
    progress: '{percent}%',
    cancel: 'Cancel',
    stopping: 'Cancelling…',
  },

  outcome: {
    published: 'The cruscotto is ready',
    sheetsMade: 'Sheets made:',
    refused: 'The cruscotto could not be calculated',
    refusedWhy: 'Correct the errors listed below, then calculate again. Nothing was changed in the workbook.',
    inserted: 'The template is ready',
    sheetsAdded: 'Sheets added:',
    cancelled: 'Cancelled',
    cancelledWhy: 'Nothing was changed in the workbook.',
    goToSheet: 'Go to the sheet {sheet}',
  },

  trouble: {
    heading: 'The operation failed',
    unexpected:
      'An unexpected error occurred in the add-in. Try again; if it happens again, report this detail:',
    retry: 'Show the panel again',
  },

  problems: {
    heading: 'Problems',
    none: 'No problem found.',
    severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    meanings: {
      error: 'They prevent the calculation.',
      warning: 'They do not prevent the calculation, but may change its result.',
      info: 'For information only.',
    },
    showMore: { one: 'show 1 more', other: 'show {n} more' },
    showFewer: 'show fewer',
    goTo: 'Go to {place}',
  },

  results: {
    heading: 'Results',
    old: 'The workbook has changed since this calculation: calculate again for up-to-date results.',
    otherLanguage: 'Sheets and charts were made in Italian: calculate again to have them in English.',
    caption: 'Scores of the clusters from {bottom} to {top}, period {period}',
    captionOpen: 'Scores of the clusters, period {period}',
    captionOpenWithoutPeriod: 'Scores of the clusters',
    captionWithoutPeriod: 'Scores of the clusters from {bottom} to {top}',
    region: 'Table of the scores; it scrolls horizontally and vertically',
    cluster: 'Cluster',
    rank: 'Rank',
    overall: 'Overall score',
    band: 'Band',
    missingWhy: 'n.a.: not available, because too many data are missing.',
    partial: 'partial',
    partialWhy: '† Partial: calculated although some of the data are missing.',
    charts: 'Charts',
  },
} as const;
