// SPDX-License-Identifier: EUPL-1.2
import type { FindingCode } from '../../core/model/finding.ts';
import { type Cell, type Grid, NOT_CALCULATED } from '../../core/model/grid.ts';
import { valueIn } from '../../core/model/table.ts';
import { score } from '../../core/score.ts';
import { sheet } from './workbooks.ts';

const HEADER: Cell[] = ['Codice', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo'];

function indicators(...rows: Cell[][]): Grid {
  return sheet('Indicatori', HEADER, ...rows);
}

const SOUND = indicators(
  ['A', 'dimensione'],
  ['B', 'dimensione'],
  ['A1', 'indicatore', 'A', '+', 1, 0, 10],
  ['A2', '', 'A', '-', 1, 0, 10],
  ['B1', '', 'B', '+', 1, 0, 100],
);

const DATA = sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['X', 5, 5, 20], ['Y', 10, 0, 100]);

/** «code sheet!cell», as the finding names it. */
function found(grids: Grid[]): string[] {
  return score(grids).findings.map(({ code, sheet: where, cell }) => `${code} ${where}!${cell}`);
}

function rootScores(grids: Grid[]): (number | null)[] {
  const { run } = score(grids);
  return run!.clusters.map(({ code }) => valueIn(run!.stages.aggregated, code, 'TOTALE'));
}

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
      const grids = [divided(scale), sheet('Dati', ['Cluster', 'A1', 'SOCI'], ['X', 5, below])];
      const { run, findings } = score(grids);
      return [valueIn(run!.stages.denominated, 'X', 'A1'), findings.map(({ code }) => code)[0]];
    };

    test('are found whatever their case, and divide', () => {
      expect(values(10)).toEqual([0.5, undefined]);
      expect(values(10, 100)).toEqual([50, undefined]);
    });

    test.each([0, -3, 1e-320])('%d below is missing, never 0 or infinite', (below) => {
      expect(values(below)).toEqual([null, 'denominator-not-positive']);
    });

    test.each([0, -1])('a scale of %d is not used', (scale) => {
      expect(values(10, scale)).toEqual([0.5, 'denominator-scale-not-positive']);
    });

    test('one that no column holds leaves its indicator missing', () => {
      const grids = [divided(null), sheet('Dati', ['Cluster', 'A1'], ['X', 5])];
      expect(found(grids)).toContain('unknown-denominator Indicatori!A2');
      expect(rootScores(grids)).toEqual([null]);
    });
  });

  test('a circle of parents is cut', () => {
    const grids = [indicators(['A', 'dimensione', 'B'], ['B', 'dimensione', 'A'], A1, A2, B1), DATA];
    expect(found(grids)).toContain('circular-parent Indicatori!A2');
    expect(score(grids).run!.framework.root).toBe('A');
  });
});

