// SPDX-License-Identifier: EUPL-1.2
import { isSignificant } from '../../../core/diagnosis/coefficient.ts';
import { diagnose } from '../../../core/diagnosis/diagnose.ts';
import { SAME_SIGNAL } from '../../../core/diagnosis/limits.ts';
import { compareGolden } from '../goldenCount.ts';
import { cellValues, pipelineDiagnosis, pipelineRun, reference } from './cluster6Diagnosis.ts';

const diagnosis = pipelineDiagnosis();
const corr = reference('corr.json');

/** The reference's long list with each pair in the order of its codes. */
function byPair({ Var1, Var2, Correlation }: Record<string, (string | number)[]>): Record<string, unknown> {
  return Object.fromEntries(Correlation!.map((value, i) => [`${Var1![i]} ${Var2![i]}`, value]));
}

/** As the reference names them: what is so many steps above, by the name of its level. */
function familyOf(indicators: boolean, levels: readonly (readonly [level: string, distance: number])[]) {
  const codes = new Set(diagnosis.correlations.elements);
  const correlations = levels.flatMap(([level, distance]) =>
    diagnosis.family
      .filter((one) => codes.has(one.element) === indicators && one.distance === distance)
      .map(({ element, correlation }) => [`${level} ${element}`, correlation.value]),
  );
  return Object.fromEntries(correlations);
}

test('Pearson correlations and their p-values equal the reference', () => {
  const order = corr.pearson.rownames;
  const { correlations } = diagnosis;
  compareGolden(
    'cluster6/corr.json',
    'pearson',
    cellValues(correlations, order, ({ value }) => value),
    corr.pearson.values,
  );
  const p = cellValues(correlations, order, ({ p }) => p);
  compareGolden('cluster6/corr.json', 'pearson_pvalues', p, corr.pearson_pvalues.values);
});

test('what is significant equals the reference', () => {
  const { Correlation } = corr.get_corr_L1_default_p05;
  const significant = cellValues(diagnosis.correlations, corr.pearson.rownames, (cell) =>
    isSignificant(cell) ? cell.value : null,
  ).flat();
  compareGolden('cluster6/corr.json', 'get_corr_L1_default_p05', significant, Correlation);
});

test.each(['spearman', 'kendall'] as const)('%s within dimensions equals the reference', (kind) => {
  const { rownames, values } = corr[kind];
  const at = (code: string) => rownames.indexOf(code);
  const expected = diagnosis.pairs.map(({ first, second }) => values[at(first)][at(second)]);
  expect(expected).toHaveLength(60);
  const actual = diagnosis.pairs.map((pair) => pair[kind].value);
  compareGolden('cluster6/corr.json', `${kind} within dimensions`, actual, expected);
});

test('the pairs that are flagged are those of the reference', () => {
  const { Ind1, Ind2, Corr } = corr.corr_flags_low;
  const pairOf = (one: string, other: string) => [one, other].sort().join(' ');
  const expected = new Map<string, number>(
    Corr.map((value: number, i: number) => [pairOf(Ind1[i], Ind2[i]), value]),
  );
  const named = diagnosis.pairs.map((pair) => ({ ...pair, name: pairOf(pair.first, pair.second) }));
  // The reference's own list goes up to -0.3; ours flags from -0.4 down.
  const low = named.filter(({ pearson }) => pearson.value! < -0.3);
  compareGolden(
    'cluster6/corr.json',
    'corr_flags_low',
    low.map(({ name, pearson }) => [name, pearson.value]).sort(),
    [...expected].sort(),
  );
  const flagged = named.filter(({ flag }) => flag === 'opposed').map(({ name }) => name);
  expect(flagged.sort()).toEqual(
    [...expected].flatMap(([name, value]) => (value <= -0.4 ? [name] : [])).sort(),
  );
  expect(flagged.length).toBeGreaterThan(10);
  const high = named.filter(({ pearson }) => pearson.value! >= SAME_SIGNAL).map(({ name }) => name);
  compareGolden('cluster6/corr.json', 'corr_flags_high', high, corr.corr_flags_high.Corr);
  expect(named.filter(({ flag }) => flag === 'same-signal')).toEqual([]);
});

