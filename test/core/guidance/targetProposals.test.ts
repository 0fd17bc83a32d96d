// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { targetProposals } from '../../../core/guidance/targetProposals.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';
import { target } from './guided.ts';

const HEADER: Cell[] = [
  'Codice',
  'Tipo',
  'Padre',
  'Verso',
  'Peso',
  'Minimo',
  'Massimo',
  'Obiettivo',
  'Formato',
  'Denominatore',
];

/** One indicator I from 0 to 100 of a framework that has another one, K, at its best for all. */
function declared(
  rest: Partial<Record<'direction' | 'weight' | 'max' | 'target' | 'format' | 'below', Cell>>,
) {
  const { direction = '+', weight = 1, max = 100, target: own = null, format = null, below = null } = rest;
  return sheet(
    'Indicatori',
    HEADER,
    [
      'I',
      null,
      'A',
      direction,
      weight,
      max === null ? null : format === 'livello 1-4' ? 1 : 0,
      max,
      own,
      format,
      below,
    ],
    ['K', null, 'A', '+', 1, 0, 100],
    ...(below === null ? [] : [[below, 'denominatore']]),
  );
}

/** The clusters C0, C1 … with their values of I over two periods, the earlier one first, or one. */
function runWithHistory(
  framework: ReturnType<typeof sheet>,
  values: readonly (readonly (number | null)[])[],
  { method = 'goalposts', divisor = 1 } = {},
) {
  const periods = values[0]!.map((_, p) => 2016 - values[0]!.length + p);
  const rows = periods.flatMap((period, p) =>
    values.map((own, c): Cell[] => [`C${c}`, period, own[p]!, 100, divisor]),
  );
  const data = sheet('Dati', ['Cluster', 'Periodo', 'I', 'K', 'D'], ...rows);
  const { run, history } = score([framework, data], {
    withHistory: true,
    overrides: [['normalisation', method]],
  });
  return { run: run!, history };
}

/** What is proposed to C0 on I. */
function proposed(...args: Parameters<typeof runWithHistory>) {
  const all = targetProposals(runWithHistory(...args), []);
  return all.find(({ cluster, indicator }) => cluster === 'C0' && indicator === 'I') ?? null;
}

describe('the rule', () => {
  test('the best improvement of those that began in the band of this one', () => {
    const values = [
      [30.5, 30.5],
      [20, 27.5],
      [39, 51],
      [60, 90],
    ];
    expect(proposed(declared({}), values)).toEqual({
      cluster: 'C0',
      indicator: 'I',
      present: 30.5,
      value: 42.5,
      due: 2016,
      reason: 'best-comparable',
      improvement: 12,
      model: 'C2',
      since: 2014,
      points: 12,
      gain: 6,
    });
  });

  test('where none of these improved, the upper quartile of all improvements', () => {
    const values = [
      [30.5, 30.5],
      [20, 19],
      [50, 58],
      [60, 76],
      [70, 70],
    ];
    // Improvements -1, 0, 0, 8, 16.
    expect(proposed(declared({}), values)).toMatchObject({
      value: 38.5,
      reason: 'upper-quartile',
      improvement: 8,
      model: null,
    });
  });

  test.each([
    [0.5, 10],
    [10, 20],
    [25, 30],
    [31, 40],
  ])('where there is one period, the next quartile of the group, or its best: from %p to %p', (own, next) => {
    const values = [[own], ...[0, 10, 20, 30, 40].filter((one) => one !== own).map((one) => [one])];
    const found = proposed(declared({}), values)!;
    expect(found).toMatchObject({ reason: 'next-in-group', improvement: null, since: null, due: 2016 });
    expect(found.value).toBeGreaterThan(own);
    expect(found.value).toBeLessThanOrEqual(next);
  });

  test('where nobody is better, the own target of the indicator, and nothing without one', () => {
    expect(proposed(declared({ target: 70 }), [[50], [20]])).toMatchObject({
      value: 70,
      reason: 'own-target',
    });
    expect(proposed(declared({}), [[50], [20]])).toBeNull();
  });

  test('less is better where the direction is minus', () => {
    const values = [
      [70.5, 70.5],
      [80, 68],
    ];
    expect(proposed(declared({ direction: '-' }), values)).toMatchObject({
      value: 58.5,
      improvement: 12,
      points: 12,
    });
  });

  test('nothing from 80 points on, except below the own target; nothing without weight, value or need', () => {
    const values = (own: number | null) => [
      [own, own],
      [80, 95],
    ];
    expect(proposed(declared({}), values(80))).toBeNull();
    expect(proposed(declared({}), values(79.5))).not.toBeNull();
    expect(proposed(declared({ target: 90 }), values(85))).toMatchObject({
      value: 100,
      reason: 'best-comparable',
    });
    expect(proposed(declared({ weight: 0 }), values(50))).toBeNull();
    expect(
      proposed(declared({}), [
        [50, null],
        [80, 95],
      ]),
    ).toBeNull();
  });

  test('nothing for an indicator on which the cluster has a target', () => {
    const history = runWithHistory(declared({}), [
      [30, 30],
      [20, 30],
      [20, 20],
    ]);
    const names = (targets: Parameters<typeof targetProposals>[1]) =>
      targetProposals(history, targets).map(({ cluster }) => cluster);
    expect(names([])).toEqual(['C0', 'C1', 'C2']);
    expect(names([target('C1', 'I', 50)])).toEqual(['C0', 'C2']);
  });

  test('where scores have no bands the upper quartile stands in, and only the own target says that one is needed', () => {
    const values = [
      [30.5, 30.5],
      [20, 40],
    ];
    expect(proposed(declared({}), values, { method: 'z-score' })).toBeNull();
    expect(proposed(declared({ target: 60 }), values, { method: 'z-score' })).toMatchObject({
      reason: 'upper-quartile',
      value: 45.5,
    });
  });
});

