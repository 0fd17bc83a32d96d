// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { fitScale, type ScaleRule } from '../../../../core/formulas/scales/fitScale.ts';
import { referenceOf } from '../../../../core/formulas/scales/reference.ts';
import { NORMALISATIONS } from '../../../../core/model/normalisations.ts';
import { columnOf } from '../../../../core/model/table.ts';
import { indicator } from '../../frameworks.ts';

const RULES: readonly ScaleRule[] = [
  ...NORMALISATIONS.map((kind): ScaleRule => ({ kind, scale: null })),
  { kind: 'ampi' },
];

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const plain = fc.double({ min: -1000, max: 1000, noNaN: true });
const direction = fc.constantFrom<(1 | -1)[]>(1, -1);

test.each(RULES)('$kind never scores a better value lower', (rule) => {
  const world = fc.record({
    values: fc.array(fc.option(number), { maxLength: 12 }),
    direction,
    goalposts: fc.option(fc.constant({ min: -10, max: 30 })),
    target: fc.option(number),
    referenceValue: fc.option(number),
    cap: fc.boolean(),
    one: number,
    other: number,
  });
  fc.assert(
    fc.property(world, ({ values, one, other, goalposts, target, referenceValue, cap, ...what }) => {
      const reference = referenceOf([columnOf(values)]);
      const context = { cap, referenceValue, base: reference };
      const { scale } = fitScale(indicator('x', { ...what, goalposts, target }), reference, rule, context);
      if (scale === null) return;
      const [worse, better] = what.direction * one < what.direction * other ? [one, other] : [other, one];
      const [low, high] = [scale.apply(worse), scale.apply(better)];
      if (Number.isFinite(low) && Number.isFinite(high)) expect(high).toBeGreaterThanOrEqual(low);
    }),
  );
});

test('shifting and stretching an indicator leaves its min-max scores alone', () => {
  const world = fc.record({
    values: fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 }),
    direction,
    shift: plain,
    factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(world, ({ values, shift, factor, direction: sign }) => {
      const moved = values.map((value) => value * factor + shift);
      const scores = (column: readonly number[]) => {
        const what = indicator('x', { direction: sign });
        const reference = referenceOf([columnOf(column)]);
        const context = { cap: false, referenceValue: null, base: null };
        const { scale } = fitScale(what, reference, { kind: 'min-max', scale: null }, context);
        return column.map((value) => scale!.apply(value));
      };
      const before = scores(values);
      for (const [row, score] of scores(moved).entries()) expect(score).toBeCloseTo(before[row]!, 6);
    }),
  );
});
