// SPDX-License-Identifier: EUPL-1.2
import { type Method, scaleEnds } from './method.ts';
import {
  fraction,
  number,
  numbers,
  readAggregation,
  readRule,
  readScale,
  wholeNumber,
  writeFraction,
  writeRule,
} from './methodRules.ts';
import {
  IMPUTATIONS,
  isWord,
  METHOD_WORDS,
  type MethodWord,
  TREATMENTS,
  type WordKey,
} from './methodWords.ts';
import { toPeriod } from './readPeriod.ts';

/** How the value of a key is read and written. `read` gives `undefined` for a value that makes no sense. */
interface MethodKey {
  readonly read: (text: string, method: Method) => Method | undefined;
  readonly write: (method: Method) => string | number | null;
}

const IS_YES = { yes: true, no: false } as const;

/** In the order in which they are read: the scale is understood by the normalisation that it belongs to. */
const METHOD_KEYS = {
  period: {
    read: (text, method) => ({ ...method, period: toPeriod(text) }),
    write: ({ period }) => period,
  },
  pooling: choice(
    'pooling',
    (method, pooling) => ({ ...method, pooling }),
    ({ pooling }) => pooling,
  ),
  denominate: choice(
    'denominate',
    (method, value) => ({ ...method, denominate: IS_YES[value] }),
    ({ denominate }) => (denominate ? 'yes' : 'no'),
  ),
  imputation: {
    read: (text, method) => settled(readRule(IMPUTATIONS, text), (imputation) => ({ ...method, imputation })),
    write: ({ imputation }) => writeRule(imputation),
  },
  screening: choice(
    'screening',
    (method, kind) => withScreening(method, { kind }),
    ({ screening }) => screening.kind,
  ),
  'screening.minimum-availability': {
    read: (text, method) =>
      settled(share(text), (minimumAvailability) => withScreening(method, { minimumAvailability })),
    write: ({ screening }) => writeFraction(screening.minimumAvailability),
  },
  'screening.minimum-nonzero': {
    read: (text, method) =>
      settled(share(text), (minimumNonzero) => withScreening(method, { minimumNonzero })),
    write: ({ screening }) => writeFraction(screening.minimumNonzero),
  },
  'screening.include': {
    read: (text, method) => withScreening(method, { include: codes(text) }),
    write: ({ screening }) => screening.include.join(';'),
  },
  'screening.exclude': {
    read: (text, method) => withScreening(method, { exclude: codes(text) }),
    write: ({ screening }) => screening.exclude.join(';'),
  },
  outliers: {
    read: (text, method) =>
      settled(readRule(TREATMENTS, text), (treatment) => withOutliers(method, { treatment })),
    write: ({ outliers }) => writeRule(outliers.treatment),
  },
  'outliers.max-winsorised': {
    read: (text, method) =>
      settled(wholeNumber(text), (maxWinsorised) => withOutliers(method, { maxWinsorised })),
    write: ({ outliers }) => outliers.maxWinsorised,
  },
  'outliers.skew': {
    read: (text, method) => settled(threshold(text), (skew) => withOutliers(method, { skew })),
    write: ({ outliers }) => outliers.skew,
  },
  'outliers.kurtosis': {
    read: (text, method) => settled(threshold(text), (kurtosis) => withOutliers(method, { kurtosis })),
    write: ({ outliers }) => outliers.kurtosis,
  },
  normalisation: choice(
    'normalisation',
    (method, kind) => withNormalisation(method, { kind, scale: null }),
    ({ normalisation }) => normalisation.kind,
  ),
  'normalisation.scale': {
    read: (text, method) =>
      settled(readScale(text, method.normalisation.kind), (scale) => withNormalisation(method, { scale })),
    write: ({ normalisation }) => scaleEnds(normalisation)?.join(';') ?? null,
  },
  'normalisation.reference': {
    read: (text, method) => withNormalisation(method, { reference: text }),
    write: ({ normalisation }) => normalisation.reference ?? '',
  },
  'normalisation.cap': choice(
    'normalisation.cap',
    (method, value) => withNormalisation(method, { cap: IS_YES[value] }),
    ({ normalisation }) => (normalisation.cap ? 'yes' : 'no'),
  ),
  weights: choice(
    'weights',
    (method, weights) => ({ ...method, weights }),
    ({ weights }) => weights,
  ),
  aggregation: {
    read: (text, method) => settled(readAggregation(text), (rules) => withAggregation(method, { rules })),
    write: ({ aggregation }) => aggregation.rules.map(writeRule).join(';'),
  },
  'aggregation.minimum-availability': {
    read: (text, method) =>
      settled(share(text), (minimumAvailability) => withAggregation(method, { minimumAvailability })),
    write: ({ aggregation }) => writeFraction(aggregation.minimumAvailability),
  },
  'aggregation.availability-by': choice(
    'aggregation.availability-by',
    (method, availabilityBy) => withAggregation(method, { availabilityBy }),
    ({ aggregation }) => aggregation.availabilityBy,
  ),
  bands: {
    read: (text, method) => {
      const [low, middle, high, ...rest] = numbers(text);
      if (low === undefined || middle === undefined || high === undefined || rest.length > 0)
        return undefined;
      return low < middle && middle < high ? { ...method, bands: [low, middle, high] } : undefined;
    },
    write: ({ bands }) => bands.join(';'),
  },
} as const satisfies Readonly<Record<string, MethodKey>>;

export type MethodKeyName = keyof typeof METHOD_KEYS;

export const METHOD_KEY_NAMES = Object.keys(METHOD_KEYS) as readonly MethodKeyName[];

/** All keys with their values, as the convention writes them. */
export function methodEntries(method: Method): [key: MethodKeyName, value: string | number | null][] {
  return METHOD_KEY_NAMES.map((key) => [key, METHOD_KEYS[key].write(method)]);
}

export type MethodProblem = 'unknown-method-key' | 'unknown-method-value';

/** The method with one key set; what cannot be set leaves it as it was and says why. An empty value sets nothing. */
export function setMethodKey(
  method: Method,
  key: string,
  text: string,
): { method: Method; problem: MethodProblem | null } {
  const name = key.trim().toLowerCase();
  if (!isWord(METHOD_KEY_NAMES, name)) return { method, problem: 'unknown-method-key' };
  const value = text.trim();
  if (value === '') return { method, problem: null };
  const next = METHOD_KEYS[name].read(value, method);
  return next === undefined ? { method, problem: 'unknown-method-value' } : { method: next, problem: null };
}

function choice<K extends WordKey>(
  key: K,
  set: (method: Method, value: MethodWord<K>) => Method,
  write: (method: Method) => MethodWord<K>,
): MethodKey {
  const words: readonly MethodWord<K>[] = METHOD_WORDS[key];
  return {
    read: (text, method) => {
      const word = text.toLowerCase();
      return isWord(words, word) ? set(method, word) : undefined;
    },
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
