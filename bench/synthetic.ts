// SPDX-License-Identifier: EUPL-1.2
import { methodValues } from '../core/method/methodChoices.ts';
import type { Aggregate, Framework, Indicator } from '../core/model/framework.ts';
import type { Cell, Grid } from '../core/model/grid.ts';
import { DEFAULT_METHOD, type Method } from '../core/model/method.ts';
import type { Observations } from '../core/model/observations.ts';
import { columnOf, type Table, valueAt } from '../core/model/table.ts';
import type { MethodOverride } from '../core/read/readMethod.ts';
import type { Known } from '../core/runMethod.ts';
import { gridOf } from './largeGrids.ts';

/** The standard pipeline: group means, winsorise and log, min-max, weighted arithmetic means. */
export const STANDARD: Method = {
  ...DEFAULT_METHOD,
  denominate: false,
  imputation: { kind: 'group-mean', column: 'group' },
  outliers: { ...DEFAULT_METHOD.outliers, treatment: { kind: 'winsorise-log' } },
  normalisation: { ...DEFAULT_METHOD.normalisation, kind: 'min-max' },
};

/** The same as a workbook says it. */
export const STANDARD_CHOICES: readonly MethodOverride[] = [...methodValues(STANDARD)].map(([key, value]) => [
  key,
  String(value),
]);

/** The same data as cells of a workbook. */
export function cellsOf({ framework, observedPeriods: [observed] }: Known): readonly Grid[] {
  const { raw, groupOf } = observed!;
  const elements = [...framework.aggregates, ...framework.indicators];
  const declared = elements.map(({ code, parent, kind, weight, ...rest }): Cell[] => {
    const direction = 'direction' in rest && rest.direction < 0 ? '-' : '+';
    return [code, kind === 'indicator' ? 'indicatore' : 'dimensione', parent, direction, weight];
  });
  const rows = raw.clusters.map((cluster, row): Cell[] => [
    cluster,
    groupOf(cluster, 'group'),
    ...raw.data.map((column) => valueAt(column, row)),
  ]);
  return [
    gridOf('Indicatori', [
      ['Codice', 'Tipo', 'Padre', 'Verso', 'Peso'],
      ...declared,
      ['group', 'gruppo', null, null, null],
    ]),
    gridOf('Dati', [['Cluster', 'group', ...raw.columns], ...rows]),
  ];
}

/**
 * Data of any size, the same at every run: indicators in dimensions of about ten, under one root. A tenth of the
 * indicators has a heavy tail, a fifth the direction minus, and every twentieth value is missing.
 */
export function synthetic(clusters: number, indicators: number): Known {
  const random = generator(clusters * 1000 + indicators);
  const framework = frameworkOf(indicators);
  const codes = Array.from({ length: clusters }, (_, i) => `CL${i}`);
  const data = framework.indicators.map((_, index) =>
    columnOf(
      codes.map(() => {
        const normal = random() + random() + random() + random() - 2;
        if (random() < 0.05) return null;
        return index % 10 === 0 ? Math.exp(2 * normal) : 50 + 10 * normal;
      }),
    ),
  );
  const columns = framework.indicators.map(({ code }) => code);
  const raw: Table = { clusters: codes, columns, data };
  const groups = new Map(codes.map((code, i) => [code, `G${i % 5}`]));
  return {
    framework,
    observations: observationsOf(codes),
    observedPeriods: [
      {
        period: 2024,
        raw,
        denominators: raw,
        periodUsed: new Map(columns.map((code) => [code, 2024])),
        placeOf: () => null,
        groupOf: (cluster) => groups.get(cluster) ?? null,
      },
    ],
    chosen: 0,
  };
}

function frameworkOf(count: number): Framework {
  const dimensions = Math.max(1, Math.round(count / 10));
  const indicators = Array.from({ length: count }, (_, i): Indicator => {
    const dimension = `D${Math.floor((i * dimensions) / count)}`;
    return {
      kind: 'indicator',
      code: `I${i}`,
      name: `I${i}`,
      parent: dimension,
      weight: 1 + (i % 3) / 2,
      place: null,
      places: new Map(),
      direction: i % 5 === 4 ? -1 : 1,
      unit: '',
      goalposts: null,
      target: 60,
      lostPosts: false,
      denominator: null,
      denominatorScale: 1,
      format: 'number',
      minimumRequirement: null,
      periodKind: 'S',
      normalisation: null,
      treatment: null,
    };
  });
  const aggregate = (code: string, parent: string | null, children: string[], level: number): Aggregate => ({
    kind: 'aggregate',
    code,
    name: code,
    parent,
    weight: 1,
    place: null,
    places: new Map(),
    children,
    level,
  });
  const codes = Array.from({ length: dimensions }, (_, i) => `D${i}`);
  const below = codes.map((code) => {
    const children = indicators.filter(({ parent }) => parent === code).map((one) => one.code);
    return aggregate(code, 'ROOT', children, 1);
  });
  const aggregates = [aggregate('ROOT', null, codes, 2), ...below];
  return {
    root: 'ROOT',
    indicators,
    aggregates,
    byCode: new Map([...indicators, ...aggregates].map((one) => [one.code, one])),
    groups: ['group'],
    denominators: [],
    builtIn: null,
  };
}

function observationsOf(codes: readonly string[]): Observations {
  const clusters = codes.map((code) => ({
    code,
    name: code,
    acronym: '',
    area: '',
    members: null,
    label: '',
    labelDate: null,
    labelExpiry: null,
    place: null,
  }));
  return { clusters, periods: [2024], latest: 2024, rows: [] };
}

/** Park and Miller's generator: numbers from 0 to 1, the same in every run and on every machine. */
function generator(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
