// SPDX-License-Identifier: EUPL-1.2

export const report = {
  sheets: {
    overview: 'Cruscotto',
    dimensions: 'Dimensions',
    trend: 'Trend',
    cards: 'Cards of the clusters',
    card: 'Card {cluster}',
    diagnosis: 'Diagnosis',
    'method-used': 'Method used',
  },
  bands: ['Initial', 'Developing', 'Good', 'Excellent'],
  overallName: 'Overall score',
  missing: 'n.a.',
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
    notes: 'Notes',
    partial: 'partial: {elements}',
    partialKey: 'Partial: made from less than all of its weight. The elements are named in the notes.',
  },
  figure1: {
    heading: 'Figure 1. The clusters as they are',
    title: 'Overall score and what makes it',
    titleBars: 'Overall score',
    description:
      'One bar a cluster, from the highest overall score ({first}, {firstScore}) to the lowest ({last}, {lastScore}). The length is the overall score; the sections are the points that each dimension brings to it.',
    descriptionBars:
      'One bar a cluster, from the highest overall score ({first}, {firstScore}) to the lowest ({last}, {lastScore}).',
    descriptionNone: 'No cluster has an overall score.',
    points: 'Points that each dimension brings to the overall score (score × weight / weights present)',
    sum: 'Sum',
  },
  dimensions: {
    title: 'The clusters on each dimension',
    about:
      'Figure 2. For each dimension: the chart, and under it the table with the scores of its indicators and their weights, from which each score can be followed back.',
    chart: 'Figure 2. {dimension}',
    description: 'The highest is {first} with {firstScore}, the lowest {last} with {lastScore}.',
    descriptionGaps: 'Without a score: {missing}.',
    descriptionNone: 'No cluster has a score.',
    weight: 'Weight',
    score: 'Score',
    available: 'Weight present (%)',
    below: '{element}, part of {parent}',
  },
  axis: 'Points',
  footer: 'Performance dashboard of the clusters. Period: {period}',
  footerNoPeriod: 'Performance dashboard of the clusters',
} as const;
