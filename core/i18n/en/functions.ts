// SPDX-License-Identifier: EUPL-1.2

/** What the custom functions show: headers, and what is wrong with an argument. */
export const functions = {
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
    oneColumn:
      'One column or one row is needed: this range has {rows} {rows?row|rows} and {columns} {columns?column|columns}.',
    unknownDirection: '«{text}» is no direction. Write + or -.',
    otherPostMissing: '«min» and «max» go together: give both or neither.',
    postsReversed: '{max} is not above min ({min}). Where a low value is better, give the direction -.',
    unknownBands:
      '«{text}» are no bands. Write three rising numbers separated by semicolons, such as 40;60;80.',
    unknownLanguage: '«{text}» is no language of this function. Write it or en.',
    doesNotAddUp:
      'With this aggregation a score is no sum of parts, so that indicators have no points of their own. With the arithmetic mean they have.',
    noTargetByComparison:
      'The Copeland rule only compares clusters with one another, so that a target has no score. Choose another aggregation, or ask for an indicator.',
  },
};
