// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import { type AttentionPoint, seenSomewhere } from './attention.ts';
import type { IndicatorDiagnosis, ValueFlag } from './indicators.ts';

interface Values {
  readonly clusters: number;
  readonly indicators: readonly IndicatorDiagnosis[];
}

/** What is odd about the values of single indicators. */
export function pointsOfValues(framework: Framework, { clusters, indicators }: Values): AttentionPoint[] {
  const place = (values: readonly number[], { indicator }: IndicatorDiagnosis) => ({
    elements: [indicator],
    values,
  });
  const flagged = (flag: ValueFlag) => indicators.filter(({ rawFlags }) => rawFlags.includes(flag));
  return seenSomewhere([
    { code: 'empty', places: flagged('empty').map((one) => place([], one)) },
    // One cluster alone never varies: that is said once, not of every indicator.
    { code: 'constant', places: clusters < 2 ? [] : flagged('constant').map((one) => place([], one)) },
    {
      code: 'outliers',
      places: indicators
        .filter(({ treatedFlags }) => treatedFlags.includes('outliers'))
        .filter(({ indicator }) => !hasFewLevels(framework, indicator))
        .map((one) => place([one.treated.skewness!, one.treated.kurtosis!], one)),
    },
    {
      code: 'few-available',
      places: flagged('few-available').map((one) => place([one.raw.shares.available! * 100], one)),
    },
    {
      code: 'many-zeros',
      places: flagged('many-zeros').map((one) => place([(1 - one.raw.shares.nonZero!) * 100], one)),
    },
    {
      code: 'few-unique',
      places: flagged('few-unique')
        .filter(({ indicator }) => !hasFewLevels(framework, indicator))
        .map((one) => place([one.raw.counts.unique, one.raw.counts.available], one)),
    },
  ]);
}

/** Levels and yes or no repeat by their nature, and no answer lies too far out: only the table says so. */
function hasFewLevels({ byCode }: Framework, indicator: string): boolean {
  const element = byCode.get(indicator);
  return element?.kind === 'indicator' && (element.format === 'level 1-4' || element.format === 'yes-no');
}
