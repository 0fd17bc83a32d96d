// SPDX-License-Identifier: EUPL-1.2
import { score } from '../../core/score.ts';
import { paramOf } from './paramOf.ts';
import { cluster6 } from './workbooks.ts';

test('an indicator that is a logarithm in one period only is not pooled over both kinds without a word', () => {
  const { findings } = score(cluster6(), {
    overrides: [
      ['imputation', 'none'],
      ['screening', 'none'],
      ['denominate', 'no'],
      ['outliers', 'log'],
      ['pooling', 'all'],
      ['period', '2024'],
    ],
  });
  // INT1: logarithms in 2024, values in most other periods; its scale runs from 0.17 (a logarithm) to 98.6 (a value).
  const told = findings.filter((one) => paramOf(one, 'indicator') === 'INT1').map(({ code }) => code);
  expect(told.filter((code) => code === 'pooled-transforms')).toHaveLength(1);
});
