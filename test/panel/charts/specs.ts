// SPDX-License-Identifier: EUPL-1.2
import type { ChartKind, ChartSpec } from '../../../core/host/chart.ts';
import { seriesLook } from '../../../core/report/palette.ts';

const place = { row: 0, column: 0, rows: 1, columns: 1 };

/** A chart of lines over so many series, each without its second value where `gap` says so. */
export function ofLines(
  kind: ChartKind,
  categories: readonly string[],
  series: readonly string[],
  gap = false,
): ChartSpec {
  return {
    id: kind,
    kind,
    title: 'Andamento',
    description: 'AFIL cresce.',
    source: place,
    categories,
    series: series.map((name, i) => ({
      name,
      ...seriesLook(i),
      values: categories.map((_, c) => (gap && c === 1 ? null : (i * 17 + c * 29) % 101)),
    })),
    place,
    axis: { min: 0, max: 100, step: 20, title: 'Punti (0-100)' },
    legend: true,
  };
}

export const PERIODS = ['2019', '2020', '2021', '2022', '2023', '2024'];
export const DIMENSIONS = [
  'Massa critica e governance',
  'Ricerca e innovazione',
  'Internazionalizzazione',
  'Sostenibilità ambientale e sociale di lungo periodo',
  'Competenze',
  'Servizi ai soci',
];
export const TWELVE = Array.from({ length: 12 }, (_, i) => `Cluster lombardo della manifattura n. ${i + 1}`);
export const HOSTILE = ['<script>alert(1)</script>', '__proto__', '=1+1', '', '\u202Etxet', 'x'.repeat(300)];
