// SPDX-License-Identifier: EUPL-1.2

/** The sheet Targets met, and what a card says of targets. */
export const targets = {
  title: 'Targets met',
  about:
    'How far each cluster has come towards its targets, whether it improved enough dimensions, where it stands on the way to its next label, and which targets it might set itself.',
  cluster: 'Cluster',
  element: 'Indicator or dimension',
  met: {
    heading: 'The targets of the workbook',
    about:
      'Attained: the part of the way from the starting value to the target, in per cent: 0 at the start, 100 at the target, below 0 where the value moved away. The start is the earliest value in the data. On schedule: at least as far as a straight line from the start to the due period. Values of indicators are those declared; of dimensions, points.',
    none: 'The workbook sets no target for a cluster yet. To set some, add a table with the columns Cluster, Indicator (or Dimension), Target value and Period; the proposals below may be a beginning.',
    startPeriod: 'Starting period',
    start: 'Starting value',
    present: 'Now',
    target: 'Target',
    due: 'Due',
    attained: 'Attained (%)',
    state: 'How it stands',
    count:
      'Targets: {all}. Met: {met}; on schedule: {onSchedule}; behind: {behind}; overdue: {overdue}; not known: {notKnown}.',
  },
  schedule: {
    met: 'Met',
    'on-schedule': 'On schedule',
    behind: 'Behind schedule',
    overdue: 'Overdue: the due period is over and the target is not met',
    'not-known': 'Schedule not known',
  },
  why: {
    'unknown-cluster': 'no data for this cluster in the period',
    'unknown-element': 'no indicator or dimension with this code',
    'no-present-value': 'no value in this period',
    'one-period': 'no earlier period, so no starting value',
    'no-common-scale': 'the scores of earlier periods have another scale, so there is no starting value',
    'no-starting-value': 'no value in an earlier period, so no starting value',
    'target-at-start': 'the starting value was already at the target or beyond',
  },
  noDue: 'no due period',
  uncountable: 'the periods are texts: no line can be drawn through them',
  improved: {
    heading: 'At least {needed} of {dimensions} {dimensions?dimension|dimensions} improved',
    about:
      'The regional call of 2016-17 paid for plans that improve at least three of the six dimensions over the starting value. Here the number of dimensions is {dimensions}, and the check asks for {needed}.',
    few: 'There are fewer dimensions than needed ({dimensions}): the check cannot be passed, it is shown for information.',
    notComparable:
      'This check needs an earlier period whose scores have the same scale. Where indicators are normalised between a fixed minimum and maximum, or with scales over all periods together, it appears as soon as the data hold another period.',
    which: 'Dimensions improved',
    none: 'none',
    since: 'Since',
    dimensions: 'Dimensions',
    compared: 'Compared',
    count: 'Improved',
    worse: 'Worsened',
    needed: 'Needed',
    result: 'Result',
    reached: 'Reached',
    notReached: 'Not reached',
    open: 'Not known: dimensions without a score could decide it',
  },
  proposals: {
    heading: 'Proposals of targets',
    about:
      'Proposals, to be decided by people: the present value and the improvement that the best comparable cluster made between the last two periods (comparable: its previous score was in the same band as this one now). Where none of these improved: the upper quartile of all improvements; where that is none: the next quartile of the group; where nobody is better: the indicator’s own target. Never beyond the minimum or maximum or, without them, the best of the group; levels are whole.',
    onePeriod:
      'The data hold one period only: what others improved in the same time is not known, so the next quartile of the group is proposed.',
    most: 'Of each cluster the proposals that would bring the overall score most, {most} at most; points and gain are estimates by the method, not promises.',
    none: 'There is nothing to propose: the indicators of all clusters have at least 80 points and are at their target, have a target already, have no value, or nobody in the group is better.',
    unit: 'Unit',
    present: 'Now',
    value: 'Proposal',
    due: 'Due',
    points: 'Points of the indicator',
    gain: 'Points overall',
    why: 'Why this value',
    reasons: {
      'best-comparable':
        'Like the best improvement observed among comparable clusters: {improvement} from {since} to {now}',
      'upper-quartile':
        'Upper quartile of all improvements (no comparable one): {improvement} from {since} to {now}',
      'next-in-group': 'No improvement known: the next quartile of the group, or the best',
      'own-target': 'Nobody in the group is better: the target of the indicator',
    },
  },
  card: {
    heading: 'Targets',
    target: 'Target',
    none: 'None yet',
    attained: '{state}: {present} now, target {target}{due}; {attained} % of the way from {start} ({period})',
    unattained: '{state}: {present} now, target {target}{due} ({why})',
    due: ' by {due}',
    more: 'Further targets: {more}.',
    moreOn: 'See the sheet «{sheet}».',
  },
} as const;