test('every element goes with its ancestors as in the reference', () => {
  const ofIndicators = familyOf(true, [
    ['Dimensione', 1],
    ['Composito', 2],
  ]);
  compareGolden('cluster6/corr.json', 'family_level1', ofIndicators, byPair(corr.family_level1));
  const ofDimensions = familyOf(false, [['Composito', 1]]);
  compareGolden('cluster6/corr.json', 'family_level2', ofDimensions, byPair(corr.family_level2));
  compareGolden('cluster6/corr.json', 'lev2_vs_index', ofDimensions, byPair(corr.lev2_vs_index));
});

test("Cronbach's alpha equals the reference", () => {
  const { byGroup, overall } = reference('cronbach.json');
  const alphas = new Map(
    diagnosis.structures.map(({ element, of, consistency }) => [`${element} ${of}`, consistency.alpha]),
  );
  const ours = Object.keys(byGroup).map((code) => [code, alphas.get(`${code} indicators`)]);
  compareGolden('cluster6/cronbach.json', 'byGroup', Object.fromEntries(ours), byGroup);
  const total = {
    level2_all: alphas.get('Composito children'),
    level1_all: alphas.get('Composito indicators'),
  };
  compareGolden('cluster6/cronbach.json', 'overall', total, overall);
});

test('principal components equal the reference, whose signs are arbitrary', () => {
  const { level1_by_group, level2_by_group } = reference('pca.json');
  const groups = { ...level1_by_group.groups, ...level2_by_group.groups };
  const structures = diagnosis.structures.filter(
    ({ element, of }) => of === 'children' || element !== 'Composito',
  );
  expect(structures.map(({ element }) => element).sort()).toEqual(Object.keys(groups).sort());
  for (const { element, components } of structures) {
    const { iCodes, wts, prop_var } = groups[element];
    const loadings = new Map(components!.first.map((part) => [part.element, part.loading]));
    const sign = Math.sign(wts[0]) * Math.sign(loadings.get(iCodes[0])!);
    const first = iCodes.map((code: string) => sign * loadings.get(code)!);
    compareGolden('cluster6/pca.json', `${element} first component`, first, wts);
    compareGolden('cluster6/pca.json', `${element} shares`, components!.shares, prop_var);
  }
});

test('statistics and flags of the raw values equal the reference', () => {
  const { indicators } = diagnose(pipelineRun(['denominate', 'no']));
  const { stats } = reference('stats_raw.json');
  const byCode = new Map(indicators.map((one) => [one.indicator, one]));
  const ours = stats.iCode.map((code: string) => byCode.get(code)!);
  const column = (name: string, actual: readonly unknown[]) =>
    compareGolden('cluster6/stats_raw.json', name, actual, stats[name]);
  type One = (typeof indicators)[number];
  column(
    'Min',
    ours.map(({ raw }: One) => raw.minimum),
  );
  column(
    'Max',
    ours.map(({ raw }: One) => raw.maximum),
  );
  column(
    'Mean',
    ours.map(({ raw }: One) => raw.mean),
  );
  column(
    'Median',
    ours.map(({ raw }: One) => raw.median),
  );
  column(
    'Std',
    ours.map(({ raw }: One) => raw.standardDeviation),
  );
  column(
    'Skew',
    ours.map(({ raw }: One) => raw.skewness),
  );
  column(
    'Kurt',
    ours.map(({ raw }: One) => raw.kurtosis),
  );
  column(
    'Frc.Avail',
    ours.map(({ raw }: One) => raw.shares.available),
  );
  const flag = (one: One, code: One['rawFlags'][number], word: string) =>
    one.rawFlags.includes(code) ? word : 'ok';
  column(
    'Flag.Avail',
    ours.map((one: One) => flag(one, 'few-available', 'LOW')),
  );
  column(
    'Flag.NonZero',
    ours.map((one: One) => flag(one, 'many-zeros', 'LOW')),
  );
  column(
    'Flag.Unique',
    ours.map((one: One) => flag(one, 'few-unique', 'LOW')),
  );
  column(
    'Flag.SkewKurt',
    ours.map((one: One) => flag(one, 'outliers', 'OUT')),
  );
});
