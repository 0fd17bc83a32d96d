// SPDX-License-Identifier: EUPL-1.2
import { explain } from '../../../core/explain/explain.ts';
import type { ExplainedIndicator, Source, ValueStep } from '../../../core/explain/explanation.ts';
import type { Grid } from '../../../core/model/grid.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import { score } from '../../../core/score.ts';
import { cluster6, DATA, indicators, SOUND, sheet } from '../workbooks.ts';

function indicatorsOf(grids: readonly Grid[], overrides: readonly MethodOverride[]): ExplainedIndicator[] {
  const run = score(grids, { overrides }).run!;
  return run.clusters.flatMap(({ code }) =>
    run.framework.indicators.map((one) => explain(run, code, one.code) as ExplainedIndicator),
  );
}

type StepOf<K extends ValueStep['step']> = Extract<ValueStep, { readonly step: K }>;

function stepsOf<K extends ValueStep['step']>(explained: readonly ExplainedIndicator[], kind: K) {
  return explained.flatMap(({ source, steps }) =>
    steps.filter((one): one is StepOf<K> => one.step === kind).map((step) => ({ source, step })),
  );
}

function amount({ value, denominator }: Source): number {
  return denominator === null ? value! : value! / (denominator.value! / denominator.scale);
}

const mean = (values: readonly number[]) => values.reduce((all, one) => all + one, 0) / values.length;
const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return mean([sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!]);
};

const BASE: MethodOverride[] = [
  ['outliers', 'none'],
  ['screening', 'none'],
];

describe('a value that was filled in names what it was filled in from', () => {
  test.each<[string, (values: readonly number[]) => number]>([
    ['mean', mean],
    ['median', median],
    ['group-mean:Regione', mean],
    ['group-median:Regione', median],
    ['latest', ([value]) => value!],
    ['constant', ([value]) => value!],
  ])('%s', (imputation, statistic) => {
    const filled = stepsOf(indicatorsOf(cluster6(), [...BASE, ['imputation', imputation]]), 'imputed');
    expect(filled.length).toBeGreaterThan(10);
    for (const { source, step } of filled) {
      expect(source.value).toBeNull();
      expect(source.place).not.toBeNull();
      expect(statistic(step.from.map(amount))).toBeCloseTo(step.value, 9);
      expect(step.from.every(({ place }) => place !== null)).toBe(true);
    }
  });

  test('linear: the values before and after', () => {
    const grids = [SOUND, sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2', 'B1'], ...LINE)];
    const steps = stepsOf(
      indicatorsOf(grids, [
        ['imputation', 'linear'],
        ['period', '2021'],
      ]),
      'imputed',
    );
    expect(steps).toHaveLength(1);
    const { step } = steps[0]!;
    expect(step.value).toBe(3);
    expect(step.from.map(({ period, value, place }) => [period, value, place!.cell])).toEqual([
      [2020, 2, 'C2'],
      [2022, 4, 'C4'],
    ]);
  });

  test('row-mean: all values of the indicators of its dimension', () => {
    const grids = [
      SOUND,
      sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['X', null, 5, 20], ['Y', 10, 0, 1], ['Z', 0, 10, 1]),
    ];
    const steps = stepsOf(indicatorsOf(grids, [['imputation', 'row-mean']]), 'imputed');
    const { step } = steps[0]!;
    expect(step.from.map(({ cluster, indicator }) => cluster + indicator)).toEqual([
      'YA1',
      'ZA1',
      'XA2',
      'YA2',
      'ZA2',
    ]);
  });
});

const LINE = [
  ['X', 2020, 2, 5, 20],
  ['X', 2021, null, 5, 20],
  ['X', 2022, 4, 5, 20],
  ['Y', 2021, 1, 1, 1],
];

