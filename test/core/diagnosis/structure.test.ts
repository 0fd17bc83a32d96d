// SPDX-License-Identifier: EUPL-1.2
import { diagnose } from '../../../core/diagnosis/diagnose.ts';
import { score } from '../../../core/score.ts';
import { indicators, sheet } from '../workbooks.ts';
import { pipelineDiagnosis } from './cluster6Diagnosis.ts';

/** Three levels above the indicators on one side, none on the other. */
const DEEP = indicators(
  ['A', 'dimensione'],
  ['S', 'dimensione', 'A'],
  ['S1', 'indicatore', 'S', '+', 3, 0, 100],
  ['S2', '', 'S', '+', 1, 0, 100],
  ['A1', '', 'A', '+', 0, 0, 100],
  ['L', 'indicatore', null, '+', 1, 0, 100],
);

function deepDiagnosis() {
  const rows = [12, 35, 20, 80, 55].map((value, i) => [`C${i}`, value, value + i * 3, 100 - value, i * 20]);
  return diagnose(score([DEEP, sheet('Dati', ['Cluster', 'S1', 'S2', 'A1', 'L'], ...rows)]).run!);
}

test('indicators are grouped by the dimension at the top; those without one stand under the root', () => {
  expect(deepDiagnosis().groups).toEqual([
    { element: 'A', indicators: ['S1', 'S2', 'A1'] },
    { element: 'TOTALE', indicators: ['L'] },
  ]);
});

test('every element is compared with all that stands above it', () => {
  const kin = deepDiagnosis().family.map(({ element, ancestor, distance }) => [element, ancestor, distance]);
  expect(kin).toContainEqual(['S1', 'S', 1]);
  expect(kin).toContainEqual(['S1', 'A', 2]);
  expect(kin).toContainEqual(['S1', 'TOTALE', 3]);
  expect(kin).toContainEqual(['L', 'TOTALE', 1]);
  expect(kin).toHaveLength(3 + 3 + 2 + 1 + 2 + 1);
});

test('weights are shares of the ancestor, and weight 0 is neither flagged nor has influence', () => {
  const { family } = deepDiagnosis();
  const one = (element: string, ancestor: string) =>
    family.find((kinship) => kinship.element === element && kinship.ancestor === ancestor)!;
  expect(one('S1', 'S').weight).toBeCloseTo(0.75, 12);
  expect(one('A1', 'A')).toMatchObject({ weight: 0, influence: null, flag: null });
  expect(one('A1', 'A').correlation.value).toBeLessThan(0);
});

test('weights and influences of peers both sum to 1', () => {
  const { family } = pipelineDiagnosis();
  const sums = (value: (one: (typeof family)[number]) => number) => {
    const totals = new Map<string, number>();
    for (const one of family) {
      const peers = `${one.ancestor} ${one.ancestor === 'Composito' ? one.distance : ''}`;
      totals.set(peers, (totals.get(peers) ?? 0) + value(one));
    }
    return [...totals.values()];
  };
  expect(sums(({ weight }) => weight!)).toHaveLength(8);
  for (const total of sums(({ weight }) => weight!)) expect(total).toBeCloseTo(1, 9);
  for (const total of sums(({ influence }) => influence!)) expect(total).toBeCloseTo(1, 9);
});
