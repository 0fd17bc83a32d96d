// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../core/i18n/texts.ts';
import { splitRule } from '../../core/method/methodFields.ts';
import type { MethodKeyName } from '../../core/model/methodKeys.ts';
import type { RuleParameter } from '../../core/model/methodWords.ts';
import { parameterOf } from '../../core/model/methodWords.ts';
import { traitsOf } from '../../core/model/normalisations.ts';
import type { ShownMethod } from './shownMethod.ts';

type Reason = keyof Texts['panel']['method']['wrong'];

const BY_KEY: Partial<Record<MethodKeyName, Reason>> = {
  'screening.minimum-availability': 'share',
  'screening.minimum-nonzero': 'share',
  'outliers.max-winsorised': 'whole',
  'outliers.skew': 'threshold',
  'outliers.kurtosis': 'threshold',
  'normalisation.reference': 'reference',
  'aggregation.minimum-availability': 'share',
  bands: 'bands',
};

const BY_PARAMETER: Readonly<Record<RuleParameter, Reason>> = {
  column: 'column',
  periods: 'periods',
  lambda: 'number',
  exponent: 'number',
};

/** What is to be said of a choice that makes no sense. */
export function whyWrong(key: MethodKeyName, shown: ShownMethod): Reason {
  if (key === 'normalisation.scale') {
    return traitsOf(shown.method.normalisation.kind).ends?.of === 'deviation' ? 'deviation' : 'ends';
  }
  const parameters = shown
    .textOf(key)
    .split(';')
    .flatMap((rule) => parameterOf(splitRule(rule).word) ?? []);
  return BY_KEY[key] ?? (parameters[0] === undefined ? 'other' : BY_PARAMETER[parameters[0]]);
}
