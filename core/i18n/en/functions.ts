// SPDX-License-Identifier: EUPL-1.2

/** The custom functions: what they are for, and what is wrong with an argument. */
export const functions = {
  about: {
    CTL_SCORE: {
      purpose: 'The score of a cluster: overall, or on a dimension or an indicator.',
      result: 'The score; missing where the cluster lacks too many data.',
    },
    CTL_SCORES: {
      purpose: 'The scores and ranks of all clusters as a table.',
      result: 'A table with headers: cluster, overall score, rank, then a column for each dimension.',
    },
    CTL_RANK: {
      purpose: 'The rank of a cluster among all clusters, 1 being the highest score.',
      result: 'The rank; clusters with the same score share the best one. Missing where the score is.',
    },
    CTL_NORMALISE: {
      purpose: 'The values of an indicator as scores from 0 to 100.',
      result: 'The scores, each beside its value; empty where there is no number.',
    },
    CTL_CONTRIBUTIONS: {
      purpose: 'The points that each indicator brings to the overall score of a cluster.',
      result:
        'A table with headers: indicator, score, effective weight, points. The points sum to the overall score.',
    },
    CTL_BAND: {
      purpose: 'The name of the band that a score from 0 to 100 falls into.',
      result: 'The name of the band; missing where the score is.',
    },
    CTL_GAP: {
      purpose: 'How many points a cluster lacks to the target, overall or on a dimension or an indicator.',
      result:
        'The score of the target minus that of the cluster: above 0 as long as the target is not reached.',
    },
    CTL_MEMBER: {
      purpose: 'Of which clusters an organisation is a member, by its tax code or its name.',
      result: 'A table with headers: cluster, member as written, type. Missing where nobody is found.',
    },
  },
  parameters: {
    data: 'The range of the data with its header row, one row for each cluster and period.',
    indicators:
      'The range of the Indicators table with its header row. Left empty, every column of the data is an indicator of the same weight.',
    cluster: 'The code or the name of the cluster.',
    element: 'The code or the name of a dimension or an indicator; left out, the overall score.',
    period: 'The period; left out, the one in the method or else the latest.',
    method: 'The range of the Method table with its header row; left out, the default method.',
    values: 'A column (or a row) of numbers.',
    direction: '+ where more is better, - where less is better; left out, +.',
    min: 'The value that counts as 0 points (100 with direction -); left out together with max, the lowest of the values.',
    max: 'The value that counts as 100 points (0 with direction -); left out together with min, the highest of the values.',
    score: 'A score from 0 to 100.',
    bands: 'The scores at which the second, third and fourth band begin; left out, 40;60;80.',
    language: 'it or en; left out, the language of the spreadsheet program.',
    members: 'The range of the Members table with its header row.',
    tax_code_or_name:
      'The tax code or VAT number of the organisation, or its name; case, accents, punctuation and legal form do not matter.',
  },
  headers: {
    cluster: 'Cluster',
    rank: 'Rank',
    indicator: 'Indicator',
    score: 'Score',
    weight: 'Effective weight',
    points: 'Points',
    member: 'Member',
    type: 'Type',
  },
  errors: {
    argument: 'Argument «{argument}»: {problem}',
    cell: 'Argument «{argument}», row {row}, column {column} of the range: {problem}',
    rangeNeeded: 'It is missing. Give a range with its header row.',
    valueNeeded: 'It is missing. Give a value or a cell.',
    oneCell: 'One single cell is needed, and a range was given.',
    notNumber: '«{text}» is no number.',
    cellError: 'The cell shows the error {error}. Correct it first.',
    noIndicatorsTable:
      'No header row of an Indicators table was found: it has «Code» and at least one of «Type», «Parent», «Direction». Widen the range up to the header, or leave the argument empty.',
    noMethodTable:
      'No header row of a Method table was found: it has «Key» and «Value». Widen the range up to the header.',
    noMembersTable:
      'No header row of a Members table was found: it has «Cluster», «Member» and at least one of «Type», «Tax code». Widen the range up to the header.',
    noColumns:
      'No data were found. The header row has «Cluster» and a column for each indicator. Widen the range up to the header.',
    unknownKey: '«{key}» is no key of the method. Correct or delete the row.',
    unknownValue: '«{value}» is not possible for «{key}». Correct it, or leave it empty for the default.',
    periodNotInData: 'The data have no period {period}. The latest that they have is {used}.',
    noPeriods: 'A period was asked for, and the data have no column «Period». Leave the argument out.',
    unknownCluster: 'There is no cluster «{text}» in these data. There are: {known}.',
    unknownClusterIn: 'There is no cluster «{text}» in the data of {period}. There are: {known}.',
    unknownElement: 'There is no dimension and no indicator «{text}». There are: {known}.',
    severalNamed: '«{text}» is the name of several: {known}. Give the code.',
    andMore: '{names} and {rest} more',
    oneColumn: 'One column or one row is needed: this range has {rows} rows and {columns} columns.',
    unknownDirection: '«{text}» is no direction. Write + or -.',
    otherPostMissing: '«min» and «max» go together: give both or neither.',
    postsReversed: '{max} is not above min ({min}). Where a low value is better, give the direction -.',
    unknownBands:
      '«{text}» are no bands. Write three rising numbers separated by semicolons, such as 40;60;80.',
    unknownLanguage: '«{text}» is no language of this function. Write it or en.',
    doesNotAddUp:
      'With this aggregation a score is no sum of parts, so that indicators have no points of their own. With aggregation = arithmetic they have.',
    noTargetByComparison:
      'The Copeland rule only compares clusters with one another, so that a target has no score. Choose another aggregation, or ask for an indicator.',
  },
};
