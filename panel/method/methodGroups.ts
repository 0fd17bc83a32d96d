// SPDX-License-Identifier: EUPL-1.2
import { impliedNormalisation, type Method } from '../../core/model/method.ts';
import type { MethodKeyName } from '../../core/model/methodKeys.ts';
import { SCREENINGS, TREATMENTS } from '../../core/model/methodWords.ts';
import { traitsOf } from '../../core/model/normalisations.ts';
import type { ShownMethod } from './shownMethod.ts';

/** The choices as the editor groups them, in the order of the calculation. */
export const METHOD_GROUPS = [
  { name: 'data', keys: ['period', 'pooling', 'denominate'] },
  { name: 'missing', keys: ['imputation'] },
  {
    name: 'screening',
    keys: [
      'screening',
      'screening.minimum-availability',
      'screening.minimum-nonzero',
      'screening.include',
      'screening.exclude',
    ],
  },
  {
    name: 'outliers',
    keys: ['outliers', 'outliers.max-winsorised', 'outliers.skew', 'outliers.kurtosis'],
  },
  {
    name: 'normalisation',
    keys: ['normalisation', 'normalisation.scale', 'normalisation.reference', 'normalisation.cap'],
  },
  { name: 'weights', keys: ['weights'] },
  {
    name: 'aggregation',
    keys: ['aggregation', 'aggregation.minimum-availability', 'aggregation.availability-by'],
  },
  { name: 'bands', keys: ['bands'] },
] as const satisfies readonly { readonly name: string; readonly keys: readonly MethodKeyName[] }[];

export type MethodGroupName = (typeof METHOD_GROUPS)[number]['name'];

/** Whether the key does anything under the other choices. */
export function hasEffect(key: MethodKeyName, method: Method, periods: number): boolean {
  const { screening, outliers, normalisation } = method;
  const { ends, needsReference, hasCap } = traitsOf(normalisation.kind);
  const normalises = impliedNormalisation(method) === null;
  switch (key) {
    case 'pooling':
      return periods > 1;
    case 'screening.minimum-availability':
      return SCREENINGS[screening.kind].byAvailability;
    case 'screening.minimum-nonzero':
      return SCREENINGS[screening.kind].byNonzero;
    case 'screening.include':
      return screening.kind !== 'none';
    case 'outliers.max-winsorised':
      return TREATMENTS[outliers.treatment.kind].winsorises;
    case 'outliers.skew':
    case 'outliers.kurtosis':
      return outliers.treatment.kind !== 'none';
    case 'normalisation':
      return normalises;
    case 'normalisation.scale':
      return normalises && ends !== null;
    case 'normalisation.reference':
      return normalises && needsReference;
    case 'normalisation.cap':
      return normalises && hasCap;
    default:
      return true;
  }
}

/** Shown are the keys that do something, and those that the user has set: nothing that differs is hidden. */
export function isShown(key: MethodKeyName, shown: ShownMethod): boolean {
  const isSet = shown.changed.has(key) || shown.choices.has(key);
  return isSet || key === 'normalisation' || hasEffect(key, shown.method, shown.survey.periods.length);
}
