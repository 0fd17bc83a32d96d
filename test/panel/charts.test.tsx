/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { render } from '@testing-library/react';
import type { ChartSpec } from '../../core/host/chart.ts';
import { Chart } from '../../panel/charts/Chart.tsx';
import { layOutChart } from '../../panel/charts/layOutChart.ts';
import { boxOf } from '../../panel/charts/placedText.ts';
import { wordsIn } from '../../panel/words.ts';
import { published } from './fakeDesk.ts';
import { NINE, workbook } from './workbook.ts';

const WIDTH = 290;
const write = wordsIn('it').score;
const forty = Array.from({ length: 40 }, (_, i) => `Cluster della manifattura avanzata n. ${i + 1}`);

function chartsFor(clusters: readonly string[]): readonly ChartSpec[] {
  const result = published(workbook({ clusters }), 'it');
  if (result.outcome !== 'published') throw new Error(result.outcome);
  return result.charts;
}

const place = { row: 0, column: 0, rows: 1, columns: 1 };

const groups: ChartSpec = {
  id: 'groups',
  kind: 'bar',
  title: 'Due periodi',
  description: 'Due barre per dimensione.',
  source: place,
  categories: ['Sostenibilità finanziaria e patrimoniale di lungo periodo', 'Governance'],
  series: [
    { name: '2014', colour: '#1F4E79', values: [-12.3, 40] },
    { name: '2015', colour: '#F0B429', values: [null, 100] },
  ],
  place,
  axis: { min: -50, max: 100, step: 5, title: 'Punti' },
  legend: true,
};

const cases: [name: string, spec: ChartSpec][] = [
  ...chartsFor(NINE).map((spec): [string, ChartSpec] => [`nine, ${spec.id}`, spec]),
  ...chartsFor(forty).map((spec): [string, ChartSpec] => [`forty, ${spec.id}`, spec]),
  ['groups below zero', groups],
];

test.each(cases)('%s: every category and every value is in the picture', (_, spec) => {
  const { container } = render(<Chart spec={spec} write={write} width={WIDTH} />);
  const picture = container.textContent;
  for (const category of spec.categories) expect(picture).toContain(category);
  for (const { name, values } of spec.series) {
    for (const value of values) expect(picture).toContain(`${name}: ${write(value)}`);
  }
});

const everyWidth = [WIDTH, 160, 600].flatMap((width) =>
  cases.map(([name, spec]): [string, number, ChartSpec] => [name, width, spec]),
);

test.each(everyWidth)('%s at %i px: no text overlaps another or leaves the picture', (_, width, spec) => {
  const layout = layOutChart(spec, write, width);
  const texts = [...layout.legend.texts, ...layout.rows.flatMap((row) => row.texts), ...layout.axis];
  expect(texts.length).toBeGreaterThan(spec.categories.length);
  const boxes = texts.map(boxOf);
  boxes.forEach((a, i) => {
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(width);
    expect(a.bottom).toBeLessThanOrEqual(layout.height);
    const overlapping = boxes.filter(
      (b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    );
    expect(overlapping).toEqual([]);
  });
});

test.each(cases)('%s: bars stay in their row and in the plot, and show their values', (_, spec) => {
  const { rows, plot } = layOutChart(spec, write, WIDTH);
  const unit = (plot.right - plot.left) / (spec.axis.max - spec.axis.min);
  rows.forEach((row, category) => {
    for (const bar of row.bars) {
      expect(bar.y).toBeGreaterThanOrEqual(row.y);
      expect(bar.y + bar.height).toBeLessThanOrEqual(row.y + row.height);
      expect(bar.x).toBeGreaterThanOrEqual(plot.left - 1e-9);
      expect(bar.x + bar.width).toBeLessThanOrEqual(plot.right + 1e-9);
      expect(bar.width).toBeCloseTo(Math.abs(spec.series[bar.series]!.values[category]!) * unit, 6);
    }
  });
});

test('the picture has a name and a description', () => {
  const { getByRole } = render(<Chart spec={groups} write={write} width={WIDTH} />);
  const picture = getByRole('img', { name: 'Due periodi', description: 'Due barre per dimensione.' });
  expect(picture.tagName).toBe('svg');
});

test('series differ by pattern, not by colour alone', () => {
  const { container } = render(<Chart spec={chartsFor(NINE)[0]!} write={write} width={WIDTH} />);
  const paths = [...container.querySelectorAll('pattern path')].map((path) => path.getAttribute('d'));
  expect(paths).toHaveLength(5);
  expect(new Set(paths).size).toBe(5);
});

test('what has no number is written as missing and has no bar', () => {
  const spec = { ...groups, series: [{ name: '2014', colour: '#1F4E79', values: [null, 40] }] };
  const [first] = layOutChart(spec, write, WIDTH).rows;
  expect(first!.bars).toEqual([]);
  expect(first!.texts.at(-1)!.text).toBe('n.d.');
});

test('ticks without room are left out', () => {
  const { axis, gridlines } = layOutChart(groups, write, WIDTH);
  expect(gridlines).toHaveLength(31);
  expect(axis.filter(({ role }) => role === 'tick').length).toBeLessThan(31);
});

test('a chart without categories, without span or with hostile names can be drawn', () => {
  const empty = { ...groups, categories: [], series: [] };
  const flat = { ...groups, axis: { min: 0, max: 0, step: 0, title: '' } };
  const hostile = { ...groups, categories: ['<script>alert(1)</script>', '__proto__'] };
  for (const spec of [empty, flat, hostile]) {
    const { container } = render(<Chart spec={spec} write={write} width={WIDTH} />);
    expect(container.querySelector('script')).toBeNull();
    expect(container.innerHTML).not.toContain('NaN');
  }
});
