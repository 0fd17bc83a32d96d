// SPDX-License-Identifier: EUPL-1.2
import {
  type AggregationRule,
  type Imputation,
  NORMALISATIONS,
  type NormalisationRule,
  type ScaleEnds,
  type Treatment,
} from './method.ts';

/** The rules of a method as they are written in a cell. Reading gives `undefined` for what makes no sense. */

export function readImputation(text: string): Imputation | undefined {
  const [word, rest] = wordAndRest(text);
  switch (word) {
    case 'none':
    case 'mean':
    case 'median':
    case 'row-mean':
    case 'constant':
    case 'linear':
      return rest === null ? { kind: word } : undefined;
    case 'group-mean':
    case 'group-median':
      return rest ? { kind: word, column: rest } : undefined;
    case 'latest': {
      if (rest === null) return { kind: word, periodsBack: null };
      const periodsBack = wholeNumber(rest);
      return periodsBack === undefined || periodsBack < 1 ? undefined : { kind: word, periodsBack };
    }
    default:
      return undefined;
  }
}

export function writeImputation(imputation: Imputation): string {
  if ('column' in imputation) return `${imputation.kind}:${imputation.column}`;
  if ('periodsBack' in imputation && imputation.periodsBack !== null)
    return `latest:${imputation.periodsBack}`;
  return imputation.kind;
}

export function readTreatment(text: string): Treatment | undefined {
  const [word, rest] = wordAndRest(text);
  switch (word) {
    case 'none':
    case 'winsorise':
    case 'winsorise-log':
    case 'log':
      return rest === null ? { kind: word } : undefined;
    case 'box-cox': {
      const lambda = number(rest ?? '');
      return lambda === undefined ? undefined : { kind: word, lambda };
    }
    default:
      return undefined;
  }
}

export function writeTreatment(treatment: Treatment): string {
  return treatment.kind === 'box-cox' ? `box-cox:${treatment.lambda}` : treatment.kind;
}

/** A kind, for an indicator's exception with its scale where it has one: `z-score`, `min-max:1;100`. */
export function readNormalisation(text: string): NormalisationRule | undefined {
  const [word, rest] = wordAndRest(text);
  const kind = NORMALISATIONS.find((one) => one === word);
  if (kind === undefined) return undefined;
  if (rest === null) return { kind, scale: null };
  const scale = readScale(rest, kind);
  return scale === undefined ? undefined : { kind, scale };
}

/** Two numbers that make sense for the kind: bottom below top, a deviation above 0, two different ends. */
export function readScale(text: string, kind: NormalisationRule['kind']): ScaleEnds | undefined {
  const [first, second, ...rest] = numbers(text);
  if (first === undefined || second === undefined || rest.length > 0) return undefined;
  const sound = kind === 'z-score' ? second > 0 : first < second;
  return sound ? [first, second] : undefined;
}

export function readAggregation(text: string): readonly AggregationRule[] | undefined {
  const rules = text.split(';').map(readAggregationRule);
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

function readAggregationRule(text: string): AggregationRule | undefined {
  const [word, rest] = wordAndRest(text);
  switch (word) {
    case 'arithmetic':
    case 'geometric':
    case 'harmonic':
    case 'copeland':
    case 'mpi':
    case 'ampi':
      return rest === null ? { kind: word } : undefined;
    case 'power': {
      const exponent = number(rest ?? '');
      return exponent === undefined ? undefined : { kind: word, exponent };
    }
    default:
      return undefined;
  }
}

export function writeAggregation(rules: readonly AggregationRule[]): string {
  return rules.map((rule) => (rule.kind === 'power' ? `power:${rule.exponent}` : rule.kind)).join(';');
}

/** Numbers separated by `;`; none where one of them is no number. */
export function numbers(text: string): number[] {
  const parts = text.split(';').map(number);
  return parts.every((part) => part !== undefined) ? parts : [];
}

/** 0.6, or 2/3; `undefined` where it is no number from 0 up. */
export function fraction(text: string): number | undefined {
  const [above, below, ...rest] = text.split('/').map(number);
  const value = text.includes('/') ? above! / below! : above!;
  return rest.length === 0 && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** 0.6 as a number, 2/3 as a text: what has no short decimal is written as a fraction. */
export function writeFraction(value: number): number | string {
  if (String(value).length <= 6) return value;
  const below = [3, 6, 7, 9, 11, 12].find(
    (one) => Number.isInteger(Math.round(value * one)) && Math.round(value * one) / one === value,
  );
  return below === undefined ? value : `${Math.round(value * below)}/${below}`;
}

export function wholeNumber(text: string): number | undefined {
  return /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

export function number(text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The word in lower case, and what stands behind the colon as it was written; `null` without a colon. */
function wordAndRest(text: string): [word: string, rest: string | null] {
  const colon = text.indexOf(':');
  if (colon < 0) return [text.trim().toLowerCase(), null];
  return [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
}
