// SPDX-License-Identifier: EUPL-1.2
import type { MethodComparisonRequest } from '../../core/compareMethods.ts';
import { compareMethods } from '../../core/compareMethods.ts';
import { NO_CHOICES } from '../../core/method/methodChoices.ts';
import type { Cell, Grid } from '../../core/model/grid.ts';
import { DEFAULT_METHOD } from '../../core/model/method.ts';
import { runJson } from '../../core/runJson.ts';
import { score } from '../../core/score.ts';
import { gridHost } from './method/gridHost.ts';

const unobserved = { progress() {}, cancelled: false };

function workbook(...method: Cell[][]): Grid[] {
  const sheet = (name: string, cells: Cell[][]): Grid => ({ sheet: name, row: 0, column: 0, cells });
  return [
    sheet('Indicatori', [
      ['Codice', 'Padre', 'Minimo', 'Massimo'],
      ['X', 'D', 0, 100],
      ['Y', 'D', 0, 10],
    ]),
    sheet('Dati', [
      ['Cluster', 'X', 'Y'],
      ['A', 50, 5],
      ['B', 60, 2],
      ['C', 20, 9],
    ]),
    sheet('Metodo', [['Chiave', 'Valore'], ...method]),
  ];
}

/** What comes of comparing, and how often the workbook was read for it. */
async function compare(grids: Grid[], request: Partial<MethodComparisonRequest>) {
  const host = gridHost({ grids });
  let reads = 0;
  const counting = {
    ...host,
    read(signal: typeof unobserved) {
      reads++;
      return host.read(signal);
    },
  };
  const full: MethodComparisonRequest = {
    language: 'it',
    methods: ['default', 'workbook'],
    choices: NO_CHOICES,
    ...request,
  };
  const comparison = await compareMethods(counting, full, unobserved);
  if (comparison.outcome !== 'compared') throw new Error(comparison.outcome);
  return { results: comparison.results, reads };
}

test('reads once, and scores by the default method and by that of the workbook', async () => {
  const grids = workbook(['normalisation', 'min-max'], ['normalisation.scale', '1;2'], ['weights', 'equal']);
  const { results, reads } = await compare(grids, {});
  expect(reads).toBe(1);
  expect(results[0].run?.method).toEqual(DEFAULT_METHOD);
  expect(runJson(results[1])).toEqual(runJson(score(grids)));
  expect(results[1].run?.method.normalisation).toMatchObject({ kind: 'min-max', scale: [1, 2] });
});

test('the chosen method is that of the workbook with the choices over it', async () => {
  const grids = workbook(['normalisation', 'min-max']);
  const choices = new Map([['aggregation', 'geometric']] as const);
  const { results } = await compare(grids, { methods: ['chosen', 'workbook'], choices });
  expect(results[0].run?.method.normalisation.kind).toBe('min-max');
  expect(results[0].run?.method.aggregation.rules).toEqual([{ kind: 'geometric' }]);
  expect(results[1].run?.method.aggregation.rules).toEqual([{ kind: 'arithmetic' }]);
});

test('a value that makes no sense is a finding against the method of the workbook only', async () => {
  const { results } = await compare(workbook(['weights', 'a caso']), {});
  const codes = results.map(({ findings }) => findings.map(({ code }) => code));
  expect(codes[0]).not.toContain('unknown-method-value');
  expect(codes[1]).toContain('unknown-method-value');
});

test('where one method gives no scores, the other still does, and the errors say why', async () => {
  const choices = new Map([['screening', 'availability'] as const, ['screening.exclude', 'A;B;C'] as const]);
  const { results } = await compare(workbook(), { methods: ['workbook', 'chosen'], choices });
  expect(results[0].run).not.toBeNull();
  expect(results[1].run).toBeNull();
  expect(results[1].findings[0]).toMatchObject({
    code: 'all-clusters-screened-out',
    severity: 'error',
  });
});

test('can be cancelled while the workbook is read', async () => {
  const signal = { progress() {}, cancelled: true };
  const request: MethodComparisonRequest = {
    language: 'it',
    methods: ['default', 'workbook'],
    choices: NO_CHOICES,
  };
  expect(await compareMethods(gridHost({ grids: workbook() }), request, signal)).toEqual({
    outcome: 'cancelled',
  });
});
