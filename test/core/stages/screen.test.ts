// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Finding } from '../../../core/model/finding.ts';
import type { Framework } from '../../../core/model/framework.ts';
import { DEFAULT_METHOD, type Screening } from '../../../core/model/method.ts';
import { columnOf, type Table } from '../../../core/model/table.ts';
import type { ScreenedOut } from '../../../core/model/workings.ts';
import { screen } from '../../../core/stages/screen.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { oracle } from '../oracle.ts';
import {
  COIN,
  cluster6Framework,
  type Frame,
  frameOf,
  frameworkOf,
  indicator,
  numbersOf,
  oracleFile,
  tableOf,
} from '../scales/frames.ts';

function screened(table: Table, framework: Framework, screening: Partial<Screening>) {
  const findings: Finding[] = [];
  return { ...screen(table, framework, { ...DEFAULT_METHOD.screening, ...screening }, findings), findings };
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

describe('the reference', () => {
  const { cases } = oracleFile<{ cases: readonly Case[] }>(FILE);

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
      expect(table.data.map(({ values }) => values[row])).toEqual(
        raw.data.map(({ values }) => values[before]),
      );
    }
  });

  test('a small data set', () => {
    const file = 'edge/small_coin.json';
    const small = oracleFile<{ Raw: Frame; screen: Frame }>(file);
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
});

const TABLE: Table = {
  clusters: ['W', 'X', 'Y', 'Z'],
  columns: ['A', 'B', 'C'],
  data: [columnOf([1, 1, 0, null]), columnOf([2, null, 0, null]), columnOf([3, 3, 5, null])],
};
const THREE = frameworkOf(['A', 'B', 'C'].map((code) => indicator(code)));

test('a share equal to the threshold passes', () => {
  const { table } = screened(TABLE, THREE, {
    kind: 'both',
    minimumAvailability: 2 / 3,
    minimumNonzero: 1 / 3,
  });
  expect(table.clusters).toEqual(['W', 'X', 'Y']);
});

test('who is left out is told with the shares', () => {
  const { screenedOut, findings } = screened(TABLE, THREE, {
    kind: 'both',
    minimumAvailability: 0.7,
    minimumNonzero: 0.4,
  });
  expect(screenedOut).toEqual([
    { cluster: 'X', reason: 'availability', availability: 2 / 3, nonzero: 1 },
    { cluster: 'Y', reason: 'nonzero', availability: 1, nonzero: 1 / 3 },
    { cluster: 'Z', reason: 'availability', availability: 0, nonzero: 0 },
  ]);
  expect(findings.map(({ code, params }) => [code, params])).toEqual([
    ['cluster-screened-out', { cluster: 'X', availability: 66.7, nonzero: 100 }],
    ['cluster-screened-out', { cluster: 'Y', availability: 100, nonzero: 33.3 }],
    ['cluster-screened-out', { cluster: 'Z', availability: 0, nonzero: 0 }],
  ]);
});

test('a cluster without any value does not pass for lack of zeros', () => {
  const { screenedOut } = screened(TABLE, THREE, { kind: 'nonzero' });
  expect(screenedOut.map(({ cluster, reason }) => [cluster, reason])).toEqual([['Z', 'nonzero']]);
});

test('by hand: exclusion works without screening and goes before inclusion; strange codes are told', () => {
  const { table, findings } = screened(TABLE, THREE, { include: ['W', 'Z', 'Q'], exclude: ['W', 'R'] });
  expect(table.clusters).toEqual(['X', 'Y', 'Z']);
  expect(findings.map(({ code, params }) => [code, params])).toEqual([
    ['screening-unknown-cluster', { key: 'screening.include', cluster: 'Q' }],
    ['screening-unknown-cluster', { key: 'screening.exclude', cluster: 'R' }],
    ['screening-contradiction', { cluster: 'W' }],
    ['cluster-excluded', { cluster: 'W' }],
  ]);
});

test('all left out: an empty table, and an error', () => {
  const { table, findings } = screened(TABLE, THREE, { exclude: TABLE.clusters });
  expect(table.clusters).toEqual([]);
  expect(table.data.map(({ values, present }) => [values.length, present.length])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(findings.at(-1)).toMatchObject({ code: 'all-clusters-screened-out', severity: 'error' });
});

test('without screening the table is the same', () => {
  const { table, findings } = screened(TABLE, THREE, {});
  expect(table).toBe(TABLE);
  expect(findings).toEqual([]);
});

const worlds = fc.array(fc.array(fc.option(fc.constantFrom(0, 1, 2)), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 10,
});

function tableOfRows(
  rows: readonly (readonly (number | null)[])[],
  names = rows.map((_, i) => `C${i}`),
): Table {
  return {
    clusters: names,
    columns: ['A', 'B', 'C'],
    data: [0, 1, 2].map((index) => columnOf(rows.map((row) => row[index]!))),
  };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a higher threshold lets nobody back in', () => {
  fc.assert(
    fc.property(worlds, share, share, share, share, (rows, a, b, c, d) => {
      const kept = (minimumAvailability: number, minimumNonzero: number) =>
        screened(tableOfRows(rows), THREE, { kind: 'both', minimumAvailability, minimumNonzero }).table
          .clusters;
      const strict = kept(Math.max(a, b), Math.max(c, d));
      const lax = kept(Math.min(a, b), Math.min(c, d));
      expect(strict.filter((cluster) => !lax.includes(cluster))).toEqual([]);
    }),
  );
});

test('the order of the clusters makes no difference', () => {
  fc.assert(
    fc.property(worlds, share, (rows, minimumAvailability) => {
      const names = rows.map((_, i) => `C${i}`);
      const turned = tableOfRows([...rows].reverse(), [...names].reverse());
      const kept = (table: Table) =>
        screened(table, THREE, { kind: 'availability', minimumAvailability }).table.clusters;
      expect([...kept(turned)].reverse()).toEqual(kept(tableOfRows(rows)));
    }),
  );
});
