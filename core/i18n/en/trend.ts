// SPDX-License-Identifier: EUPL-1.2

/** The sheet Trend: the scores over the periods, and what changed them. */
export const trend = {
  title: 'Trend of the scores',
  noPeriod: 'no period',
  period: 'Period',
  andMore: '{names} and {rest} more',
  onePeriod:
    'The data hold no period before this one ({period}): there is nothing yet to compare it with. As soon as they hold another one, this sheet shows how the scores change.',
  comparable: {
    goalposts:
      'The scores of {periods} can be compared with each other: each indicator is scored between the same minimum and maximum in every period, with the same weights and rules.',
    pooled:
      'The scores of {periods} can be compared with each other: each indicator is scaled over the values of all periods together, with the same weights and rules.',
    sameScale:
      'The scores of {periods} can be compared with each other: each indicator has the same scale in every period, with the same weights and rules.',
  },
  earlier: 'There is room for the latest periods only; not shown, though comparable: {periods}.',
  incomparable: {
    left: 'The scores of {periods} cannot be compared with those of {period}, as the same values would get other scores there. Therefore this sheet shows no change against them, and draws no line through them.',
    scaled: {
      why: 'Why: the scale of these indicators is found from the values of each period by itself: {indicators} ({count} of {all}).',
      remedy:
        'What to do: in the method choose scales over all periods together, or the normalisation between a fixed minimum and maximum; these indicators then need Min and Max in the Indicators table.',
    },
    remedyPooled:
      'What to do: in the method choose the normalisation between a fixed minimum and maximum; these indicators then need Min and Max in the Indicators table. Pooled periods alone do not give a distance to a reference one scale, as the reference changes too.',
    transformed: {
      why: 'Why: because of outliers the values of these indicators were transformed, in each period by itself: {indicators} ({count} of {all}).',
      remedy: 'What to do: in the method leave outliers as they are, or bring them back.',
    },
    weights: {
      why: 'Why: the weights are found from the data of each period, and are not the same.',
      remedy: 'What to do: in the method choose the weights of the Indicators table, or equal ones.',
    },
    outranking: {
      why: 'Why: the Copeland rule counts how many other clusters one surpasses in its own period.',
      remedy: 'What to do: in the method choose another aggregation, such as the arithmetic mean.',
    },
  },
  reading:
    'Changes are in points of the score. Ranks are among the clusters with a score in each period; + in the rank shift is places gained. {missing}, or a blank cell under a chart: no score in that period; the line then has a gap.',
  partial: 'Of a partial score, part of the change may come from what is missing.',
  madeValues:
    'Gaps were filled or outliers pulled in by the method, in each period from its own data: part of a change may come from that.',
  gone: 'Not shown, as they have no data in {period}: {clusters}.',
  since: 'Change since {period}',
  rankShift: 'Rank shift',
  group: { best: 'Best', q3: '3rd quartile', median: 'Median', q1: '1st quartile', lowest: 'Lowest' },
  chart: {
    title: 'Trend: {element}',
    groupLines:
      'The lines of {clusters} {clusters?cluster|clusters} could not be told apart: in grey the best score, the quartiles, the median and the lowest of all clusters in each period; in colour the clusters that rose and fell most.',
    counts: 'Since {period}: {up} rose, {down} fell, {same} unchanged.',
    noChange: 'No cluster has a score both in {period} and now.',
    rose: '{cluster} rose most ({points}).',
    fell: '{cluster} fell most ({points}).',
    median: 'The median was {before} and is {now}.',
  },
  causes: {
    byDimension: 'What changed the overall score from {before} to {now}, by dimension',
    aboutDimensions:
      'The points by which each dimension raised or lowered the overall score: they sum to the change.',
    byIndicator: 'The indicators that changed the overall score from {before} to {now}',
    aboutIndicators:
      'Of each cluster the three indicators that raised its overall score most and the three that lowered it most; with the others they sum to the change. An indicator with a score in one of the two periods only counts for what it stood above or below the others, because without it these count for more.',
    doesNotAddUp:
      'By the chosen aggregation the overall score is not a sum of parts, so its change cannot be split among dimensions and indicators (with the arithmetic mean it can).',
    unknown: 'Without an overall score in one of the two periods: {clusters}.',
    change: 'Change of the overall score',
    clusterAndIndicators: 'Cluster, and under it its indicators',
    points: 'Points',
    others: 'All other indicators together',
  },
} as const;