describe('tables', () => {
  test('a header that fits two kinds of table is not read as either', () => {
    const both = sheet('Dati', ['Cluster', 'Indicatore', 'Valore', 'A1'], ['X', 'A1', 3, 4]);
    expect(found([SOUND, both])).toEqual(['no-data-table null!null', 'ambiguous-table Dati!A1']);
  });

  test('stand anywhere, in either language, whatever the sheet is called', () => {
    const moved: Grid = {
      sheet: 'Foglio1',
      row: 4,
      column: 2,
      cells: [
        ['Rilevazione di settembre', null, null, null],
        [' CLUSTER ', 'a1', 'A2', 'b1'],
        ['X', 5, 5, 20],
        [null, null, null, null],
        ['Y', 10, 'ten', 100],
      ],
    };
    const english = sheet(
      'F',
      ['Code', 'Dimension', 'Direction', 'Min', 'Max'],
      ['A1', 'A', '+', 0, 10],
      ['A2', 'A', '-', 0, 10],
      ['B1', 'B', '+', 0, 100],
    );
    expect(found([english, moved]).filter((one) => one.startsWith('text'))).toEqual([
      'text-not-number Foglio1!E9',
    ]);
    expect(rootScores([english, moved])[0]).toBe(35);
  });

  test('two tables side by side are both read', () => {
    const beside = sheet(
      'Tutto',
      [...HEADER, null, 'Chiave', 'Valore'],
      ['A1', '', '', '+', 1, 0, 10, null, 'bands', '10;20;30'],
    );
    const { run } = score([beside, sheet('Dati', ['Cluster', 'A1'], ['X', 5])]);
    expect(run!.method.bands).toEqual([10, 20, 30]);
    expect(run!.bands.get('X')).toBe(3);
  });

  test('data under the indicators on the same sheet are not more indicators', () => {
    const stacked: Grid = {
      ...SOUND,
      cells: [...SOUND.cells, HEADER.map(() => null), ...DATA.cells.map((row) => [...row, null, null, null])],
    };
    expect(found([stacked])).toEqual([]);
    expect(rootScores([stacked])).toEqual([35, 100]);
  });

  test('a gap in the header cuts nothing off', () => {
    const gap = sheet('Dati', ['Cluster', 'A1', null, 'A2', 'B1'], ['X', 5, null, 5, 20]);
    expect(rootScores([SOUND, gap])).toEqual([35]);
  });

  test('long data give the same scores as wide data', () => {
    const long = sheet(
      'Dati',
      ['Cluster', 'Indicatore', 'Valore'],
      ...DATA.cells
        .slice(1)
        .flatMap((row) => ['A1', 'A2', 'B1'].map((code, i): Cell[] => [row[0]!, code, row[i + 1]!])),
    );
    expect(rootScores([SOUND, long])).toEqual(rootScores([SOUND, DATA]));
  });

  test('headers match without case, accents, surplus space and kinds of apostrophe', () => {
    const named = sheet(
      'I',
      ['CODICE', 'Nome', ' verso', 'Minimo', 'Massimo'],
      ['A1', 'Qualità dell’aria', '+', 0, 10],
    );
    const data = sheet('D', ['cluster ', "QUALITA  dell'aria"], ['X', 5]);
    expect(rootScores([named, data])).toEqual([50]);
  });

  test('hint rows are no data', () => {
    const hinted = sheet('Dati', ['Cluster', 'A1'], ['↑ il codice', '↑ un numero'], ['X', 5]);
    expect(score([SOUND, hinted]).run!.clusters.map(({ code }) => code)).toEqual(['X']);
  });

  test('an organisation of the questionnaire without data is named', () => {
    const questionnaire = sheet(
      'Questionario',
      ['Ente', 'Periodo', 'Soci'],
      ['X', 2015, 1],
      ['Nuovo', 2015, 2],
      ['x', '2016', 2],
    );
    const data = sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2', 'B1'], ['X', 2015, 5, 5, 20]);
    expect(found([SOUND, data, questionnaire])).toEqual([
      'organisation-without-data Questionario!A3',
      'organisation-without-data Questionario!A4',
    ]);
  });

  test('a word of a header in a row of data cuts nothing off', () => {
    const data = sheet(
      'Dati',
      ['Cluster', 'Tipo', 'A1', 'A2', 'B1'],
      ['X', 'Impresa', 5, 5, 20],
      ['Y', 'Ente', 10, 0, 100],
      ['Z', 'Impresa', 5, 5, 20],
    );
    expect(rootScores([SOUND, data])).toEqual([35, 100, 35]);
  });

  test('data without a period beside data with periods are reported, not lost in silence', () => {
    const timeless = sheet('Senza', ['Cluster', 'B1'], ['X', 90]);
    const data = sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2'], ['X', 2015, 5, 5]);
    expect(found([SOUND, timeless, data])).toContain('table-without-period Senza!A1');
  });

  test('two rows of the Clusters table with one code, and one without, are reported', () => {
    const clusters = sheet('Cluster', ['Codice', 'Acronimo'], ['X', 'XX'], ['x', 'YY'], [null, 'ZZ']);
    expect(found([SOUND, DATA, clusters])).toEqual(
      expect.arrayContaining(['duplicate-element Cluster!A3', 'row-without-code Cluster!A4']),
    );
  });
});

