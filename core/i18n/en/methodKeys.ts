// SPDX-License-Identifier: EUPL-1.2
import type { MethodTexts } from '../methodTexts.ts';
import { normalisations } from './normalisations.ts';

/** Every choice of the method, and every word that can be chosen: in the Method sheet and in the panel. */
export const methodKeys: MethodTexts = {
  keys: {
    period: { name: 'Period', help: 'The period to calculate; blank: the latest in the data.' },
    pooling: {
      name: 'Scales over several periods',
      help: 'Which data set the scales, where there are several periods.',
    },
    denominate: {
      name: 'Denominators',
      help: 'Whether values are divided by the denominator that an indicator names, such as members or revenue.',
    },
    imputation: { name: 'Missing values', help: 'What takes the place of a value that is missing.' },
    screening: {
      name: 'Clusters with too few data',
      help: 'Whether clusters with too few data are left out. It comes after missing values have been filled.',
    },
    'screening.minimum-availability': {
      name: 'Least share of values present',
      help: 'A cluster with less is left out. From 0 to 1; fractions such as 2/3 too.',
    },
    'screening.minimum-nonzero': {
      name: 'Least share of values other than zero',
      help: 'A cluster with less is left out. From 0 to 1; fractions such as 2/3 too.',
    },
    'screening.include': {
      name: 'Clusters that always stay in',
      help: 'Their codes, separated by semicolons; they stay in whatever data they lack.',
    },
    'screening.exclude': {
      name: 'Clusters that are left out',
      help: 'Their codes, separated by semicolons; they are left out whatever data they have.',
    },
    outliers: {
      name: 'Outliers',
      help: 'What is done to an indicator in which a few extreme values would decide the scores.',
    },
    'outliers.max-winsorised': {
      name: 'Most values brought back',
      help: 'At most so many values of one indicator are brought back. A whole number.',
    },
    'outliers.skew': {
      name: 'Skewness from which to treat',
      help: 'An indicator is treated only if its skewness and its kurtosis both reach their limits.',
    },
    'outliers.kurtosis': {
      name: 'Kurtosis from which to treat',
      help: 'An indicator is treated only if its skewness and its kurtosis both reach their limits.',
    },
    normalisation: {
      name: 'Normalisation',
      help: 'How values in different units become scores that can be compared.',
    },
    'normalisation.scale': {
      name: 'Ends of the scale',
      help: 'Two numbers separated by a semicolon; blank: 0;100, standardised 0;1. Between minimum and maximum, or the lowest and the highest: score of the worst and the best; standardised: mean and standard deviation of the scores; fixed scale: values that get 0 and 100.',
    },
    'normalisation.reference': {
      name: 'Reference cluster',
      help: 'For the distance to a reference cluster: the code of the cluster that the others are compared with.',
    },
    'normalisation.cap': {
      name: 'Stop at the goal',
      help: 'For the distances to a reference cluster and to the target: whether doing better than the goal counts for more.',
    },
    weights: { name: 'Weights', help: 'How much each element counts within the one above it.' },
    aggregation: {
      name: 'Aggregation',
      help: 'How the scores of the parts make the score of the whole. One rule for all levels, or one for each level from the lowest up, separated by semicolons.',
    },
    'aggregation.minimum-availability': {
      name: 'Least share needed for a score',
      help: 'With a smaller share of its parts present, an element has no score. From 0 to 1; fractions such as 2/3 too.',
    },
    'aggregation.availability-by': {
      name: 'How that share is counted',
      help: 'What the share of the parts present is measured by.',
    },
    bands: {
      name: 'Bands',
      help: 'The scores from which the bands Developing, Good and Excellent begin, ascending, separated by semicolons; below the first: Initial.',
    },
  },
  words: {
    pooling: {
      period: {
        name: 'Each period by itself',
        help: 'lowest, highest and mean values are those of the period calculated.',
      },
      all: {
        name: 'All periods together',
        help: 'the same scales for all periods: scores of different years can be compared.',
      },
    },
    denominate: {
      yes: {
        name: 'Divide',
        help: 'divides where an indicator names a denominator; the others stay as they are.',
      },
      no: { name: 'Do not divide', help: 'takes the values as they stand in the data.' },
    },
    imputation: {
      none: {
        name: 'Leave blank',
        help: 'the value stays missing, and the mean is taken over what is there.',
      },
      mean: { name: 'Mean of the indicator', help: 'the mean of the other clusters in the same indicator.' },
      median: {
        name: 'Median of the indicator',
        help: 'the middle value of the other clusters in the same indicator.',
      },
      'group-mean': {
        name: 'Mean of the group',
        help: 'the mean of the clusters in the same group, as a column of the data tells it.',
      },
      'group-median': {
        name: 'Median of the group',
        help: 'the middle value of the clusters in the same group, as a column of the data tells it.',
      },
      'row-mean': {
        name: 'Mean of the dimension',
        help: 'what the same cluster has on average in the other indicators of the dimension.',
      },
      latest: {
        name: 'Latest known value',
        help: 'the latest value of the same cluster in an earlier period, if wanted only up to so many periods back.',
      },
      constant: {
        name: 'Value of the period before',
        help: 'repeats the value of the period before; where there is none, the next one.',
      },
      linear: {
        name: 'Straight line over the periods',
        help: 'a straight line between the value before and the one after; at the ends the nearest value.',
      },
    },
    screening: {
      none: { name: 'Leave nobody out', help: 'every cluster with data is scored.' },
      availability: {
        name: 'By values present',
        help: 'leaves out who has too small a share of the values.',
      },
      nonzero: {
        name: 'By values other than zero',
        help: 'leaves out who has too small a share of values other than zero.',
      },
      both: { name: 'By either', help: 'leaves out who falls short in either of the two.' },
    },
    outliers: {
      none: { name: 'Leave as they are', help: 'every value counts as it is.' },
      'winsorise-log': {
        name: 'Bring back, else logarithm',
        help: 'brings the extreme values back to the next one; where that is not enough, takes the logarithm.',
      },
      winsorise: {
        name: 'Bring back',
        help: 'brings the extreme values back to the next one, until the indicator passes the test.',
      },
      log: {
        name: 'Logarithm',
        help: 'takes the logarithm of the whole indicator, which brings large values closer.',
      },
      'box-cox': {
        name: 'Box-Cox',
        help: 'a power of the values: the smaller the number, the closer large values come; 0 is the logarithm.',
      },
    },
    normalisation: normalisations,
    'normalisation.cap': {
      no: { name: 'No', help: 'who does better than the goal gets more than 1.' },
      yes: { name: 'Yes', help: 'who does better than the goal gets 1.' },
    },
    weights: {
      given: {
        name: 'Those of the Indicators table',
        help: 'the weights written in the Indicators table; 1 where there is none.',
      },
      equal: { name: 'All the same', help: 'every part counts the same within its whole.' },
      pca: {
        name: 'By principal component',
        help: 'from the data: more for what varies together with the rest.',
      },
      optimised: {
        name: 'Optimised',
        help: 'from the data: so that every indicator is equally correlated with the overall score.',
      },
    },
    aggregation: {
      arithmetic: { name: 'Arithmetic mean', help: 'strengths make up for weaknesses in full.' },
      geometric: { name: 'Geometric mean', help: 'a low score weighs more; needs scores above zero.' },
      harmonic: { name: 'Harmonic mean', help: 'a low score weighs more still; no score may be zero.' },
      power: {
        name: 'Power mean',
        help: 'you set how far strengths make up for weaknesses: 1 in full, less than 1 only in part.',
      },
      copeland: { name: 'Copeland', help: 'compares the clusters two by two and counts wins less defeats.' },
      mpi: {
        name: 'Mazziotta-Pareto (MPI)',
        help: 'mean less a penalty for imbalance; brings z-scores with mean 100 and deviation 10.',
      },
      ampi: {
        name: 'Adjusted Mazziotta-Pareto (AMPI)',
        help: 'mean less a penalty for imbalance; brings scores from 70 to 130.',
      },
    },
    'aggregation.availability-by': {
      weight: { name: 'By weight', help: 'the weight of the parts present.' },
      count: { name: 'By number', help: 'the number of parts present, whatever their weight.' },
    },
  },
  parameters: {
    column: { sign: 'COLUMN', name: 'Group column', said: 'column: {value}' },
    periods: { sign: 'N', name: 'Periods back at most (blank: any)', said: 'periods back at most: {value}' },
    lambda: { sign: 'LAMBDA', name: 'Lambda', said: 'lambda: {value}' },
    exponent: { sign: 'P', name: 'Exponent', said: 'exponent: {value}' },
  },
  isDefault: 'default',
};
