// SPDX-License-Identifier: EUPL-1.2
import { type Method, NORMALISATIONS, scaleEnds, WEIGHTINGS } from './method.ts';
import {
  fraction,
  number,
  numbers,
  readAggregation,
  readImputation,
  readScale,
  readTreatment,
  wholeNumber,
  writeAggregation,
  writeFraction,
  writeImputation,
  writeTreatment,
} from './methodRules.ts';
import { toPeriod } from './readPeriod.ts';

/** One key of the method: how its value is read and written. `read` gives `undefined` for a value that makes no sense. */
export interface MethodKey {
  readonly key: MethodKeyName;
  readonly read: (text: string, method: Method) => Method | undefined;
  readonly write: (method: Method) => string | number | null;
}

/** In the order in which they are read: the scale is understood by the normalisation that it belongs to. */
export const METHOD_KEY_NAMES = [
  'period',
  'pooling',
  'denominate',
  'imputation',
  'screening',
  'screening.minimum-availability',
  'screening.minimum-nonzero',
  'screening.include',
  'screening.exclude',
  'outliers',
  'outliers.max-winsorised',
  'outliers.skew',
  'outliers.kurtosis',
  'normalisation',
  'normalisation.scale',
  'normalisation.reference',
  'normalisation.cap',
  'weights',
  'aggregation',
  'aggregation.minimum-availability',
  'aggregation.availability-by',
  'bands',
] as const;

export type MethodKeyName = (typeof METHOD_KEY_NAMES)[number];

const METHOD_KEYS: readonly MethodKey[] = [
  {
    key: 'period',
    read: (text, method) => ({ ...method, period: toPeriod(text) }),
    write: ({ period }) => period,
  },
  choice(
    'pooling',
    ['period', 'all'],
    (method, pooling) => ({ ...method, pooling }),
    ({ pooling }) => pooling,
  ),
  choice(
    'denominate',
    ['yes', 'no'],
    (method, value) => ({ ...method, denominate: value === 'yes' }),
    ({ denominate }) => (denominate ? 'yes' : 'no'),
  ),
  {
    key: 'imputation',
    read: (text, method) => settled(readImputation(text), (imputation) => ({ ...method, imputation })),
    write: ({ imputation }) => writeImputation(imputation),
  },
  choice(
    'screening',
    ['none', 'availability', 'nonzero', 'both'],
    (method, kind) => withScreening(method, { kind }),
    ({ screening }) => screening.kind,
  ),
  {
    key: 'screening.minimum-availability',
    read: (text, method) =>
      settled(share(text), (minimumAvailability) => withScreening(method, { minimumAvailability })),
    write: ({ screening }) => writeFraction(screening.minimumAvailability),
  },
  {
    key: 'screening.minimum-nonzero',
    read: (text, method) =>
      settled(share(text), (minimumNonzero) => withScreening(method, { minimumNonzero })),
    write: ({ screening }) => writeFraction(screening.minimumNonzero),
  },
  {
    key: 'screening.include',
    read: (text, method) => withScreening(method, { include: codes(text) }),
    write: ({ screening }) => screening.include.join(';'),
  },
  {
    key: 'screening.exclude',
    read: (text, method) => withScreening(method, { exclude: codes(text) }),
    write: ({ screening }) => screening.exclude.join(';'),
  },
  {
    key: 'outliers',
    read: (text, method) => settled(readTreatment(text), (treatment) => withOutliers(method, { treatment })),
    write: ({ outliers }) => writeTreatment(outliers.treatment),
  },
  {
    key: 'outliers.max-winsorised',
    read: (text, method) =>
      settled(wholeNumber(text), (maxWinsorised) => withOutliers(method, { maxWinsorised })),
    write: ({ outliers }) => outliers.maxWinsorised,
  },
  {
    key: 'outliers.skew',
    read: (text, method) => settled(threshold(text), (skew) => withOutliers(method, { skew })),
    write: ({ outliers }) => outliers.skew,
  },
  {
    key: 'outliers.kurtosis',
    read: (text, method) => settled(threshold(text), (kurtosis) => withOutliers(method, { kurtosis })),
    write: ({ outliers }) => outliers.kurtosis,
  },
  choice(
    'normalisation',
    NORMALISATIONS,
    (method, kind) => withNormalisation(method, { kind, scale: null }),
    ({ normalisation }) => normalisation.kind,
  ),
  {
    key: 'normalisation.scale',
    read: (text, method) =>
      settled(readScale(text, method.normalisation.kind), (scale) => withNormalisation(method, { scale })),
    write: ({ normalisation }) => scaleEnds(normalisation)?.join(';') ?? null,
  },
  {
    key: 'normalisation.reference',
    read: (text, method) => withNormalisation(method, { reference: text }),
    write: ({ normalisation }) => normalisation.reference ?? '',
  },
  choice(
    'normalisation.cap',
    ['no', 'yes'],
    (method, value) => withNormalisation(method, { cap: value === 'yes' }),
    ({ normalisation }) => (normalisation.cap ? 'yes' : 'no'),
  ),
  choice(
    'weights',
    WEIGHTINGS,
    (method, weights) => ({ ...method, weights }),
    ({ weights }) => weights,
  ),
  {
    key: 'aggregation',
    read: (text, method) => settled(readAggregation(text), (rules) => withAggregation(method, { rules })),
    write: ({ aggregation }) => writeAggregation(aggregation.rules),
  },
  {
    key: 'aggregation.minimum-availability',
    read: (text, method) =>
      settled(share(text), (minimumAvailability) => withAggregation(method, { minimumAvailability })),
    write: ({ aggregation }) => writeFraction(aggregation.minimumAvailability),
  },
  choice(
    'aggregation.availability-by',
    ['weight', 'count'],
    (method, availabilityBy) => withAggregation(method, { availabilityBy }),
    ({ aggregation }) => aggregation.availabilityBy,
  ),
  {
    key: 'bands',
    read: (text, method) => {
      const [low, middle, high, ...rest] = numbers(text);
      if (low === undefined || middle === undefined || high === undefined || rest.length > 0)
        return undefined;
      return low < middle && middle < high ? { ...method, bands: [low, middle, high] } : undefined;
    },
    write: ({ bands }) => bands.join(';'),
  },
];

