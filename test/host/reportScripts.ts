// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import type { Content, SheetScript } from '../../core/host/steps.ts';

export const chart: ChartSpec = {
  id: 'figure-1',
  kind: 'bar',
  title: 'Figure 1',
  description: 'The scores of the clusters.',
  source: { row: 0, column: 0, rows: 3, columns: 3 },
  categories: ['Agrifood', 'Energy'],
  series: [
    { name: 'Research', colour: '#1F4E79', values: [10, 20] },
    { name: 'Network', colour: '#C55A11', values: [30, null] },
  ],
  place: { row: 5, column: 1, rows: 10, columns: 6 },
  axis: { min: 0, max: 100, step: 20, title: 'Score' },
  legend: true,
};

const contents: Content[][] = [
  ['', 'Research', 'Network'],
  ['Agrifood', 10, 30],
  ['Energy', 20, null],
];

/** A report of two sheets that uses every step; `title` tells one from the next. */
export function reportScripts(title = 'First'): SheetScript[] {
  return [
    {
      key: 'overview',
      name: 'Cruscotto',
      steps: [
        { step: 'columnWidths', widths: [30, 12, 12] },
        {
          step: 'style',
          areas: [
            { row: 0, column: 0, rows: 1, columns: 3 },
            { row: 1, column: 0, rows: 2, columns: 1 },
          ],
          style: { bold: true, colour: '#FFFFFF', fill: '#1F4E79', align: 'center', wrap: true },
        },
        {
          step: 'style',
          areas: [{ row: 1, column: 1, rows: 2, columns: 2 }],
          style: {
            numberFormat: '0.0',
            borderBottom: '#D9D9D9',
            verticalAlign: 'middle',
            size: 9,
            italic: true,
          },
        },
        { step: 'write', area: { row: 0, column: 0, rows: 3, columns: 3 }, contents },
        { step: 'rowHeight', row: 0, rows: 1, points: 40 },
        {
          step: 'colourScale',
          area: { row: 1, column: 1, rows: 2, columns: 2 },
          stops: [
            { value: 0, colour: '#F8696B' },
            { value: 50, colour: '#FFEB84' },
            { value: 100, colour: '#63BE7B' },
          ],
        },
        { step: 'freeze', rows: 1, columns: 1 },
        { step: 'page', landscape: true, titleRow: 0, titleRows: 1, footer: 'R&D', breaks: [2, 7] },
        { step: 'name', name: 'CRUSCOTTO_PUNTEGGI', area: { row: 0, column: 0, rows: 3, columns: 3 } },
        { step: 'chart', chart },
      ],
    },
    {
      key: 'dimensions',
      name: 'Dimensioni',
      steps: [
        { step: 'write', area: { row: 0, column: 0, rows: 1, columns: 1 }, contents: [[title]] },
        { step: 'dropDown', area: { row: 1, column: 0, rows: 3, columns: 1 }, options: ['yes', 'no'] },
        {
          step: 'entryRule',
          area: { row: 1, column: 1, rows: 3, columns: 1 },
          rule: { formula: '=IF(ISNUMBER(B2),B2<=C2,B2="n.d.")' },
          message: 'At most "C" & no more',
        },
      ],
    },
  ];
}
