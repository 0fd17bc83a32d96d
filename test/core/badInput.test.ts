// SPDX-License-Identifier: EUPL-1.2
import type { FindingCode } from '../../core/model/findingCodes.ts';
import { type Cell, type Grid, NOT_CALCULATED } from '../../core/model/grid.ts';
import { valueIn } from '../../core/model/table.ts';
import { score } from '../../core/score.ts';
import { DATA, found, indicators, rootScores, SOUND, sheet } from './workbooks.ts';

test('sound input has no finding', () => {
  expect(found([SOUND, DATA])).toEqual([]);
  expect(rootScores([SOUND, DATA])).toEqual([35, 100]);
});

describe('without a result', () => {
  test.each<[FindingCode, Grid[]]>([
    ['no-data-table', [SOUND]],
    ['no-data-table', []],
    ['no-data-table', [SOUND, sheet('Dati', ['Cluster', 'Altro'], ['X', 1])]],
    ['no-cluster', [SOUND, sheet('Dati', ['Cluster', 'A1'])]],
    ['no-indicator', [indicators(['A', 'dimensione']), DATA]],
  ])('%s', (code, grids) => {
    const { run, findings } = score(grids);
    expect(run).toBeNull();
    expect(findings.find(({ severity }) => severity === 'error')?.code).toBe(code);
  });
});

