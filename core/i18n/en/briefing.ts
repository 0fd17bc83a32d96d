// SPDX-License-Identifier: EUPL-1.2

/** The one page for those who decide. */
export const briefing = {
  title: 'Briefing for the Steering Committee on the clusters',
  about: 'Performance dashboard of the clusters. Period: {period}. Briefing of {day}.',
  aboutNoDay: 'Performance dashboard of the clusters. Period: {period}.',
  aboutNoPeriod: 'Performance dashboard of the clusters. Briefing of {day}.',
  aboutNothing: 'Performance dashboard of the clusters.',
  points: '{points} {points?point|points}',
  named: '{name} ({detail})',
  others: '{n} {n?other|others}',
  picture: {
    heading: 'The picture',
    spread:
      'The clusters with an overall score are {scored} of {clusters}: the scores run from {lowest} to {highest}, the median is {median}. Between the first and the third quartile, {q1} and {q3}: {middle} of them.',
    same: 'Of {clusters} {clusters?cluster|clusters}, {scored} {scored?has|have} an overall score, all the same: {highest}.',
    bands: 'By band: {list}.',
    band: '{band} {count}',
  },
  changes: {
    heading: 'What has changed',
    noEarlier: 'There is no earlier period to compare with.',
    notComparable:
      'The scores of {period} are on another scale and can’t be compared with these; a normalisation between a fixed minimum and maximum, or scales over all periods together, make periods comparable.',
    noneCompared: 'No cluster has an overall score both now and in {period}.',
    one: {
      rose: 'Since {period} the overall score of {name} rose by {points}.',
      fell: 'Since {period} the overall score of {name} fell by {points}.',
      same: 'Since {period} the overall score of {name} stayed the same.',
    },
    many: 'Clusters that can be compared with {period}: {compared}. The overall score {movements}.',
    movements: { rose: 'rose for {n}', fell: 'fell for {n}', same: 'stayed the same for {n}', all: 'all' },
    rise: 'Greatest rise: {names}, by {points}.',
    fall: 'Greatest fall: {names}, by {points}.',
    dimensions: {
      one: 'Of {count} {count?dimension|dimensions}, its score {movements}.',
      many: 'Of {count} {count?dimension|dimensions}, the median of these clusters {movements}.',
    },
    dimensionMovements: {
      rose: 'rose in {n}',
      fell: 'fell in {n}',
      same: 'stayed the same in {n}',
      all: 'all',
    },
    dimensionRise: 'It rose most in {names}, by {points}.',
    dimensionFall: 'It fell most in {names}, by {points}.',
    newcomers: 'New since {period}: {names}.',
    gone: 'No longer in the data: {names}.',
  },
  attention: {
    heading: 'Points of attention',
    none: 'The data show no point of attention.',
    low: {
      one: '{names} has an overall score below {bound}.',
      many: '{count} clusters have an overall score below {bound}: {names}.',
    },
    falling: {
      one: 'The overall score of one cluster has fallen: {names}.',
      many: 'The overall scores of {count} clusters have fallen: {names}.',
    },
    weak: {
      one: 'In one dimension the median of the group is below {bound}: {names}.',
      many: 'In {count} dimensions the median of the group is below {bound}: {names}.',
    },
    expiring: {
      one: 'The label of {names} expires within {months} {months?month|months}.',
      many: 'The labels of {count} clusters expire within {months} {months?month|months}: {names}.',
    },
    grace: {
      one: 'The label of {names} has expired and can be renewed until {months} {months?month|months} after its expiry.',
      many: 'The labels of {count} clusters have expired and can be renewed until {months} {months?month|months} after their expiry: {names}.',
    },
    lapsed: {
      one: 'The label of {names} expired more than {months} {months?month|months} ago.',
      many: 'The labels of {count} clusters expired more than {months} {months?month|months} ago: {names}.',
    },
    minimums: {
      one: '{names} does not meet all minimum requirements (self-assessment); one that it misses is «{requirement}».',
      many: '{count} clusters do not meet all minimum requirements (self-assessment): {names}. The one most often missed is «{requirement}».',
    },
    behind: {
      one: 'Of {targets} {targets?target|targets} one is behind schedule: {names}.',
      many: 'Of {targets} targets {late} are behind schedule: {names}.',
    },
    unscored: {
      one: '{names} has no overall score, as too many data are missing.',
      many: '{count} clusters have no overall score, as too many data are missing: {names}.',
    },
    partial: {
      one: 'The overall score of {names} is partial (†).',
      many: 'The overall scores of {count} clusters are partial (†): {names}.',
    },
  },
  decisions: {
    heading: 'Decisions to take',
    none: 'The data call for no decision.',
    labels: {
      one: 'Ask {names} to renew its label.',
      many: 'Ask {count} clusters to renew their labels: {names}.',
    },
    newLabel: {
      one: 'Decide with {names} whether to apply for a label anew, as its own can no longer be renewed.',
      many: 'Decide with {count} clusters whether to apply for a label anew, as theirs can no longer be renewed: {names}.',
    },
    plan: {
      one: 'Agree on a plan for improvement with {names}, whose score is low or falling.',
      many: 'Agree on plans for improvement with {count} clusters whose scores are low or falling: {names}.',
    },
    late: {
      one: 'Review the targets behind schedule with {names}: correct the actions or the dates.',
      many: 'Review the targets behind schedule with {count} clusters, and correct the actions or the dates: {names}.',
    },
    noTargets: 'Set targets for the clusters: none has any yet.',
    targets: {
      one: 'Set targets for {names}, which has none.',
      many: 'Set targets for {count} clusters that have none: {names}.',
    },
    action: {
      one: 'Propose to {names}: «{action}» (effort {effort} of 3).',
      many: 'Propose to {count} clusters, for which it is among the three actions with the best estimated gain for the effort: «{action}» (effort {effort} of 3).',
    },
    data: {
      one: 'Gather the value that is missing (1 of {all}), from {names}.',
      many: 'Gather the values that are missing ({missing} of {all}), first from {names}.',
    },
  },
  table: {
    label: 'Label',
    labelState: '{label}: {state}',
    between: '… {n} more',
  },
  labelStates: {
    valid: 'valid',
    expiring: 'expiring',
    grace: 'renewable',
    lapsed: 'lapsed',
    'not-known': 'no dates',
  },
  note: 'Labels and minimum requirements are a self-assessment; actions are proposals of the catalogue, and their gain is an estimate by the method.',
};
