// SPDX-License-Identifier: EUPL-1.2

import type { Framework } from '../../../core/model/framework.ts';
import { DEFAULT_METHOD, type Screening } from '../../../core/model/method.ts';
import type { Table } from '../../../core/model/table.ts';
import type { ScreenedOut } from '../../../core/model/workings.ts';
import { screen } from '../../../core/stages/screen.ts';
import { COIN, cluster6Framework, frameworkOf, indicator } from '../frameworks.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { type Frame, frameOf, numbersOf, oracle, tableOf } from '../oracle.ts';

function screened(table: Table, framework: Framework, screening: Partial<Screening>) {
  return screen(table, framework, { ...DEFAULT_METHOD.screening, ...screening });
}

interface Case {
  readonly unit_screen: 'byNA' | 'byzeros' | 'byNAandzeros';
  readonly dat_thresh: number;
  readonly nonzero_thresh: number;
  readonly force?: { readonly uCode: readonly string[]; readonly Include: readonly boolean[] };
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly summary?: Frame;
}

const FILE = 'cluster6/screen.json';
const KIND = { byNA: 'availability', byzeros: 'nonzero', byNAandzeros: 'both' } as const;
const raw = tableOf(COIN.Raw);
const framework = cluster6Framework();

/** The reference's summary, from shares that a cluster is left out with and from who is left out by what. */
function summaryOf(table: Table, of: Framework, screening: Partial<Screening>) {
  const all = screened(table, of, { exclude: table.clusters }).screenedOut;
  const indicators = of.indicators.length;
  const missing = ({ availability }: ScreenedOut) => Math.round((1 - availability) * indicators);
  const zero = (one: ScreenedOut) => Math.round((1 - one.nonzero) * one.availability * indicators);
  const out = (kind: Screening['kind']) => {
    const codes = screened(table, of, { ...screening, kind }).screenedOut.map(({ cluster }) => cluster);
    return table.clusters.map((cluster) => codes.includes(cluster));
  };
  return {
    uCode: table.clusters,
    N_missing: all.map(missing),
    N_zero: all.map(zero),
    N_miss_or_zero: all.map((one) => missing(one) + zero(one)),
    Dat_Avail: all.map(({ availability }) => availability),
    Non_Zero: all.map(({ nonzero }) => nonzero),
    LowData: out('availability'),
    LowNonZero: out('nonzero'),
    LowDatOrZeroFlag: out('both'),
    Included: out(screening.kind ?? 'both').map((left) => !left),
  };
}

const { cases } = oracle<{ cases: readonly Case[] }>(FILE);

test.each(cases.map((one, at) => [at, one] as const))('case %i', (at, one) => {
  const forced = (include: boolean) =>
    one.force?.uCode.filter((_, i) => one.force!.Include[i] === include) ?? [];
  const screening: Partial<Screening> = {
    kind: KIND[one.unit_screen],
    minimumAvailability: one.dat_thresh,
    minimumNonzero: one.nonzero_thresh,
    include: forced(true),
    exclude: forced(false),
  };
  const { table, screenedOut } = screened(raw, framework, screening);
  const actual = { kept: table.clusters, removed: screenedOut.map(({ cluster }) => cluster) };
  compareGolden(FILE, `${at}`, actual, { kept: one.kept, removed: one.removed });
  if (one.summary) compareGolden(FILE, `${at} summary`, summaryOf(raw, framework, screening), one.summary);
  for (const [row, cluster] of table.clusters.entries()) {
    const before = raw.clusters.indexOf(cluster);
    expect(table.data.map(({ values }) => values[row])).toEqual(raw.data.map(({ values }) => values[before]));
  }
});

test('a small data set', () => {
  const file = 'edge/small_coin.json';
  const small = oracle<{ Raw: Frame; screen: Frame }>(file);
  const table = tableOf(small.Raw);
  const of = frameworkOf(table.columns.map((code) => indicator(code)));
  const screening = { kind: 'both', minimumAvailability: 0.9 } as const;
  compareGolden(file, 'screen', summaryOf(table, of, screening), small.screen);
});

test('the standard pipeline: after imputation nobody is left out', () => {
  const file = 'cluster6/pipeline.json';
  const { Imputed, Screened } = oracle(file);
  const { table, findings } = screened(tableOf(Imputed!), framework, {
    kind: 'availability',
    minimumAvailability: 0.9,
  });
  compareGolden(file, 'Screened', frameOf(table), numbersOf(Screened!));
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['screening-without-effect', 'info'],
  ]);
});

test('so many values were compared', () => {
  expect([...comparedValues()]).toEqual([
    [FILE, 4000],
    ['edge/small_coin.json', 80],
    ['cluster6/pipeline.json', 1200],
  ]);
});
