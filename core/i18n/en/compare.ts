// SPDX-License-Identifier: EUPL-1.2

/** What each choice does: two methods compared, and elements left out in turn. */
export const compare = {
  heading: 'What changes',
  summary:
    'How much the choices made weigh on the ranks and the scores of the clusters. Nothing is written into the spreadsheet.',

  methods: {
    heading: 'Compare two methods',
    first: '1st method',
    second: '2nd method',
    sources: {
      workbook: 'Method of the spreadsheet',
      chosen: 'With the unsaved choices',
      default: 'Default method',
    },
    compare: 'Compare',
    ready: 'The comparison is ready',
    cancelled: 'The comparison was cancelled',
    failed: 'The comparison failed',
    refused: 'There is nothing to compare',
    refusedWhy:
      'With one method at least no scores can be calculated: correct the errors listed here and compare again.',
    nothingChanged: 'Nothing was changed in the spreadsheet.',
    old: 'The spreadsheet or the unsaved choices have changed since this comparison: compare again.',
    compared: '1st: {first}. 2nd: {second}.',
    same: 'The two methods are the same in every choice, so ranks and scores are the same too.',
    differences: { one: '1 choice differs:', other: '{n} choices differ:' },
    difference: '{name}: from «{first}» to «{second}»',
    element: 'Score',
    caption: '{element}, by the 1st and the 2nd method',
    otherScale:
      'The two methods give scores on different scales: compare the ranks, not the sizes of the scores.',
    rankHeads: ['Rank 1st', 'Rank 2nd'],
    scoreHeads: ['Score 1st', 'Score 2nd'],
    rankedOnce: {
      one: '1 cluster has a rank by only one of the two methods.',
      other: '{n} clusters have a rank by only one of the two methods.',
    },
    findings: {
      first: 'Problems of the 1st method only ({n})',
      second: 'Problems of the 2nd method only ({n})',
      both: 'Problems of both methods ({n})',
    },
  },

  leaveOut: {
    heading: 'Leave out one element at a time',
    explanation:
      'Every indicator and every dimension is left out of the last calculation in turn (weight 0). All else stays as it is, the weights of the others included, and the overall score is put together again. The strongest effect is at the top.',
    noResult: 'First calculate the cruscotto: this is about its results.',
    nothing: 'There is only one element: nothing can be left out.',
    old: 'The spreadsheet has changed since the calculation that this is about: calculate again for up-to-date figures.',
    working: 'Leaving out one element at a time…',
    stopped: 'Stopped after {done} of {all} {all?element|elements}.',
    again: 'Start again',
    most: 'The ranking depends most on {element}: without it, clusters move by {mean} {mean?rank|ranks} on average.',
    least: 'Whichever element is left out, the ranks stay the same.',
    caption: 'Rank shifts without each element',
    heads: {
      element: 'Without',
      mean: 'Mean',
      mover: 'Who most',
      leader: 'First changes',
    },
    kinds: { indicator: 'indicator', dimension: 'dimension' },
    several: '{n} {n?cluster|clusters}, by {shift}',
    nobody: 'nobody',
    noScore: 'no score left',
    leaderStays: 'no',
    leaderChanges: 'yes: {clusters}',
    leaderGone: 'yes: nobody',
    choose: 'Choose an element in the table to see the clusters with it and without it.',
    chosen: 'Without {element}',
    detail: 'Overall score with and without it',
    rankHeads: ['Rank with', 'Rank without'],
    scoreHeads: ['Score with', 'Score without'],
    rankedOnce: {
      one: '1 cluster has a rank only with the element or only without it.',
      other: '{n} clusters have a rank only with the element or only without it.',
    },
  },

  shift: 'Shift',
  up: { one: '1 rank up', other: '{n} ranks up' },
  down: { one: '1 rank down', other: '{n} ranks down' },
  same: 'same rank',
  movement: {
    none: {
      one: 'The only cluster ranked in both cases keeps its rank.',
      other: 'None of the {n} clusters ranked in both cases changes rank.',
    },
    unranked: 'No cluster is ranked in both cases.',
    moved: {
      one: '1 cluster of {ranked} changes rank; the mean shift over all of them is {mean} {mean?rank|ranks}.',
      other:
        '{n} clusters of {ranked} change rank; the mean shift over all of them is {mean} {mean?rank|ranks}.',
    },
    most: '{cluster} moves most: from rank {first} to {second}.',
    mostSeveral: {
      one: 'These move most, by 1 rank: {clusters}.',
      other: 'These move most, by {n} ranks: {clusters}.',
    },
    leaderStays: 'First remains {clusters}.',
    leaderChanges: 'First was {before}, and becomes {after}.',
  },
} as const;
