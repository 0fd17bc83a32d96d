// SPDX-License-Identifier: EUPL-1.2
import type { Method } from './method.ts';
import { toPeriod } from './period.ts';

/**
 * One key of the method: how its value is read and written. `read` gives `undefined` for a value that makes no sense.
 * `later` are values that the convention knows and this version cannot calculate yet.
 */
export interface MethodKey {
  readonly key: string;
  readonly read: (text: string, method: Method) => Method | undefined;
  readonly write: (method: Method) => string | number | null;
  readonly later?: (text: string) => boolean;
}

const METHOD_KEYS: readonly MethodKey[] = [
  {
    key: 'period',
    read: (text, method) => ({ ...method, period: toPeriod(text) }),
    write: (method) => method.period,
  },
  fixed('pooling', 'period', /^all$/),
  choice(
    'denominate',
    ['yes', 'no'],
    (method, value) => ({ ...method, denominate: value === 'yes' }),
    (method) => (method.denominate ? 'yes' : 'no'),
  ),
  fixed(
    'imputation',
    'none',
    /^(mean|median|group-mean:.+|group-median:.+|row-mean|latest(:\d+)?|constant|linear)$/,
  ),
  fixed('screening', 'none', /^(availability|nonzero|both)$/),
  fixed('screening.minimum-availability', '2/3', /^[\d.]+(\/[\d.]+)?$/),
  fixed('screening.minimum-nonzero', '0.05', /^[\d.]+(\/[\d.]+)?$/),
  fixed('screening.include', '', /./),
  fixed('screening.exclude', '', /./),
  fixed('outliers', 'none', /^(winsorise-log|winsorise|log|box-cox:.+)$/),
  fixed('outliers.max-winsorised', '5', /^\d+$/),
  fixed('outliers.skew', '2', /^[\d.]+$/),
  fixed('outliers.kurtosis', '3.5', /^[\d.]+$/),
  {
    ...choice(
      'normalisation',
      ['goalposts', 'min-max'],
      (method, kind) => ({ ...method, normalisation: { ...method.normalisation, kind } }),
      (method) => method.normalisation.kind,
    ),
    later: (text) =>
      /^(z-score|fixed-scale|rank|borda|percentile-rank|fraction-of-max|distance-to-(max|reference|target))$/.test(
        text,
      ),
  },
  {
    key: 'normalisation.scale',
    read: (text, method) => {
      const [bottom, top, ...rest] = numbers(text);
      if (bottom === undefined || top === undefined || rest.length > 0 || bottom >= top) return undefined;
      return { ...method, normalisation: { ...method.normalisation, bottom, top } };
    },
    write: ({ normalisation }) => `${normalisation.bottom};${normalisation.top}`,
  },
  fixed('normalisation.reference', '', /./),
  fixed('normalisation.cap', 'no', /^yes$/),
  {
    ...choice(
      'weights',
      ['given', 'equal'],
      (method, weights) => ({ ...method, weights }),
      (method) => method.weights,
    ),
    later: (text) => /^(pca|optimised)$/.test(text),
  },
  {
    ...choice(
      'aggregation',
      ['arithmetic'],
      (method) => method,
      (method) => method.aggregation.kind,
    ),
    later: (text) =>
      text
        .split(';')
        .every((part) => /^(arithmetic|geometric|harmonic|power:.+|copeland|mpi|ampi)$/.test(part.trim())),
  },
  {
    key: 'aggregation.minimum-availability',
    read: (text, method) => {
      const share = fraction(text);
      if (share === undefined || share > 1) return undefined;
      return { ...method, aggregation: { ...method.aggregation, minimumAvailability: share } };
    },
    write: (method) => method.aggregation.minimumAvailability,
  },
  choice(
    'aggregation.availability-by',
    ['weight', 'count'],
    (method, availabilityBy) => ({ ...method, aggregation: { ...method.aggregation, availabilityBy } }),
    (method) => method.aggregation.availabilityBy,
  ),
  {
    key: 'bands',
    read: (text, method) => {
      const [low, middle, high, ...rest] = numbers(text);
      if (low === undefined || middle === undefined || high === undefined || rest.length > 0)
        return undefined;
      return low < middle && middle < high ? { ...method, bands: [low, middle, high] } : undefined;
    },
    write: (method) => method.bands.join(';'),
  },
];

/** All keys with their values, as the convention writes them. */
export function methodEntries(method: Method): [key: string, value: string | number | null][] {
  return METHOD_KEYS.map(({ key, write }) => [key, write(method)]);
}

export type MethodProblem = 'unknown-method-key' | 'unknown-method-value' | 'method-not-available';

/** The method with one key set; what cannot be set leaves it as it was and says why. */
export function setMethodKey(
  method: Method,
  key: string,
  text: string,
): { method: Method; problem: MethodProblem | null } {
  const known = METHOD_KEYS.find((one) => one.key === key.trim().toLowerCase());
  if (known === undefined) return { method, problem: 'unknown-method-key' };
  const value = text.trim();
  if (value === '') return { method, problem: null };
  const next = known.read(known.key === 'period' ? value : value.toLowerCase(), method);
  if (next !== undefined) return { method: next, problem: null };
  return {
    method,
    problem: known.later?.(value.toLowerCase()) ? 'method-not-available' : 'unknown-method-value',
  };
}

function choice<T extends string>(
  key: string,
  values: readonly T[],
  set: (method: Method, value: T) => Method,
  write: (method: Method) => string,
): MethodKey {
  return {
    key,
    read: (text, method) => {
      const value = values.find((one) => one === text);
      return value === undefined ? undefined : set(method, value);
    },
    write,
  };
}

/** A key of the convention that has only its default in this version. */
function fixed(key: string, value: string, later: RegExp): MethodKey {
  return {
    key,
    read: (text, method) => (text === value ? method : undefined),
    write: () => value,
    later: (text) => later.test(text),
  };
}

function numbers(text: string): number[] {
  const parts = text.split(';').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  return parts.every(Number.isFinite) ? parts : [];
}

/** 0.6, or 2/3; `undefined` where it is no number from 0 up. */
function fraction(text: string): number | undefined {
  const [above, below, ...rest] = text.split('/').map(Number);
  const value = below === undefined ? above! : above! / below;
  return rest.length === 0 && Number.isFinite(value) && value >= 0 ? value : undefined;
}
