// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import type { SheetScript, Step } from '../../core/host/steps.ts';

export function scriptOf(key: string, name: string, steps: readonly Step[]): SheetScript {
  return { key, name, steps };
}

const CATEGORIES = ['=1+1', '<b>Energia</b> & "Ambiente"', '__proto__', 'Mobilità'];

export const CHART: ChartSpec = {
  id: 'figure-1',
  kind: 'bar',
  title: 'Figura 1 <&> "tutti"',
  description: 'AFIL 40 punti, «Energia» < 60',
  source: { row: 1, column: 0, rows: 5, columns: 2 },
  categories: CATEGORIES,
  series: [{ name: 'Totale', colour: '#1F4E79', values: [40.25, 55, 0, null] }],
  place: { row: 8, column: 1, rows: 20, columns: 4 },
  axis: { min: 0, max: 100, step: 20, title: 'Punti' },
  legend: false,
};

const STACKED: ChartSpec = {
  ...CHART,
  id: 'figure-2',
  kind: 'stacked-bar',
  legend: true,
  source: { ...CHART.source, columns: 3 },
  series: [...CHART.series, { name: 'Altro', colour: '#E8710A', values: [1, 2, 3, 4] }],
};

/** A sheet that uses every step. */
export const REPORT: SheetScript = scriptOf('overview', 'Cruscotto', [
  { step: 'columnWidths', widths: [30, 12] },
  {
    step: 'style',
    areas: [{ row: 1, column: 0, rows: 1, columns: 3 }],
    style: {
      bold: true,
      colour: '#FFFFFF',
      fill: '#1F4E79',
      wrap: true,
      verticalAlign: 'middle',
      align: 'left',
    },
  },
  {
    step: 'style',
    areas: [{ row: 2, column: 1, rows: 4, columns: 1 }],
    style: { numberFormat: '0.0" *"', align: 'right', borderBottom: '#D9D9D9' },
  },
  { step: 'style', areas: [{ row: 5, column: 1, rows: 1, columns: 1 }], style: { italic: true, size: 9 } },
  { step: 'write', area: { row: 0, column: 0, rows: 1, columns: 2 }, contents: [['Cruscotto 2024', true]] },
  {
    step: 'write',
    area: { row: 1, column: 0, rows: 5, columns: 3 },
    contents: [
      ['Cluster', 'Totale', 'Altro'],
      [CATEGORIES[0]!, 40.25, { formula: '=B3*2' }],
      [CATEGORIES[1]!, 55, { formula: '=B4&"<"' }],
      [CATEGORIES[2]!, 0, { formula: 'B5' }],
      [CATEGORIES[3]!, null, { formula: 'B6' }],
    ],
  },
  { step: 'rowHeight', row: 1, rows: 2, points: 30 },
  {
    step: 'colourScale',
    area: { row: 2, column: 1, rows: 4, columns: 1 },
    stops: [
      { value: 0, colour: '#F8696B' },
      { value: 100, colour: '#63BE7B' },
    ],
  },
  { step: 'dropDown', area: { row: 2, column: 2, rows: 4, columns: 1 }, options: ['sì', 'detto "no"'] },
  { step: 'freeze', rows: 2, columns: 1 },
  { step: 'page', landscape: true, titleRow: 1, titleRows: 1, footer: 'Ricerca & Innovazione', breaks: [8] },
  { step: 'name', name: 'TABELLA', area: { row: 1, column: 0, rows: 5, columns: 3 } },
  { step: 'chart', chart: CHART },
  { step: 'chart', chart: STACKED },
]);
