// SPDX-License-Identifier: EUPL-1.2

/** What to do next: the panel's section, and with whom the report compares. */
export const next = {
  heading: 'What to do next',
  summary:
    'What would help a cluster most, and the shortest way to a goal. Gains and efforts are estimates by the method, not promises.',
  old: 'The spreadsheet has changed since the calculation that this is about: calculate again to bring it up to date.',
  cluster: 'Cluster',
  choose: 'Choose a cluster…',

  partGroups: { picture: 'What things are like', next: 'What to do' },

  peers: {
    group: 'Compare each cluster with',
    kinds: {
      all: 'All the others',
      'same-area': 'Those of its area',
      'same-size': 'Those of its size (half to twice its members)',
      chosen: 'These',
    },
    none: 'No cluster chosen.',
    tooFew: 'A cluster with fewer than two of them is compared with all the others.',
  },

  actions: {
    heading: 'First actions',
    none: 'No action of the catalogue is meant for its scores.',
    builtIn: 'From the built-in catalogue: proposals, which an Actions table in the spreadsheet replaces.',
    gain: 'up to +{points} {points?point|points} overall',
    effort: 'effort: {effort}',
    months: { one: 'within 1 month', other: 'within {n} months' },
    owner: 'who: {owner}',
    forLabel: 'For the label',
  },

  label: {
    heading: 'Label (self-assessment)',
    none: 'No label.',
    valid: '{label}: valid until {expiry}.',
    expiring: '{label}: expires on {expiry}, within 6 months.',
    grace: '{label}: expired on {expiry}; it can still be renewed for 12 months.',
    lapsed: '{label}: expired on {expiry}, more than 12 months ago.',
    'not-known': '{label}: whether it is still valid is not known, for want of its expiry.',
    ready: 'By the self-assessment, ready for {next}.',
    notReady: 'By the self-assessment, not yet ready for {next}.',
    readyUnknown: 'Whether it is ready for {next} cannot be told: something is not known.',
  },

  plan: {
    heading: 'The shortest way',
    explanation:
      'Which indicators to improve, and by how much, to get to a goal with the least effort. The other clusters stay as they are.',
    goal: 'Goal',
    goals: {
      score: 'An overall score of at least…',
      band: 'A band',
      rank: 'A rank',
      gold: 'Ready for Gold (self-assessment)',
    },
    score: 'Score',
    band: 'Band',
    rank: 'Rank (1 is the best)',
    find: 'Find the way',
    finding: 'Looking for the way…',
    tried: { one: '1 trial', other: '{n} trials' },
    long: 'By this method the search can take up to {duration}; it can be cancelled.',
    manyTrials: {
      one: 'Every trial is a whole calculation.',
      other: 'Every trial is a whole calculation, over {n} clusters.',
    },
    cancelled: 'The search was cancelled',
    cancelledAfter: { one: 'After 1 trial.', other: 'After {n} trials.' },
    again: 'Begin again',
    named: {
      score: 'a score of {score}',
      band: 'the band «{band}»',
      rank: 'rank {rank}',
      gold: 'readiness for Gold (self-assessment)',
    },
    found: {
      one: '1 step takes {cluster} to {goal}: from {before} to {after} {after?point|points} overall, for an effort of {effort}.',
      other:
        '{n} steps take {cluster} to {goal}: from {before} to {after} {after?point|points} overall, for an effort of {effort}.',
    },
    proofs: {
      'fractional-knapsack':
        'This way needs the least effort, if the other clusters stay as they are and each step takes what is estimated here.',
      'branch-and-bound':
        'This way needs the least effort, if the other clusters stay as they are and each step takes what is estimated here.',
      'node-limit': 'This is a good way, found by a search: there may be a shorter one.',
      'local-search': 'This is a good way, found by a search: with this method there may be a shorter one.',
    },
    least: 'No way needs less than {effort}.',
    effortNote:
      'Effort: the share of an indicator’s whole way that is covered, from 0 to 1, times 1 (low), 2 (medium) or 3 (high), as the actions for it say; 2 where there are none.',
    already: '{cluster} is there already: {score} {score?point|points} overall, rank {rank}.',
    unreachable:
      '{cluster} cannot get to {goal}. The best that can be is {score} {score?point|points} overall, rank {rank}.',
    unreachableSearch:
      'No way was found for {cluster} to {goal}. The best that was found is {score} {score?point|points} overall, rank {rank}.',
    obstacles: 'What stands in the way',
    barriers: {
      'at-its-bound': 'They are at their bound, or get there by the steps below, and cannot bring more:',
      missing: 'They have no value, which has to be declared first:',
      'dimension-missing': 'Too little of their dimension is declared for a score:',
      'no-scale': 'They have no scale, for instance because all clusters are equal:',
      'minimum-beyond-bound': 'Their minimum requirement lies beyond their bound:',
    },
    impossible: {
      'unknown-cluster': 'This cluster is not in the results.',
      'screened-out': 'This cluster was screened out for want of data, and has no scores.',
      'no-score': 'This cluster has no overall score: too little is declared.',
      'no-bands':
        'With this method scores do not run from 0 to 100: there is neither a band nor Gold’s line.',
      'goal-senseless': 'Write a number as the goal; a rank is a whole number from 1 up.',
    },
    caption: 'The steps, with the overall score after each',
    bestCaption: 'The steps to the best that can be, with the overall score after each',
    heads: {
      indicator: 'Indicator: from → to',
      points: 'Points',
      effort: 'Effort',
      overall: 'After',
    },
    change: 'from {from} to {to}',
    declared: 'in the data: {from} → {to}',
    level: 'level {value} of 4',
    yes: 'yes',
    no: 'no',
    total: 'In all',
  },

  writing: {
    due: 'Due period',
    write: 'Write as targets',
    where:
      'Under the Targets table of the spreadsheet, or on a new sheet where there is none. Nothing is written over.',
    working: 'Writing the targets…',
    done: 'The targets are written',
    partly: 'The targets are written in part',
    nothing: 'No target was written',
    newSheet: 'On the new sheet «{sheet}»:',
    inTable: 'In the table on the sheet «{sheet}»:',
    written: '{cluster}, {indicator}: {value}',
    existing:
      'For the same cluster, indicator and period the spreadsheet has these targets already; they stay as they are, and can be changed there:',
    noRoom:
      'Under the Targets table there are no blank cells for these. Insert blank rows below it and write again:',
    noPeriod: 'The table has no column for the period, so that none was written.',
    cancelled: 'The writing was cancelled',
    failed: 'The targets could not be written',
    nothingChanged: 'Nothing in the spreadsheet was changed.',
  },
};
