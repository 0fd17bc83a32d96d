// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../core/model/grid.ts';
import { valueIn } from '../../core/model/table.ts';
import { score } from '../../core/score.ts';
import { paramOf } from './paramOf.ts';
import { sheet } from './workbooks.ts';

/** An indicator may name its own normalisation and treatment in the Indicators table. */

const VALUES = Array.from({ length: 12 }, (_, i) => 2 ** i);

function scored(normalisation: string | null, treatment: string | null, ...method: Cell[][]) {
  const { run, findings } = score([
    sheet(
      'I',
      ['Code', 'Type', 'Parent', 'Min', 'Max', 'Normalisation', 'Treatment'],
      ['D', 'dimension', null, null, null, null, null],
      ['a', null, 'D', 0, 4096, normalisation, treatment],
      ['b', null, 'D', 0, 100, null, null],
    ),
    sheet('Data', ['Cluster', 'a', 'b'], ...VALUES.map((value, i): Cell[] => [`C${i}`, value, 5 * i])),
    sheet('Method', ['Key', 'Value'], ...method),
  ]);
  const column = (code: string) => VALUES.map((_, i) => valueIn(run!.stages.normalised, `C${i}`, code)!);
  return { run: run!, findings, a: column('a'), b: column('b') };
}

test('its own normalisation, with a scale of its own', () => {
  const { a, b, run } = scored('z-score:50;10', null);
  const mean = a.reduce((sum, one) => sum + one, 0) / a.length;
  expect(mean).toBeCloseTo(50, 9);
  expect(b[11]).toBeCloseTo(55, 9);
  expect(run.scales.get('a')!.kind).toBe('z-score');
  expect(run.scales.get('b')!.kind).toBe('goalposts');
});

test('without a scale it takes that of the method, where it means the same', () => {
  const { a, b } = scored('min-max', null, ['normalisation.scale', '1;10']);
  expect([a[0], a[11]]).toEqual([1, 10]);
  expect(b[0]).toBe(1);
});

test('where it names the same as the method, the scale of the method holds', () => {
  const { a } = scored('min-max', null, ['normalisation', 'min-max'], ['normalisation.scale', '1;10']);
  expect([a[0], a[11]]).toEqual([1, 10]);
});

test('its own treatment, where the method has none', () => {
  const { run } = scored(null, 'log');
  expect(run.treatments.get('a')!.outcome).toBe('log');
  expect(run.treatments.has('b')).toBe(false);
});

test('none keeps an indicator as it is', () => {
  const { run } = scored(null, 'none', ['outliers', 'winsorise']);
  expect(run.treatments.has('a')).toBe(false);
  expect(run.treatments.get('b')!.outcome).toBe('passed');
});

test.each([
  ['F3', 'medio', null],
  ['F3', 'z-score:1;0', null],
  ['G3', null, 'tagliare'],
  ['G3', null, 'box-cox'],
])(
  'what cannot be understood is told at %s, and the method is followed',
  (cell, normalisation, treatment) => {
    const { findings, run } = scored(normalisation, treatment);
    expect(findings.map((one) => [one.code, one.cell, paramOf(one, 'indicator')])).toEqual([
      ['unknown-exception', cell, 'a'],
      ['values-outlying', 'B13', 'a'],
    ]);
    expect(run.scales.get('a')!.kind).toBe('goalposts');
  },
);

test('scores that run otherwise than the rest leave the bands empty, and a finding says so', () => {
  const { run, findings } = scored('z-score', null);
  expect(run.bands.size).toBe(0);
  expect(findings.map(({ code }) => code)).toContain('bands-without-scale');
});