/** All keys with their values, as the convention writes them. */
export function methodEntries(method: Method): [key: MethodKeyName, value: string | number | null][] {
  return METHOD_KEYS.map(({ key, write }) => [key, write(method)]);
}

export type MethodProblem = 'unknown-method-key' | 'unknown-method-value';

/** The method with one key set; what cannot be set leaves it as it was and says why. An empty value sets nothing. */
export function setMethodKey(
  method: Method,
  key: string,
  text: string,
): { method: Method; problem: MethodProblem | null } {
  const known = METHOD_KEYS.find((one) => one.key === key.trim().toLowerCase());
  if (known === undefined) return { method, problem: 'unknown-method-key' };
  const value = text.trim();
  if (value === '') return { method, problem: null };
  const next = known.read(value, method);
  return next === undefined ? { method, problem: 'unknown-method-value' } : { method: next, problem: null };
}

function choice<T extends string>(
  key: MethodKeyName,
  values: readonly T[],
  set: (method: Method, value: T) => Method,
  write: (method: Method) => string,
): MethodKey {
  return {
    key,
    read: (text, method) =>
      settled(
        values.find((one) => one === text.toLowerCase()),
        (value) => set(method, value),
      ),
    write,
  };
}

function settled<T>(value: T | undefined, set: (value: T) => Method): Method | undefined {
  return value === undefined ? undefined : set(value);
}

function withScreening(method: Method, part: Partial<Method['screening']>): Method {
  return { ...method, screening: { ...method.screening, ...part } };
}

function withOutliers(method: Method, part: Partial<Method['outliers']>): Method {
  return { ...method, outliers: { ...method.outliers, ...part } };
}

function withNormalisation(method: Method, part: Partial<Method['normalisation']>): Method {
  return { ...method, normalisation: { ...method.normalisation, ...part } };
}

function withAggregation(method: Method, part: Partial<Method['aggregation']>): Method {
  return { ...method, aggregation: { ...method.aggregation, ...part } };
}

function share(text: string): number | undefined {
  const value = fraction(text);
  return value !== undefined && value <= 1 ? value : undefined;
}

function threshold(text: string): number | undefined {
  const value = number(text);
  return value !== undefined && value >= 0 ? value : undefined;
}

function codes(text: string): string[] {
  return text
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}