describe('method', () => {
  const withMethod = (...rows: Cell[][]) => [SOUND, DATA, sheet('Metodo', ['Chiave', 'Valore'], ...rows)];

  test.each([
    ['unknown-method-key Metodo!A2', ['peso', 'uguale']],
    ['unknown-method-value Metodo!B2', ['weights', 'random']],
    ['method-not-available Metodo!B2', ['aggregation', 'geometric']],
    ['unknown-method-value Metodo!B2', ['normalisation.scale', '100;0']],
    ['unknown-method-value Metodo!B2', ['aggregation.minimum-availability', '2']],
  ])('%s, and the default is used', (expected, row) => {
    expect(found(withMethod(row))).toEqual([expected]);
    expect(rootScores(withMethod(row))).toEqual([35, 100]);
  });

  test('the first of two values counts', () => {
    expect(found(withMethod(['bands', '1;2;3'], ['Bands', '4;5;6']))).toEqual([
      'duplicate-method-key Metodo!A3',
    ]);
  });

  test('a fraction and equal weights are understood', () => {
    const { run } = score(withMethod(['aggregation.minimum-availability', '2/3'], ['weights', 'equal']));
    expect(run!.method.aggregation.minimumAvailability).toBe(2 / 3);
    expect(run!.method.weights).toBe('equal');
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

describe('what stands around a table', () => {
  test('a title or a note after a blank row is no element and no cluster', () => {
    const stacked: Grid = {
      ...SOUND,
      cells: [
        ...SOUND.cells,
        HEADER.map(() => null),
        ['Dati', null, null, null, null, null, null],
        ...DATA.cells.map((row): Cell[] => [...row, null, null, null]),
        HEADER.map(() => null),
        ['Fonte: DGR X/4749', null, null, null, null, null, null],
      ],
    };
    expect(found([stacked])).toEqual(['note-in-table Indicatori!A8', 'note-in-table Indicatori!A13']);
    expect(rootScores([stacked])).toEqual([35, 100]);
  });

  test('a row of totals is no cluster', () => {
    const data = sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['X', 5, 5, 20], ['Totale', 50, 50, 200]);
    expect(found([SOUND, data])).toEqual(['total-row Dati!A3']);
    expect(rootScores([SOUND, data])).toEqual([35]);
  });

  test('a value that has its first in another sheet names that sheet', () => {
    const other = sheet('Altri', ['Cluster', 'A1'], ['X', 9]);
    expect(score([SOUND, DATA, other]).findings[0]).toMatchObject({
      code: 'duplicate-observation',
      sheet: 'Altri',
      cell: 'B2',
      params: { first: 'Dati!B2' },
    });
  });

  test('an acronym of two clusters is reported', () => {
    const clusters = sheet('Cluster', ['Codice', 'Acronimo'], ['X', 'AF'], ['Y', 'AF']);
    expect(found([SOUND, DATA, clusters])).toEqual(['ambiguous-name Cluster!A3']);
  });
});

describe('periods', () => {
  const periodOf = (periods: Cell[], ...method: Cell[][]) =>
    score([
      SOUND,
      sheet('Dati', ['Cluster', 'Periodo', 'B1'], ...periods.map((period): Cell[] => ['X', period, 1])),
      sheet('Metodo', ['Chiave', 'Valore'], ...method),
    ]).run!.period;

  test.each<[Cell[], unknown]>([
    [['31/12/2024', '01/06/2025'], '2025-06-01'],
    [[45291, 45657], '2024-12-31'],
    [['S9', 'S10'], 'S10'],
    [['settembre 2015', 'marzo 2016'], 'marzo 2016'],
    [['T4 2023', 'T1 2024'], 'T1 2024'],
    [['2015', 2014], 2015],
    [['2015-09', '2014-12'], '2015-09'],
  ])('the latest of %j is %j', (periods, latest) => {
    expect(periodOf(periods)).toBe(latest);
    expect(periodOf([...periods].reverse())).toBe(latest);
  });

  test('a date is the same period however it is written', () => {
    expect(periodOf([45291, 45657], ['period', '31/12/2023'])).toBe('2023-12-31');
  });

  test('a period that no data have is reported at its cell, and the latest is used', () => {
    const grids = [
      SOUND,
      sheet('Dati', ['Cluster', 'Periodo', 'B1'], ['X', 2015, 1]),
      sheet('Metodo', ['Chiave', 'Valore'], ['period', 2020]),
    ];
    expect(found(grids)).toContain('period-not-in-data Metodo!B2');
    expect(score(grids).run!.period).toBe(2015);
  });
});
