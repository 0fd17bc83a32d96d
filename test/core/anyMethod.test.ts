// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Finding } from '../../core/model/finding.ts';
import type { Cell, Grid } from '../../core/model/grid.ts';
import type { Method } from '../../core/model/method.ts';
import { methodEntries } from '../../core/model/methodKeys.ts';
import { type ScoreRun, STAGES } from '../../core/model/scoreRun.ts';
import { valueIn } from '../../core/model/table.ts';
import { buildReport } from '../../core/report/buildReport.ts';
import { planDiagnosis } from '../../core/report/diagnosis/planDiagnosis.ts';
import { reportInputOf } from '../../core/report/reportInput.ts';
import { score } from '../../core/score.ts';
import { anyMethod } from './method/anyMethod.ts';
import { paramOf } from './paramOf.ts';
import { sheet } from './workbooks.ts';

/** What every method must do with any data, however odd: no crash, no NaN, and no silence. */

const CODES = ['A1', 'A2', 'A3', 'B1', 'B2'];
const PERIODS = [2022, 2023, 2024];

/** Values as they come, and those at which formulas break. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -50, max: 150, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -2, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e-300, 1e308, -1e308, 7) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const rows = fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 9 });
const panel = fc.array(rows, { minLength: 1, maxLength: 3 });

/** Groups and a reference cluster that are there, among those that are not. */
const method: fc.Arbitrary<Method> = fc
  .tuple(anyMethod, fc.constantFrom('C0', 'C1', null), fc.boolean())
  .map(([one, reference, known]) => ({
    ...one,
    period: null,
    normalisation: { ...one.normalisation, reference },
    imputation:
      'column' in one.imputation && known ? { ...one.imputation, column: 'Gruppo' } : one.imputation,
  }));

type Rows = readonly (readonly (number | null)[])[];

function gridsOf(periods: readonly Rows[]): Grid[] {
  const data = periods.flatMap((clusters, p) =>
    clusters.map((values, i): Cell[] => [`C${i}`, PERIODS[p]!, i % 3 === 2 ? null : `G${i % 3}`, ...values]),
  );
  return [
    sheet(
      'Indicatori',
      ['Codice', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo', 'Obiettivo'],
      ['A', 'dimensione', null, '+', 2, null, null, null],
      ['B', 'dimensione', null, '+', 1, null, null, null],
      ['A1', null, 'A', '+', 1, 0, 100, 80],
      ['A2', null, 'A', '-', 2, 0, 100, 10],
      ['A3', null, 'A', '+', 0.5, null, null, null],
      ['B1', null, 'B', '+', 1, -10, 10, 5],
      ['B2', null, 'B', '-', 1, null, null, null],
      ['Gruppo', 'gruppo', null, null, null, null, null, null],
    ),
    sheet('Dati', ['Cluster', 'Periodo', 'Gruppo', ...CODES], ...data),
  ];
}

function scored(grids: Grid[], chosen: Method) {
  const overrides = methodEntries(chosen)
    .filter(([key, text]) => key !== 'period' && text !== null)
    .map(([key, text]) => [key, String(text)] as const);
  return score(grids, { overrides });
}

function strangeCells(run: ScoreRun): string[] {
  return STAGES.flatMap((stage) => {
    const { columns, data } = run.stages[stage];
    return columns.flatMap((code, i) =>
      Array.from(data[i]!.values).flatMap((one, row) =>
        data[i]!.present[row] === 1 && !Number.isFinite(one) ? [`${stage} ${code} ${one}`] : [],
      ),
    );
  });
}

/** Indicators that have values and no score, of which nothing is said. */
function silentlyDropped(run: ScoreRun, findings: readonly Finding[]): string[] {
  const named = new Set(findings.map((one) => paramOf(one, 'indicator')));
  const { treated, normalised } = run.stages;
  return treated.columns.filter(
    (code, i) =>
      treated.data[i]!.present.includes(1) && !normalised.data[i]!.present.includes(1) && !named.has(code),
  );
}

test('no method makes a number of no value, drops an indicator silently, or crashes', () => {
  fc.assert(
    fc.property(panel, method, (periods, chosen) => {
      const { run, findings } = scored(gridsOf(periods), chosen);
      if (run === null) {
        expect(findings[0]!.severity).toBe('error');
        return;
      }
      expect(strangeCells(run)).toEqual([]);
      expect(silentlyDropped(run, findings)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('every run can be reported: no cell holds a number that is none', () => {
  fc.assert(
    fc.property(panel, method, (periods, chosen) => {
      const { run } = scored(gridsOf(periods), chosen);
      if (run === null) return;
      const sheets = [
        ...buildReport(reportInputOf(run, [], 'it'), []).sheets,
        planDiagnosis(run, 'Diagnosi', 'it'),
      ];
      const contents = sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
      const strange = contents.filter(
        ({ content }) =>
          (typeof content === 'number' && !Number.isFinite(content)) ||
          (typeof content === 'string' && /NaN|Infinity|undefined|\{\w+\}/.test(content)),
      );
      expect(strange).toEqual([]);
      const coloured = sheets.flatMap(({ colourScales }) => colourScales.map(({ area }) => area));
      expect(coloured.filter((one) => one.rows < 1 || one.columns < 1)).toEqual([]);
      const axes = sheets.flatMap(({ charts }) => charts.map(({ axis }) => axis));
      expect(axes.filter(({ min, max, step }) => !(min < max && step > 0))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the order of the clusters changes no score, whatever the method', () => {
  const calm = fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 5 }), {
    minLength: 4,
    maxLength: 9,
  });
  fc.assert(
    // Where two components explain the same, or a search has several valleys, rounding decides which one is found.
    fc.property(
      calm,
      method.filter(({ weights }) => weights === 'given' || weights === 'equal'),
      (values, chosen) => {
        const grids = gridsOf([values]);
        const [indicators, data] = grids as [Grid, Grid];
        const [header, ...body] = data.cells;
        const turned = { ...data, cells: [header!, ...[...body].reverse()] };
        const one = scored(grids, chosen).run;
        const other = scored([indicators, turned], chosen).run;
        expect(other === null).toBe(one === null);
        if (one === null || other === null) return;
        for (const cluster of one.stages.aggregated.clusters) {
          for (const code of one.stages.aggregated.columns) {
            const [a, b] = [one, other].map(({ stages }) => valueIn(stages.aggregated, cluster, code));
            if (a === null || b === null) expect(a).toBe(b);
            else expect(Math.abs(a! - b!)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(a!)));
          }
        }
      },
    ),
    // A fixed seed: where a value stands exactly on a threshold, the order of a sum may decide.
    { numRuns: 200, seed: 4749 },
  );
});