test('a winsorised value has that of a neighbour, and the step names all values', () => {
  const treated = stepsOf(
    indicatorsOf(cluster6(), [
      ['outliers', 'winsorise'],
      ['imputation', 'none'],
    ]),
    'treated',
  );
  expect(treated.length).toBeGreaterThan(3);
  for (const { source, step } of treated) {
    expect(step.from.map(amount)).toContain(step.value);
    expect(amount(source)).not.toBe(step.value);
    expect(step.from).toContainEqual(source);
  }
});

describe('a missing score says why', () => {
  const why = (grids: Grid[], element: string, overrides: MethodOverride[] = []) => {
    const run = score(grids, { overrides }).run!;
    const explained = explain(run, 'X', element)!;
    expect(explained.score).toBeNull();
    return explained.missing;
  };
  const dati = (...rows: Parameters<typeof sheet>[1][]) =>
    sheet('Dati', ['Cluster', 'A1', 'A2', 'B1', 'D'], ...rows);

  test('no value, and too little of the parent', () => {
    const grids = [SOUND, dati(['X', null, null, 20], ['Y', 1, 1, 1])];
    expect(why(grids, 'A1')).toBe('no-value');
    expect(why(grids, 'A')).toBe('too-little');
    expect(why(grids, 'TOTALE')).toBe('too-little');
  });

  test('no denominator', () => {
    const declared = sheet(
      'Indicatori',
      ['Codice', 'Verso', 'Denominatore'],
      ['A1', '+', 'D'],
      ['B1', '+', null],
    );
    expect(why([declared, dati(['X', 3, null, 20, 0], ['Y', 1, 1, 1, 2])], 'A1')).toBe('no-quotient');
  });

  test('no scale, and no result of the rule', () => {
    const declared = indicators(
      ['A', 'dimensione'],
      ['A1', '', 'A', '+', 1],
      ['B1', '', 'A', '+', 1, 0, 100],
    );
    const grids = [declared, dati(['X', 3, null, 0], ['Y', 3, null, 5])];
    expect(why(grids, 'A1')).toBe('no-scale');
    const geometric: MethodOverride[] = [
      ['normalisation.scale', '-10;10'],
      ['aggregation', 'geometric'],
      ['aggregation.minimum-availability', '0.1'],
    ];
    expect(why(grids, 'A', geometric)).toBe('no-result');
  });
});

test('names the cells of the declaration that count, and no others', () => {
  const run = score([SOUND, DATA]).run!;
  const { declared } = explain(run, 'X', 'A2') as ExplainedIndicator;
  expect(declared.map(({ column, place }) => `${column} ${place.sheet}!${place.cell}`)).toEqual([
    'direction Indicatori!D5',
    'min Indicatori!F5',
    'max Indicatori!G5',
  ]);
  const root = explain(run, 'X', 'TOTALE')!;
  expect(
    root.kind === 'aggregate' && root.parts.map(({ weight, weightPlace }) => [weight, weightPlace]),
  ).toEqual([
    [1, null],
    [1, null],
  ]);
});

test('a weight that is not the one of the cell names no cell', () => {
  const declared = indicators(
    ['A', 'dimensione'],
    ['A1', '', 'A', '+', 3, 0, 10],
    ['A2', '', 'A', '+', 1, 0, 10],
  );
  const placesBy = (weights: string) => {
    const run = score([declared, DATA], { overrides: [['weights', weights]] }).run!;
    const explained = explain(run, 'X', 'A')!;
    return explained.kind === 'aggregate'
      ? explained.parts.map(({ weightPlace }) => weightPlace?.cell ?? null)
      : [];
  };
  expect(placesBy('given')).toEqual(['E3', 'E4']);
  expect(placesBy('equal')).toEqual([null, 'E4']);
});

test('there is nothing to explain of a cluster or an element that the run lacks', () => {
  const run = score([SOUND, DATA]).run!;
  expect(explain(run, 'nobody', 'A')).toBeNull();
  expect(explain(run, 'X', 'constructor')).toBeNull();
});

test('is plain data', () => {
  const run = score([SOUND, DATA]).run!;
  const explained = explain(run, 'X', 'TOTALE')!;
  expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
});
