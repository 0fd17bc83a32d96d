// SPDX-License-Identifier: EUPL-1.2

/** Comparison with others: the sheet of that name, the marks in Figure 2, and the part of the cards. */
export const benchmarks = {
  title: 'The clusters in comparison',
  distances:
    'Distances in points, above (+) or below (-): from the median, the third quartile and the best score of the clusters compared, this one among them, and from the benchmarks.',
  percentile:
    'Percentile: how many of the others, in per cent, have a lower score, with half of those that have the same. The last has 0, the first 100.',
  alone: 'There is one cluster only, and no other to compare it with: it has no percentile.',
  peers: {
    all: 'Each cluster is compared with all the others.',
    sameArea: 'Each cluster is compared with the others of its area.',
    sameSize:
      'Each cluster is compared with the others of about its size: from half as many members to twice as many.',
    chosen: 'Each cluster is compared with the clusters chosen: {names}.',
    tooFew: 'Compared with all the others, because fewer than 2 are left by that choice: {names}.',
    count: 'Compared with',
  },
  /** On a card, the cluster's own peers: by name, or by their number where the others stay without a name. */
  cardPeers: {
    sameArea: 'The group: this cluster and those of the same area ({names}).',
    sameSize:
      'The group: this cluster and those of about the same size, from half as many members to twice as many ({names}).',
    chosen: 'The group: this cluster and those chosen to compare it with ({names}).',
    unnamed: '{count} {count?cluster|clusters}',
    tooFew:
      'The group: all clusters, because fewer than 2 others would be left of those chosen to compare it with.',
    of: 'of {count} {count?cluster|clusters} of the group with a score',
  },
  section: {
    group: 'Median {median}, third quartile {q3}, best {best}.',
    benchmarks: 'Benchmarks: {list}.',
    entry: '{name} {score}',
    none: 'No cluster has a score.',
    score: 'Score',
    percentile: 'Percentile',
    fromMedian: 'From the median',
    fromUpperQuartile: 'From the third quartile',
    fromBest: 'From the best',
    fromBenchmark: 'From {name}',
  },
  table: {
    heading: 'The benchmarks',
    about:
      'Each value goes through the same scale as the data, so that its points mean what those of the clusters do. A set has a score of its own on a dimension where it covers enough of it: by the same weights and the same rules. All of it is a proposal to compare with, no standard: clusters elsewhere may count in other ways.',
    builtIn: 'These are published statistics that come with the product, each with its year and its source.',
    remedy:
      'To compare with others, make a table of benchmarks in the workbook, with the columns Set, Scope, Indicator (or Dimension), Statistic, Value and Source.',
    none: 'There is nothing to compare with yet: no benchmark has been given.',
    number: 'No.',
    element: 'Indicator or dimension',
    set: 'Set',
    scope: 'Scope',
    statistic: 'Statistic',
    value: 'Value',
    unit: 'Unit',
    score: 'Score',
    median: 'Median score of the clusters',
    reach: 'Clusters that reach it',
    of: '{reach} of {count}',
    source: '{number}. Source: {source}',
    noSource: 'not given',
    points: 'points',
    byRank:
      'Without a score, because their scale only says how many clusters are worse, and a value from elsewhere has no place in it: {list}. A minimum and a maximum, for example, would give them one.',
    noScale: 'Without a score, because the indicator’s scale has no place for the value: {list}.',
    noElement: 'Without a score, because the framework has no such indicator or dimension: {list}.',
  },
  name: '{set} ({statistic})',
  scopes: { regional: 'regional', national: 'national', european: 'European', other: 'elsewhere' },
  statistics: {
    mean: 'mean',
    median: 'median',
    q1: 'first quartile',
    q3: 'third quartile',
    best: 'best',
    value: 'value',
  },
  figure: {
    series: 'Benchmarks',
    bar: 'Benchmark: {name}',
    description: 'Benchmarks, in the chart as orange bars: {list}.',
  },
  card: {
    heading: 'Beyond the group',
    about:
      'What clusters elsewhere reach, one benchmark for each indicator. Distance: points more (+) or less (-) than the benchmark.',
    builtIn: 'These are published statistics, a proposal to compare with.',
    more: 'Benchmarks without room here: {more}.',
    moreOn: 'The sheet «{sheet}» has all of them.',
    indicator: 'Indicator',
    value: 'Value',
    benchmark: 'Benchmark',
    unit: 'Unit',
    distance: 'Distance',
    judgement: 'Which says',
    better: 'better than {name}, {scope}',
    same: 'the same as {name}, {scope}',
    worse: 'not as good as {name}, {scope}',
    missing: 'without a value to compare with {name}, {scope}',
  },
} as const;
