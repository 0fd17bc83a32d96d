// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import type { Period } from '../../core/model/period.ts';
import { type RunJson, runJson, type TableJson } from '../../core/runJson.ts';
import { score } from '../../core/score.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';

const FOLDER = `${__dirname}/../cases`;

/** What must come out of a workbook with one trouble. */
interface Answer {
  readonly period?: Period;
  /** All clusters that are scored, each with its values of KPI1 and KPI2. */
  readonly values?: Readonly<Record<string, readonly (number | null)[]>>;
  readonly scores?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** «severity code Sheet!cell», all that is told. */
  readonly told: readonly string[];
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  '01-latest-period-incomplete': {
    period: 2024,
    values: { C1: [11, 21] },
    told: ['warning cluster-absent Cluster!A3', 'warning cluster-absent Cluster!A4'],
  },
  '02-period-star-beats-years': {
    period: 2024,
    values: { C1: [11, 21], C2: [31, 41] },
    told: ['warning period-noted Dati!B7', 'warning cluster-absent Cluster!A4'],
  },
  '03-period-date-beside-year': {
    period: 2023,
    values: { C1: [30, 40], C2: [31, 41] },
    told: ['info period-understood Dati!B5'],
  },
  '05-period-quarter-20231': {
    period: '2023-Q1',
    values: { C1: [30, 40] },
    told: ['info period-understood Dati!B2'],
  },
  '07-pivot-grand-total-minmax': {
    values: { C1: [10, 20], C2: [30, 40], C3: [50, 60] },
    scores: { D1: { C1: 0, C2: 50, C3: 100 } },
    told: [
      'warning total-row Dati!A5',
      'warning goalposts-missing Indicatori!A3',
      'warning goalposts-missing Indicatori!A4',
    ],
  },
  '08-media-regionale-listed-clusters': {
    values: { C1: [10, 20], C2: [30, 40], C3: [50, 60] },
    told: ['warning total-row Dati!A5'],
  },
  '09-percent-format-share': {
    values: { C1: [0.125, 20], C2: [30, 40], C3: [50, 60] },
    told: ['warning share-for-percentage Dati!B2'],
  },
  '10-typed-1.5-became-1-May': {
    values: { C1: [45_778, 20], C2: [30, 40], C3: [50, 60] },
    told: ['warning date-for-number Dati!B2'],
  },
  '12-dimension-column-merged': {
    scores: { Innovazione: { C1: 50 }, TOTALE: { C1: 55 } },
    told: ['info undeclared-parent Indicatori!D2', 'info undeclared-parent Indicatori!D5'],
  },
  '14-hidden-sheet-newer-period': {
    period: 2023,
    values: { C1: [50, 60], C2: [70, 80] },
    told: ['warning hidden-table-ignored Prova!A1'],
  },
  '16-row-of-units-weights-numbers-under-header': {
    values: { C1: [10, 20], C2: [30, 40] },
    told: ['warning total-row Dati!A2'],
  },
  '18-cluster-zero-width-and-soft-hyphen': {
    period: 2024,
    values: { AFIL: [30, 40] },
    told: [],
  },
  '20-xlsxwriter-zero-cache-fullCalcOnLoad': {
    values: { C1: [0, 20], C2: [0, 40], C3: [50, 60] },
    told: ['warning results-stale Dati!B2'],
  },
  '21-superscript-note-in-header': {
    values: { C1: [10, 20], C2: [30, 40] },
    told: ['warning indicator-without-data Indicatori!A5'],
  },
  '23-iso-time-refuses-file': {
    values: { C1: [null, 20], C2: [30, 40], C3: [50, 60] },
    told: ['warning text-not-number Dati!B2'],
  },
  '26-near-miss-units-in-headers': {
    values: { C1: [10, 20], C2: [30, 40] },
    told: ['info header-without-unit Dati!B1', 'info header-without-unit Dati!C1'],
  },
  '28-near-miss-two-row-header': {
    values: { C1: [10, 20] },
    told: ['info header-of-two-rows Dati!A2'],
  },
  '30-near-miss-transposed': {
    told: ['error no-data-table null!null', 'warning nearest-table-transposed Dati!A1'],
  },
  '31-codice-area-ambiguous': {
    values: { C1: [10, 20] },
    told: ['info unknown-column Dati!A1', 'info unknown-column Dati!C1'],
  },
  '33-total-row-in-Indicatori': {
    values: { C1: [10, 20] },
    scores: { D1: { C1: 15 } },
    told: ['warning total-row Indicatori!A5'],
  },
};

test('every workbook has its answer', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(ANSWERS).map((name) => `${name}.xlsx`));
});

function read(name: string): RunJson {
  return runJson(score(readWorkbook(readFileSync(`${FOLDER}/${name}.xlsx`)).grids));
}

function valuesOf({ clusters, columns, values }: TableJson, of: readonly string[]) {
  return Object.fromEntries(
    clusters.map((cluster, row) => [cluster, of.map((code) => values[row]![columns.indexOf(code)])]),
  );
}

function told({ findings }: RunJson): string[] {
  return findings.map(({ severity, code, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`);
}

test.each(Object.entries(ANSWERS))('%s', (name, { period, values, scores, told: expected }) => {
  const run = read(name);
  expect(told(run)).toEqual(expected);
  if (period !== undefined) expect(run.period).toBe(period);
  if (values !== undefined) expect(valuesOf(run.stages!.raw!, ['KPI1', 'KPI2'])).toEqual(values);
  for (const [code, byCluster] of Object.entries(scores ?? {})) {
    const found = valuesOf(run.stages!.aggregated!, [code]);
    for (const [cluster, value] of Object.entries(byCluster))
      expect(found[cluster]![0]).toBeCloseTo(value, 9);
  }
});
