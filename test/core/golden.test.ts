// SPDX-License-Identifier: EUPL-1.2
import { formatNumber } from '../../core/i18n/texts.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { valueIn } from '../../core/model/table.ts';
import type { MethodOverride } from '../../core/read/readMethod.ts';
import { score } from '../../core/score.ts';
import { compareGolden, differsOnPurpose, leavesOf } from './goldenCount.ts';
import { type Frame, inFrame, oracle } from './oracle.ts';
import { cluster6 } from './workbooks.ts';

/** From the cells of the workbook to the reference's numbers, through everything: the workbook carries its method. */
const grids = cluster6();

function run(...overrides: MethodOverride[]): ScoreRun {
  return score(grids, { overrides }).run!;
}

const PLAIN: MethodOverride[] = [
  ['imputation', 'none'],
  ['screening', 'none'],
  ['outliers', 'none'],
];
const RAW: MethodOverride[] = [...PLAIN, ['denominate', 'no']];

test('denominated values equal the reference', () => {
  const { Denominated } = oracle('cluster6/denominated.json');
  compareGolden(
    'cluster6/denominated.json',
    'Denominated',
    inFrame(run(...PLAIN).stages.denominated, Denominated!),
    Denominated,
  );
});

describe('the standard pipeline, as the workbook itself asks for it', () => {
  const pipeline = oracle('cluster6/pipeline.json');
  const { stages, ranks } = run(['aggregation.minimum-availability', '0']);

  test.each(['Imputed', 'Screened', 'Treated', 'Normalised'] as const)('%s equals the reference', (frame) => {
    const stage = stages[frame.toLowerCase() as Lowercase<typeof frame>];
    compareGolden('cluster6/pipeline.json', frame, inFrame(stage, pipeline[frame]!), pipeline[frame]);
  });

  test('the scores of every element equal the reference', () => {
    const { uCode } = pipeline.Aggregated!;
    const aggregates = stages.aggregated.columns.map((code) => [code, pipeline.Aggregated![code]!]);
    const expected: Frame = { uCode: uCode!, ...Object.fromEntries(aggregates) };
    compareGolden('cluster6/pipeline.json', 'Aggregated', inFrame(stages.aggregated, expected), expected);
  });

  test('the ranks equal the reference exactly', () => {
    const { uCode, ...columns } = pipeline.Results_Ranks!;
    const clusters = uCode as readonly string[];
    for (const [code, expected] of Object.entries(columns)) {
      const actual = clusters.map((cluster) => ranks.get(code)!.get(cluster) ?? null);
      compareGolden('cluster6/pipeline.json', `Results_Ranks ${code}`, actual, expected);
    }
  });
});

test('scores and ranks of every element of four clusters equal the reference', () => {
  const FILE = 'cluster6/unit_reports.json';
  const { summary, str_weak } = oracle<{ summary: Readonly<Record<string, Frame>>; str_weak: unknown }>(FILE);
  const { stages, ranks, framework } = run(['aggregation.minimum-availability', '0']);
  for (const [cluster, expected] of Object.entries(summary)) {
    const codes = expected.Code as readonly string[];
    const stageOf = (code: string) =>
      framework.byCode.get(code)!.kind === 'indicator' ? stages.normalised : stages.aggregated;
    const actual = {
      Code: codes,
      Name: codes.map((code) => framework.byCode.get(code)!.name),
      Score: codes.map((code) => valueIn(stageOf(code), cluster, code)),
      Rank: codes.map((code) => ranks.get(code)!.get(cluster)),
    };
    compareGolden(FILE, `summary ${cluster}`, actual, expected);
  }
  const why = 'strengths and weaknesses are told by the distance from the median; the reference goes by rank';
  differsOnPurpose(FILE, 'str_weak', leavesOf(str_weak), why);
  const small = oracle<{ str_weak_U1: { value: unknown } }>('edge/small_coin.json').str_weak_U1.value;
  differsOnPurpose('edge/small_coin.json', 'str_weak_U1', leavesOf(small), why);
});

