// SPDX-License-Identifier: EUPL-1.2
import { addsUp } from '../../../core/compare/contributions.ts';
import { runJson } from '../../../core/runJson.ts';
import { score } from '../../../core/score.ts';
import { cellOf, rangesOf, tableOf } from './ranges.ts';

/** A formula over the ranges of a workbook shows what the command line calculates from the file, to the last bit. */
describe.each(['test/data/cluster6.xlsx', 'samples/cluster-lombardi.xlsx'])('%s', (file) => {
  const { grids, data, indicators, method } = rangesOf(file);
  const result = score(grids);
  const run = result.run!;
  const json = runJson(result);
  const { clusters, columns, values } = json.stages!.aggregated!;
  const normalised = json.stages!.normalised!;
  const { root, aggregates } = run.framework;

  test('has clusters, scores and ranks to compare', () => {
    expect(clusters.length).toBeGreaterThan(5);
    expect(values.flat().filter((value) => value !== null).length).toBeGreaterThan(30);
  });

  test('CTL_SCORES is the table of the scores and ranks', () => {
    const [headers, ...rows] = tableOf('CTL_SCORES', data, indicators, undefined, method);
    const others = aggregates.map(({ code }) => code).filter((code) => code !== root);
    expect(headers).toEqual(['Cluster', root, 'Posizione', ...others]);
    expect(rows.map(([code]) => code)).toEqual(clusters);
    for (const [i, row] of rows.entries()) {
      const expected = [root, ...others].map((code) => values[i]![columns.indexOf(code)]!);
      const [, overall, rank, ...shown] = row;
      expect([overall, ...shown].map((cell, j) => Object.is(cell, expected[j]))).not.toContain(false);
      expect(rank).toBe(json.ranks![root]![clusters[i]!]);
    }
  });

  test('CTL_SCORE and CTL_RANK are its cells, and those of the indicators', () => {
    for (const [i, cluster] of [...clusters.entries()].slice(0, 6)) {
      const expected = new Map([
        ...columns.map((code, j) => [code, values[i]![j]!] as const),
        ...normalised.columns.slice(0, 3).map((code, j) => [code, normalised.values[i]![j]!] as const),
      ]);
      for (const [code, value] of expected) {
        const asked = [data, indicators, cluster, code, undefined, method] as const;
        expect([code, Object.is(cellOf('CTL_SCORE', ...asked), value)]).toEqual([code, true]);
        expect([code, cellOf('CTL_RANK', ...asked)]).toEqual([code, json.ranks![code]![cluster]]);
      }
      expect(cellOf('CTL_SCORE', data, indicators, cluster, null, null, method)).toBe(expected.get(root));
    }
  });

  test('the points of CTL_CONTRIBUTIONS sum to the overall score', () => {
    const added = addsUp(run, root) ? method : [['Chiave', 'Valore']];
    for (const [code, overall] of tableOf('CTL_SCORES', data, indicators, undefined, added).slice(1)) {
      const [headers, ...rows] = tableOf('CTL_CONTRIBUTIONS', data, indicators, code!, undefined, added);
      expect(headers).toEqual(['Indicatore', 'Punteggio', 'Peso effettivo', 'Punti']);
      expect(rows.map(([indicator]) => indicator)).toEqual(run.framework.indicators.map((one) => one.code));
      if (overall === null) expect(rows.flatMap(([, , weight, points]) => [weight, points])).not.toContain(0);
      else {
        expect(sum(rows.map(([, , weight]) => weight as number))).toBeCloseTo(1, 12);
        expect(sum(rows.map(([, , , points]) => points as number))).toBeCloseTo(overall as number, 9);
      }
    }
  });

  test('a period may be asked for, as a number or as a text', () => {
    const earlier = score(grids, { withHistory: true }).history[0];
    for (const period of [earlier?.period, String(earlier?.period)]) {
      const rows = tableOf('CTL_SCORES', data, indicators, period, method).slice(1);
      expect(rows.map(([code]) => code)).toEqual(earlier?.clusters.map(({ code }) => code));
      expect(rows.map(([, overall]) => overall)).toEqual(rootScores(earlier!));
    }
  });
});

function rootScores(run: NonNullable<ReturnType<typeof score>['run']>): (number | null)[] {
  const { values, columns } = runJson({ run, findings: [] }).stages!.aggregated!;
  return values.map((row) => row[columns.indexOf(run.framework.root)]!);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
