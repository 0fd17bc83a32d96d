// SPDX-License-Identifier: EUPL-1.2
import type { Outliers } from '../../../core/model/method.ts';
import { type Table, valueAt } from '../../../core/model/table.ts';
import { COIN } from '../frameworks.ts';
import { comparedValues, compareGolden, differsOnPurpose, leavesOf } from '../goldenCount.ts';
import { type Frame, frameOf, numbersOf, oracle, tableOf } from '../oracle.ts';
import { type Details, detailsOf, type Leaf, STANDARD, treated } from './treatedByReference.ts';

interface Treated {
  readonly x_treat: Frame;
  readonly Dets_Table: Details;
  readonly Treated_Points: Readonly<Record<string, readonly string[]>>;
}

/** Which present values were changed. */
function changed(before: Table, after: Table): Record<string, Leaf[]> {
  return Object.fromEntries(
    before.columns.map((code, index) => [
      code,
      before.clusters.map((_, row) => {
        const value = valueAt(before.data[index]!, row);
        return value === null ? null : value !== valueAt(after.data[index]!, row);
      }),
    ]),
  );
}

function pointsOf(points: Treated['Treated_Points'], before: Table): Record<string, Leaf[]> {
  return Object.fromEntries(
    before.columns.map((code, index) => [
      code,
      points[code]!.map((point, row) => (before.data[index]!.present[row] === 0 ? null : point !== '')),
    ]),
  );
}

function compareTreated(
  file: string,
  part: string,
  before: Table,
  outliers: Outliers,
  golden: Treated,
): void {
  const { table, treatments } = treated(before, outliers);
  compareGolden(file, `${part} x_treat`, frameOf(table), numbersOf(golden.x_treat));
  const details = detailsOf(before, treatments, outliers, golden.Dets_Table);
  compareGolden(file, `${part} Dets_Table`, details, golden.Dets_Table);
  if (golden.Treated_Points === undefined) return;
  compareGolden(file, `${part} points`, changed(before, table), pointsOf(golden.Treated_Points, before));
}

describe('treat.json', () => {
  const file = 'cluster6/treat.json';
  const golden = oracle<Record<string, Treated>>(file);
  const raw = tableOf(COIN.Raw);

  test.each<[string, Partial<Outliers>]>([
    ['default', {}],
    ['winmax1', { maxWinsorised: 1 }],
    ['winmax0_then_log', { maxWinsorised: 0 }],
    ['thr_1_2', { skew: 1, kurtosis: 2 }],
    ['win1_log_CT_plus', { maxWinsorised: 1 }],
    ['winmaxNULLlike_50', { maxWinsorised: 50 }],
  ])('%s', (variant, part) => {
    compareTreated(file, variant, raw, { ...STANDARD, ...part }, golden[variant]!);
  });

  differsOnPurpose(
    file,
    'win1_log_CT_orig',
    leavesOf(golden.win1_log_CT_orig),
    'the older logarithm ln(x - min + 1) is not offered',
  );
  differsOnPurpose(
    file,
    'winmax1_combine',
    leavesOf(golden.winmax1_combine),
    'a logarithm of winsorised values is not offered: it is taken of the original ones',
  );
});

test('pipeline.json', () => {
  const file = 'cluster6/pipeline.json';
  const { Screened, Treated: x_treat, ...rest } = oracle<Record<string, Frame>>(file);
  compareTreated(file, 'standard', tableOf(Screened!), STANDARD, { x_treat, ...rest } as unknown as Treated);
});

test('small_coin.json: an indicator that is the same everywhere is not tested', () => {
  const file = 'edge/small_coin.json';
  const { Raw, treat: golden } = oracle<{ Raw: Frame; treat: Treated }>(file);
  compareTreated(file, 'treat', tableOf(Raw), STANDARD, golden);
});

test('so many values were compared', () => {
  expect([...comparedValues()]).toEqual([
    ['cluster6/treat.json', 16110],
    ['cluster6/pipeline.json', 2640],
    ['edge/small_coin.json', 136],
  ]);
});