describe('the results of the standard pipeline', () => {
  const FILE = 'cluster6/pipeline.json';
  const { Ranks, Results_Aggs_2dp, GroupRanks } = oracle(FILE);
  const { stages, ranks } = run(['aggregation.minimum-availability', '0']);

  test('the ranks of the indicators too equal the reference', () => {
    const { uCode, ...columns } = Ranks!;
    for (const [code, expected] of Object.entries(columns)) {
      const actual = uCode!.map((cluster) => ranks.get(code)!.get(cluster as string));
      compareGolden(FILE, `Ranks ${code}`, actual, expected);
    }
  });

  test('scores with two decimals are shown as the reference shows them', () => {
    const { uCode, Rank, ...columns } = Results_Aggs_2dp!;
    for (const [code, expected] of Object.entries(columns)) {
      const scores = uCode!.map((cluster) => valueIn(stages.aggregated, cluster as string, code)!);
      const shown = scores.map((score) => Number(formatNumber(score, 'en', 2)));
      compareGolden(FILE, `Results_Aggs_2dp ${code}`, shown, expected);
    }
    const overall = uCode!.map((cluster) => ranks.get('Composito')!.get(cluster as string));
    compareGolden(FILE, 'Results_Aggs_2dp Rank', overall, Rank);
  });

  differsOnPurpose(
    FILE,
    'GroupRanks',
    leavesOf(GroupRanks),
    'ranks within groups of clusters are not offered',
  );
});

const { meta: _, ...trends } = oracle<Record<string, unknown>>('cluster6/trends.json');
differsOnPurpose('cluster6/trends.json', 'all', leavesOf(trends), 'rates of growth are not offered');

describe('one period normalised by itself or over all of them', () => {
  const panel = oracle('cluster6/panel.json');
  const periods = [2020, 2021, 2022, 2023, 2024];

  test.each([
    ['all', 'global'],
    ['period', 'peryear'],
  ])('pooling over %s equals the reference', (pooling, suffix) => {
    for (const period of periods) {
      const { stages } = run(
        ...RAW,
        ['period', String(period)],
        ['pooling', pooling],
        ['aggregation.minimum-availability', '0'],
      );
      const normalised = ofPeriod(panel[`Normalised_${suffix}`]!, period);
      const aggregated = ofPeriod(panel[`Aggregated_${suffix}`]!, period);
      const file = 'cluster6/panel.json';
      compareGolden(file, `normalised ${period}`, inFrame(stages.normalised, normalised), normalised);
      compareGolden(file, `aggregated ${period}`, inFrame(stages.aggregated, aggregated), aggregated);
    }
  });

  test('treated in each period and normalised over all of them equals the reference', () => {
    const treatedPanel = oracle('cluster6/panel_treated.json');
    const method: MethodOverride[] = [
      ...RAW,
      ['outliers', 'winsorise-log'],
      ['pooling', 'all'],
      ['aggregation.minimum-availability', '0'],
    ];
    for (const period of periods) {
      const { stages } = run(...method, ['period', String(period)]);
      // The reference took these z-scores of the values as they were.
      const untreated = run(
        ...method,
        ['outliers', 'none'],
        ['period', String(period)],
        ['normalisation', 'z-score'],
      );
      const frames = {
        treated: [ofPeriod(treatedPanel.Treated!, period), stages.treated],
        aggregated: [ofPeriod(treatedPanel.Aggregated!, period), stages.aggregated],
        zScores: [ofPeriod(treatedPanel.zscore_global!, period), untreated.stages.normalised],
      } as const;
      for (const [part, [expected, table]] of Object.entries(frames)) {
        compareGolden('cluster6/panel_treated.json', `${part} ${period}`, inFrame(table, expected), expected);
      }
    }
  });
});

/** The rows of one period, without the column that says so. */
function ofPeriod({ Time, ...columns }: Frame, period: number): Frame {
  const keep = (_: unknown, row: number) => Time![row] === period;
  return Object.fromEntries(Object.entries(columns).map(([code, values]) => [code, values.filter(keep)]));
}
