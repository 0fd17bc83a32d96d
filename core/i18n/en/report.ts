// SPDX-License-Identifier: EUPL-1.2
import { bands } from './bands.ts';

export const report = {
  sheets: {
    overview: 'Cruscotto',
    dimensions: 'Dimensions',
    trend: 'Trend',
    cards: 'Cards of the clusters',
    card: 'Card {cluster}',
    briefing: 'Briefing',
    benchmarks: 'Comparison',
    targets: 'Targets met',
    actions: 'Actions',
    competences: 'Competences',
    diagnosis: 'Diagnosis',
    'method-used': 'Method used',
  },
  bands,
  overallName: 'Overall score',
  missing: 'n.a.',
  // The name of the table of scores in formulas: letters, digits and underscores only.
  tableName: 'CRUSCOTTO_SCORES',
  overview: {
    title: 'Performance dashboard of the clusters',
    about: 'Period: {period}. Clusters: {clusters}; dimensions: {dimensions}; indicators: {indicators}.',
    aboutNoPeriod: 'Clusters: {clusters}; dimensions: {dimensions}; indicators: {indicators}.',
    scores:
      'Scores from {bottom} to {top}, the higher the better. A score is made from what is below it, and shown only where at least {share} % of it is there; {missing} = not available.',
    scoresOpen:
      'Scores on a scale without fixed ends, which depends on the method chosen: the higher the better. A score is made from what is below it, and shown only where at least {share} % of it is there; {missing} = not available.',
    bands:
      'Bands: {initial} below {low}, {developing} from {low}, {good} from {middle}, {excellent} from {high}.',
    proposal:
      'The six dimensions are those of the regional deliberation X/4749; indicators, goalposts and weights are a proposal that you can edit.',
    rank: 'Rank',
    cluster: 'Cluster',
    name: 'Name',
    overall: 'Overall score',
    band: 'Band',
    change: 'Change since {period}',
    rankShift: 'Places gained',
    completeness: 'Data present (%)',
    summaryOne: 'Overall score of {names}: {score}.',
    leads: 'In the lead: {names}, with {score} points.',
    improved: 'Greatest improvement since {period}: {names}, {points} points.',
    noneImproved: 'No overall score has improved since {period}.',
    weakest:
      'The weakest dimension is {weakest}, with a median of {least}; the strongest {strongest}, with a median of {most}.',
    weakestOne:
      'The weakest dimension is {weakest}, with {least} points; the strongest {strongest}, with {most}.',
    partial: 'Partial scores (†): {partial} of {scores}.',
    nonePartial: 'No score is partial.',
    unscored: 'Clusters without an overall score: {count}.',
    others: '{n} others',
    partialKey:
      '† Partial: made from less than all of its weight. The sheet of the dimensions shows what is missing.',
    changeKey:
      'Change: points of the overall score gained (+) or lost (-) since {period}. Places gained (+) or lost (-): each is among the clusters of its period. {missing} = the cluster has no score in one of the two periods.',
    noEarlierPeriod: 'Change: there is no earlier period to compare with.',
    notComparable:
      'Change since {period}: not shown, because the scores of the two periods are not on the same scale. They can be compared where indicators are normalised between fixed goalposts, or with scales over all periods together.',
    completenessKey:
      'Data present: the share of the indicators that have a value in the data, before any gap is filled.',
    keys: 'How to read it',
    rest: 'What the scores rest on: data present, and where some are missing, the lowest and highest possible',
    senses: 'What each dimension says',
  },
  standing: {
    period: 'Period: {period}.',
    examples: 'Example data, partly invented.',
    absent: 'Absent from {period}, and so without a score: {list}.',
    absentNoPeriod: 'Without data, and so without a score: {list}.',
    absentSince: '{cluster} (last in {last})',
    absentAlways: '{cluster} (no data)',
  },
  gaps: {
    lowest: 'Lowest given its gaps',
    highest: 'Highest given its gaps',
    key: 'Lowest and highest given its gaps: what a score could be with all that is missing at the worst, or at the best end: the goalposts, else the lowest and the highest value observed. One cluster at a time, with scales held.',
    score: '{name} {score} (between {low} and {high})',
    range: '{name} {low}–{high}',
    list: 'With the gaps filled: {list}.',
    imputedKey: '‡ Rests on values that were not declared and that the method has filled in (imputation).',
  },
  figure1: {
    sheet: 'Figure 1',
    heading: 'Figure 1. The clusters as they are',
    title: 'Overall score and what makes it',
    titleBars: 'Overall score',
    description:
      'One bar a cluster, from the highest overall score ({first}, {firstScore}) to the lowest ({last}, {lastScore}). The length is the overall score; the sections are the points that each dimension brings to it.',
    descriptionBars:
      'One bar a cluster, from the highest overall score ({first}, {firstScore}) to the lowest ({last}, {lastScore}).',
    descriptionOne: 'The only overall score is that of {first}: {firstScore}.',
    descriptionNone: 'No cluster has an overall score.',
    points: 'Points that each dimension brings to the overall score (score × weight / weights present)',
    sum: 'Sum',
  },
  dimensions: {
    sheet: 'Figure 2 {dimension}',
    title: 'The clusters on each dimension',
    about:
      'Figure 2. For each dimension: the chart, and under it the table with the scores of its indicators and their weights, from which each score can be followed back. † = partial: made from less than all of its weight.',
    chart: 'Figure 2. {dimension}',
    description: 'The highest is {first} with {firstScore}, the lowest {last} with {lastScore}.',
    descriptionOne: 'The only score is that of {first}: {firstScore}.',
    descriptionMedian: 'The median of the group is {median}.',
    descriptionGaps: 'Without a score: {missing}.',
    descriptionNone: 'No cluster has a score.',
    greyBar: 'In the chart it is the grey bar.',
    greyBars: 'In the chart the grey bars are the median and the quartiles.',
    median: 'Median',
    groupMedian: 'Group median',
    q1: 'First quartile',
    q3: 'Third quartile',
    statistics: 'Median and quartiles',
    weight: 'Weight',
    score: 'Score',
    available: 'Weight present (%)',
    below: '{element}, part of {parent}',
  },
  charted: {
    ends: 'Of the {clusters} clusters the chart shows the first {ends} and the last {ends}; the table of the scores has all of them.',
    scoredOnly: 'The chart shows only the clusters that have a score.',
  },
  axis: 'Points',
  footer: 'Performance dashboard of the clusters. Period: {period}. Cruscotto {version}',
  footerNoPeriod: 'Performance dashboard of the clusters. Cruscotto {version}',
  footerExamples: '{footer}. EXAMPLE DATA, partly invented',
} as const;