describe('only possible values', () => {
  test('whole numbers stay whole, and go to the better side', () => {
    const values = [[30], [20], [41]];
    expect(proposed(declared({}), values)!.value).toBe(36);
    expect(proposed(declared({ direction: '-' }), [[30], [25], [40]])!.value).toBe(27);
  });

  test('not beyond the better goalpost', () => {
    expect(
      proposed(declared({ max: 45.5, target: 45.5 }), [
        [40.5, 40.5],
        [41, 58],
      ]),
    ).toMatchObject({ value: 45.5 });
    expect(
      proposed(declared({ direction: '-' }), [
        [10.5, 25.5],
        [30, 1],
      ]),
    ).toMatchObject({ value: 0 });
  });

  test('without goalposts not beyond the best of the group, but to the own target', () => {
    const values = [
      [30.5, 30.5],
      [20.5, 60.5],
    ];
    expect(proposed(declared({ max: null }), values)).toMatchObject({ value: 60.5, points: 100 });
    expect(proposed(declared({ max: null, target: 90.5 }), [[60.5], [30]])).toMatchObject({
      reason: 'own-target',
    });
  });

  test('a level is whole and 4 at most, yes-no is yes', () => {
    const level = declared({ format: 'livello 1-4', max: 4 });
    expect(proposed(level, [[2], [1], [4]])).toMatchObject({ value: 3 });
    expect(
      proposed(level, [
        [3, 3],
        [3, 4],
        [1, 4],
      ]),
    ).toMatchObject({ value: 4 });
    expect(proposed(declared({ format: 'sì/no', max: 1 }), [[0], [1], [1]])).toMatchObject({ value: 1 });
  });

  test('what is divided is compared divided and multiplied again', () => {
    const framework = declared({ below: 'D' });
    const found = proposed(
      framework,
      [
        [300.5, 300.5],
        [305, 400],
      ],
      { divisor: 10 },
    )!;
    expect(found).toMatchObject({ present: 300.5, value: 395.5, reason: 'best-comparable' });
    expect(found.improvement).toBeCloseTo(95, 9);
    expect(found.points).toBeCloseTo(9.5, 9);
  });
});

test('property: every proposal is better than the present, within the goalposts, and of the format', () => {
  const value = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 5 });
  let seen = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 8 }),
      fc.constantFrom('+', '-'),
      fc.boolean(),
      (values, direction, areLevels) => {
        const asLevel = (one: number | null) => (one === null || !areLevels ? one : 1 + (one % 4));
        const own = [[50, 50], ...values].map((pair) => pair.map(asLevel));
        const framework = declared(areLevels ? { direction, format: 'livello 1-4', max: 4 } : { direction });
        const proposals = targetProposals(runWithHistory(framework, own), []);
        for (const one of proposals) {
          expect(direction === '+' ? one.value > one.present : one.value < one.present).toBe(true);
          expect(one.value).toBeGreaterThanOrEqual(areLevels ? 1 : 0);
          expect(one.value).toBeLessThanOrEqual(areLevels ? 4 : 100);
          expect(Number.isInteger(one.value)).toBe(true);
          expect(one.points).toBeGreaterThan(0);
          expect(one.improvement === null || one.improvement > 0).toBe(true);
        }
        seen += proposals.length;
      },
    ),
    { numRuns: 80 },
  );
  expect(seen).toBeGreaterThan(50);
});
