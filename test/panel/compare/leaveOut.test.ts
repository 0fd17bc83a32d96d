// SPDX-License-Identifier: EUPL-1.2
import { leavable, leaveOneOut } from '../../../core/compare/leaveOneOut.ts';
import { valueAt } from '../../../core/model/table.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import { score } from '../../../core/score.ts';
import { byEffect, leaveOutEffect, withAndWithout } from '../../../panel/compare/leaveOut.ts';
import { NINE, workbook } from '../workbook.ts';

const METHODS: readonly MethodOverride[] = [
  ['weights', 'given'],
  ['weights', 'pca'],
  ['normalisation', 'z-score'],
  ['aggregation', 'geometric;copeland'],
];

test.each(METHODS)('one at a time is the same as all at once: %s %s', (key, value) => {
  const run = score(workbook(), { overrides: [[key, value]] }).run!;
  const { nominal, without } = leaveOneOut(run.stages.normalised, run.framework, run.weights, run.method);
  expect(leavable(run.framework)).toEqual([...without.keys()]);
  expect(leavable(run.framework)).toHaveLength(18);
  for (const [element, result] of without) {
    expect(leaveOutEffect(run, element).mean).toBe(result.meanAbsoluteRankShift);
    const clusters = withAndWithout(run, element);
    expect(clusters.map(({ cluster }) => cluster)).toEqual(NINE);
    clusters.forEach(({ ranks, scores }, row) => {
      expect(ranks).toEqual([nominal.ranks[row], result.ranks[row]]);
      expect(scores).toEqual([valueAt(nominal.scores, row), valueAt(result.scores, row)]);
    });
  }
});

test('the strongest effect comes first, what leaves nothing to compare last', () => {
  const run = score(workbook({ cell: (row, column) => (column < 2 ? row * 11 : 50 + (column % 3)) })).run!;
  const effects = byEffect(leavable(run.framework).map((element) => leaveOutEffect(run, element)));
  const means = effects.map(({ mean }) => mean ?? -1);
  expect(means).toEqual([...means].sort((a, b) => b - a));
  expect(effects[0]).toMatchObject({ element: 'SV', isIndicator: false });
  expect(means[0]).toBeGreaterThan(0);
});

test('the only dimension leaves nothing when it goes', () => {
  const cells = [
    ['Codice', 'Tipo', 'Padre', 'Minimo', 'Massimo'],
    ['T', 'dimensione', null, null, null],
    ['D', 'dimensione', 'T', null, null],
    ['X', 'indicatore', 'D', 0, 10],
    ['Y', 'indicatore', 'D', 0, 10],
  ];
  const data = [
    ['Cluster', 'X', 'Y'],
    ['A', 1, 9],
    ['B', 5, 2],
  ];
  const grids = [cells, data].map((one, i) => ({ sheet: `S${i}`, row: 0, column: 0, cells: one }));
  const run = score(grids).run!;
  expect(leaveOutEffect(run, 'D')).toMatchObject({ mean: null, movement: { ranked: 0, rankedOnce: 2 } });
  const effects = byEffect(leavable(run.framework).map((element) => leaveOutEffect(run, element)));
  expect(effects.at(-1)!.element).toBe('D');
});