describe('goes on with what is sound, naming the cell', () => {
  const withData = (...rows: Cell[][]) => [SOUND, sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ...rows)];
  const withIndicators = (...rows: Cell[][]) => [
    indicators(['A', 'dimensione'], ['B', 'dimensione'], ...rows),
    DATA,
  ];
  const A1: Cell[] = ['A1', '', 'A', '+', 1, 0, 10];
  const A2: Cell[] = ['A2', '', 'A', '-', 1, 0, 10];
  const B1: Cell[] = ['B1', '', 'B', '+', 1, 0, 100];

  test.each<[string, Grid[], (number | null)[]]>([
    ['text-not-number Dati!B2', withData(['X', 'dieci', 5, 20], ['Y', 10, 0, 100]), [null, 100]],
    ['declared-missing Dati!B2', withData(['X', 'n.d.', 5, 20], ['Y', 10, 0, 100]), [null, 100]],
    ['error-cell Dati!C2', withData(['X', 5, { error: '#N/A' }, 20], ['Y', 10, 0, 100]), [null, 100]],
    [
      'formula-not-calculated Dati!C2',
      withData(['X', 5, { error: NOT_CALCULATED }, 20], ['Y', 10, 0, 100]),
      [null, 100],
    ],
    ['duplicate-observation Dati!A3', withData(['X', 5, 5, 20], ['x ', 9, 9, 90]), [35]],
    ['row-without-cluster Dati!A3', withData(['X', 5, 5, 20], [null, 9, 9, 90]), [35]],
    ['cluster-without-data Dati!A3', withData(['X', 5, 5, 20], ['Y']), [35, null]],
    ['indicator-without-data Indicatori!A6', withData(['X', 5, 5], ['Y', 10, 0]), [null, null]],
    ['dimension-without-indicators Indicatori!A3', withIndicators(A1, A2), [50, 100]],
    ['weight-not-positive Indicatori!E5', withIndicators(A1, ['A2', '', 'A', '-', 0, 0, 10], B1), [35, 100]],
    ['weight-not-positive Indicatori!E5', withIndicators(A1, ['A2', '', 'A', '-', -3, 0, 10], B1), [35, 100]],
    [
      'weight-not-number Indicatori!E5',
      withIndicators(A1, ['A2', '', 'A', '-', 'molto', 0, 10], B1),
      [35, 100],
    ],
    ['goalposts-reversed Indicatori!G5', withIndicators(A1, ['A2', '', 'A', '-', 1, 10, 0], B1), [22.5, 100]],
    ['goalposts-reversed Indicatori!G5', withIndicators(A1, ['A2', '', 'A', '-', 1, 5, 5], B1), [22.5, 100]],
    ['goalposts-missing Indicatori!A5', withIndicators(A1, ['A2', '', 'A', '-', 1], B1), [22.5, 100]],
    ['undeclared-parent Indicatori!C6', withIndicators(A1, A2, ['B1', '', 'C', '+', 1, 0, 100]), [35, 100]],
    ['duplicate-element Indicatori!A7', withIndicators(A1, A2, B1, ['b1', '', 'A']), [35, 100]],
    ['row-without-code Indicatori!A7', withIndicators(A1, A2, B1, [null, '', 'A']), [35, 100]],
    ['unknown-type Indicatori!B6', withIndicators(A1, A2, ['B1', 'boh', 'B', '+', 1, 0, 100]), [35, 100]],
    ['unknown-direction Indicatori!D6', withIndicators(A1, A2, ['B1', '', 'B', '?', 1, 0, 100]), [35, 100]],
    [
      'parent-is-indicator Indicatori!A2',
      [indicators(['A', ''], ['A1', '', 'A', '+', 1, 0, 10]), sheet('D', ['Cluster', 'A1'], ['X', 5])],
      [null],
    ],
  ])('%s', (expected, grids, scores) => {
    expect(found(grids)).toContain(expected);
    expect(rootScores(grids)).toEqual(scores);
  });

  test('its own parent is no circle that loses data', () => {
    const grids = withIndicators(A1, A2, ['B1', '', 'B1', '+', 1, 0, 100]);
    expect(found(grids)).toContain('circular-parent Indicatori!A6');
    expect(score(grids).run!.framework.byCode.get('B1')).toMatchObject({
      kind: 'indicator',
      parent: 'TOTALE',
    });
  });

  test('reversed goalposts are reported once', () => {
    const grids = withIndicators(A1, ['A2', '', 'A', '-', 1, 10, 0], B1);
    expect(found(grids)).toEqual(['goalposts-reversed Indicatori!G5']);
  });

  describe('denominators', () => {
    const divided = (scale: Cell): Grid =>
      sheet(
        'Indicatori',
        ['Codice', 'Nome', 'Tipo', 'Minimo', 'Massimo', 'Denominatore', 'Scala denominatore'],
        ['A1', 'Primo', '', 0, 1, ' soci', scale],
        ['SOCI', 'Numero di soci', 'denominatore'],
      );
    const values = (below: Cell, scale: Cell = null) => {
      const grids = [divided(scale), sheet('Dati', ['Cluster', 'A1', 'SOCI'], ['X', 0.5, below])];
      const { run, findings } = score(grids);
      return [valueIn(run!.stages.denominated, 'X', 'A1'), findings.map(({ code }) => code)[0]];
    };

    test('are found whatever their case, and divide', () => {
      expect(values(10)).toEqual([0.05, undefined]);
      expect(values(10, 10)).toEqual([0.5, undefined]);
    });

    test.each([0, -3, 1e-320])('%d below is missing, never 0 or infinite', (below) => {
      expect(values(below)).toEqual([null, 'denominator-not-positive']);
    });

    test.each([0, -1])('a scale of %d is not used', (scale) => {
      expect(values(10, scale)).toEqual([0.05, 'denominator-scale-not-positive']);
    });

    test('a code goes before the name of another', () => {
      const grids = [
        sheet(
          'Indicatori',
          ['Codice', 'Nome', 'Verso', 'Minimo', 'Massimo', 'Denominatore'],
          ['A1', 'Primo', '+', 0, 1, 'SOCI'],
          ['SOCI', 'Numero', '+', 0, 10],
          ['ALTRO', 'Soci', '+', 0, 10],
        ),
        sheet('Dati', ['Cluster', 'A1', 'SOCI', 'ALTRO'], ['X', 5, 10, 2]),
      ];
      expect(valueIn(score(grids).run!.stages.denominated, 'X', 'A1')).toBe(0.5);
    });

    test('one that no column holds leaves its indicator missing', () => {
      const grids = [divided(null), sheet('Dati', ['Cluster', 'A1'], ['X', 5])];
      expect(found(grids)).toContain('unknown-denominator Indicatori!A2');
      expect(rootScores(grids)).toEqual([null]);
    });
  });

  test('what hangs on a circle of parents stays where it is', () => {
    const grids = [
      indicators(['C', 'dimensione', 'A'], ['A', 'dimensione', 'B'], ['B', 'dimensione', 'A'], A1, A2, [
        'B1',
        '',
        'C',
        '+',
        1,
        0,
        100,
      ]),
      DATA,
    ];
    expect(found(grids).filter((one) => one.startsWith('circular'))).toEqual([
      'circular-parent Indicatori!A3',
    ]);
    expect(score(grids).run!.framework.byCode.get('C')).toMatchObject({ parent: 'A', children: ['B1'] });
  });

  test('a circle of parents is cut', () => {
    const grids = [indicators(['A', 'dimensione', 'B'], ['B', 'dimensione', 'A'], A1, A2, B1), DATA];
    expect(found(grids)).toContain('circular-parent Indicatori!A2');
    expect(score(grids).run!.framework.root).toBe('A');
  });
});

test('hostile text is only ever text', () => {
  const hostile = ['__proto__', 'constructor', '=1+1', '<img src=x onerror=alert(1)>', '{period}'];
  const grids = [
    indicators(
      ...hostile.flatMap((text): Cell[][] => [
        [`d${text}`, 'dimensione'],
        [text, '', `d${text}`, '+', 1, 0, 10],
      ]),
    ),
    sheet('__proto__', ['Cluster', ...hostile], ...hostile.map((text): Cell[] => [text, 1, 2, 3, 4, 5])),
  ];
  const { run, findings } = score(grids);
  expect(findings).toEqual([]);
  expect(run!.clusters.map(({ code }) => code)).toEqual(hostile);
  expect(valueIn(run!.stages.aggregated, '__proto__', 'TOTALE')).toBe(30);
});
