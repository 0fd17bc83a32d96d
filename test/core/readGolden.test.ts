// SPDX-License-Identifier: EUPL-1.2
import { readInput } from '../../core/read/readInput.ts';
import { score } from '../../core/score.ts';
import { compareGolden, differsOnPurpose, leavesOf } from './goldenCount.ts';
import { inFrame, oracle } from './oracle.ts';
import { cluster6 } from './workbooks.ts';

const FILE = 'cluster6/coin.json';
const { Raw, iMeta, Lineage, Unit } = oracle(FILE);
/** The workbook and the reference's file are of the same data. */
const { framework, observations } = readInput(cluster6(), [], 'it');

test('the raw values that are read from the workbook are those of the reference', () => {
  const { stages } = score(cluster6()).run!;
  compareGolden(FILE, 'Raw', inFrame(stages.raw, Raw!), Raw);
});

test('the framework that is read from the workbook is that of the reference', () => {
  const elements = iMeta!.iCode!.flatMap((code) => framework.byCode.get(code as string) ?? []);
  const indicators = elements.map((one) => (one.kind === 'indicator' ? one : undefined));
  const aggregates = elements.map((one) => (one.kind === 'aggregate' ? one : undefined));
  const actual = {
    iCode: elements.map(({ code }) => code),
    Level: aggregates.map((one) => 1 + (one?.level ?? 0)),
    iName: elements.map(({ name }) => name),
    Direction: indicators.map((one) => one?.direction ?? 1),
    Weight: elements.map(({ weight }) => weight),
    Target: indicators.map((one) => one?.target ?? null),
    Denominator: indicators.map((one) => one?.denominator ?? null),
    Parent: elements.map(({ parent }) => parent),
    Type: indicators.map((one) => (one ? 'Indicator' : 'Aggregate')),
    goalpost_lower: indicators.map((one) => one?.goalposts?.min ?? null),
    goalpost_upper: indicators.map((one) => one?.goalposts?.max ?? null),
  };
  const columns = Object.keys(actual).map((name) => [name, iMeta![name]!.slice(0, elements.length)]);
  compareGolden(FILE, 'iMeta', actual, Object.fromEntries(columns));
  const others = [...framework.groups, ...framework.denominators];
  compareGolden(FILE, 'iMeta without score', others, iMeta!.iCode!.slice(elements.length));
});

test('what the reference says of an indicator and we say of the method', () => {
  const { goalpost_scale, goalpost_trunc2posts, dist2targ_cap_max } = iMeta!;
  const ofIndicators = (column: readonly unknown[]) => new Set(column.slice(0, framework.indicators.length));
  expect(ofIndicators(goalpost_scale!)).toEqual(new Set([100]));
  expect(ofIndicators(goalpost_trunc2posts!)).toEqual(new Set([true]));
  expect(ofIndicators(dist2targ_cap_max!)).toEqual(new Set([false]));
  const options = leavesOf({ goalpost_scale, goalpost_trunc2posts, dist2targ_cap_max });
  differsOnPurpose(
    FILE,
    'iMeta options',
    options,
    'scale and caps belong to the method, not to an indicator',
  );
  const rest = 'units are not in the workbook; groups and denominators have no fields';
  const { iCode, Unit: units, ...fields } = iMeta!;
  const without = framework.groups.length + framework.denominators.length;
  differsOnPurpose(FILE, 'iMeta rest', units!.length + without * (Object.keys(fields).length - 3), rest);
});

test('every indicator is below its dimension and the composite', () => {
  const { Indicatore, Dimensione, Composito } = Lineage!;
  const dimensions = Indicatore!.map((code) => framework.byCode.get(code as string)!.parent!);
  const actual = {
    Dimensione: dimensions,
    Composito: dimensions.map((code) => framework.byCode.get(code)!.parent),
  };
  compareGolden(FILE, 'Lineage', actual, { Dimensione, Composito });
});

test('names, groups and denominators of every cluster', () => {
  const rows = new Map(
    observations.rows.filter(({ period }) => period === 2024).map((row) => [row.cluster, row]),
  );
  const names = new Map(observations.clusters.map(({ code, name }) => [code, name]));
  const { uCode, ...columns } = Unit!;
  const of = uCode!.map((code) => rows.get(code as string)!);
  const actual = {
    uName: uCode!.map((code) => names.get(code as string)),
    Time: of.map(({ period }) => period),
    Regione: of.map(({ groups }) => groups.get('Regione') ?? null),
    Dimensione: of.map(({ groups }) => groups.get('Dimensione') ?? null),
    Addetti: of.map(({ values }) => values.get('Addetti') ?? null),
    Fatturato: of.map(({ values }) => values.get('Fatturato') ?? null),
  };
  compareGolden(FILE, 'Unit', actual, columns);
});
