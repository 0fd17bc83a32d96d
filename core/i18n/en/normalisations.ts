// SPDX-License-Identifier: EUPL-1.2
import type { NormalisationKind } from '../../model/normalisations.ts';
import type { NormalisationTexts } from '../methodTexts.ts';

/** All that is said of a normalisation. */
export const normalisations: Readonly<Record<NormalisationKind, NormalisationTexts>> = {
  goalposts: {
    name: 'Between a fixed minimum and maximum',
    help: 'points between Min and Max of the Indicators table; an indicator without them is scored between the lowest and the highest.',
    used: 'Between Min and Max of the indicator, from {first} to {second} {second?point|points}; beyond them it stops.',
    explained: 'By its minimum and maximum: {worst} gets {bottom}, {best} gets {top}; beyond them it stops.',
  },
  'min-max': {
    name: 'Between the lowest and the highest',
    help: 'points between the lowest and the highest value of the clusters.',
    used: 'Between the lowest and the highest value observed, from {first} to {second} {second?point|points}.',
    explained: 'Between the worst and the best value: {worst} gets {bottom}, {best} gets {top}.',
  },
  'z-score': {
    name: 'Standardised',
    help: 'how many standard deviations from the mean of the clusters.',
    used: 'z-score: mean {first}, standard deviation {second}.',
    explained: 'By how far it is from the mean {mean}, in standard deviations of {sd}.',
  },
  'fixed-scale': {
    name: 'On a fixed scale',
    help: 'the same two values are worth 0 and 100 in every indicator.',
    used: 'Fixed scale: {first} counts 0 and {second} counts 100, (x − {first}) / ({second} − {first}) × 100.',
    explained: 'On a fixed scale: {a} gets 0, {b} gets 100.',
  },
  rank: {
    name: 'Rank',
    help: 'place among the clusters, 1 for the worst.',
    used: 'Rank in ascending order: 1 for the worst value.',
    explained: 'The place from the worst among {count} {count?value|values}.',
  },
  borda: {
    name: 'Borda',
    help: 'number of clusters that are worse.',
    used: 'Rank in ascending order less 1.',
    explained: 'How many values are worse, of {count} in all.',
  },
  'percentile-rank': {
    name: 'Percentile rank',
    help: 'share of the other clusters that are worse, from 0 to 1.',
    used: '(rank − 1) / (n − 1), from 0 to 1.',
    explained: 'The share of values that are worse, among the others ({others}).',
  },
  'fraction-of-max': {
    name: 'Fraction of the highest',
    help: 'the value divided by the highest of the clusters.',
    used: 'Fraction of the highest value.',
    explained: 'As a share of the highest value, {max}.',
  },
  'distance-to-max': {
    name: 'Distance to the best',
    help: '1 for the best cluster, less the farther from it.',
    used: '1 − (max − x) / (max − min), from 0 to 1.',
    explained: 'Between the worst value and the best: {worst} gets {bottom}, {best} gets {top}.',
  },
  'distance-to-reference': {
    name: 'Distance to a reference cluster',
    help: '1 for the reference cluster, less for who is behind, more for who is ahead.',
    used: '1 − (r − x) / (r − min), where r is the value of {reference}.',
    explained:
      'Between the worst value and that of the reference cluster: {worst} gets {bottom}, {best} gets {top}.',
  },
  'distance-to-target': {
    name: 'Distance to the target',
    help: '1 where the target of the Indicators table is reached.',
    used: '(x − min) / (target − min).',
    explained: 'Between the worst value and the target: {worst} gets {bottom}, {best} gets {top}.',
  },
};
