/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { render } from '@testing-library/react';
import type { ChartSpec } from '../../core/host/chart.ts';
import { Chart } from '../../panel/charts/Chart.tsx';
import { layOutBars } from '../../panel/charts/layOutBars.ts';
import { boxOf } from '../../panel/charts/placedText.ts';
import { textWidth } from '../../panel/charts/textWidth.ts';
import { wordsIn } from '../../panel/words.ts';
import { published } from './fakeBackend.ts';
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

const picked: ChartSpec = {
  id: 'picked',
  kind: 'bar',
  title: 'Punteggi e mediana',
  description: 'La mediana sta fra i cluster.',
  source: place,
  categories: ['Sostenibilità finanziaria e patrimoniale di lungo periodo', 'Mediana', 'Governance'],
  series: [
    { name: 'Punteggio', colour: '#1F4E79', values: [-12.3, null, 100] },
    { name: 'Mediana', colour: '#F0B429', values: [null, 40, null] },
  ],
  place,
  axis: { min: -50, max: 100, step: 5, title: 'Punti' },
  legend: true,
};

const cases: [name: string, spec: ChartSpec][] = [
  ...chartsFor(NINE).map((spec): [string, ChartSpec] => [`nine, ${spec.id}`, spec]),
  ...chartsFor(forty).map((spec): [string, ChartSpec] => [`forty, ${spec.id}`, spec]),
  ['one bar picked out, another below zero', picked],
];

test.each(cases)('%s: every category and every value is in the picture', (_, spec) => {
  const { container } = render(<Chart spec={spec} write={write} width={WIDTH} />);
  const picture = container.textContent;
  for (const category of spec.categories) expect(picture).toContain(category);
  for (const { name, values } of spec.series) {
    for (const value of values) {
      if (value !== null) expect(picture).toContain(`${name}: ${write(value)}`);
    }
  }
});

const everyWidth = [WIDTH, 160, 600].flatMap((width) =>
  cases.map(([name, spec]): [string, number, ChartSpec] => [name, width, spec]),
);

test.each(everyWidth)('%s at %i px: no text overlaps another or leaves the picture', (_, width, spec) => {
  const layout = layOutBars(spec, write, width);
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
  const { rows, plot } = layOutBars(spec, write, WIDTH);
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

test('a bar that is picked out stands where the others would, with the one value of its category', () => {
  const { rows } = layOutBars(picked, write, WIDTH);
  expect(rows.map(({ bars }) => bars.map(({ series }) => series))).toEqual([[0], [1], [0]]);
  expect(rows.map(({ y, bars }) => bars[0]!.y - y)).toEqual(rows.map(({ height }) => (height - 13) / 2));
  expect(rows[1]!.texts.map(({ text }) => text)).toEqual(['Mediana', '40,0']);
  expect(rows[1]!.title).toBe('Mediana\nMediana: 40,0');
});

test.each([276, 600])('a name of 200 characters is whole at %i px, with room for wider fonts', (width) => {
  const name = 'tecnologie per le comunità intelligenti e la mobilità '.repeat(4).slice(0, 199).trim();
  const spec = { ...picked, categories: picked.categories.map((_, i) => `${name}${i}`) };
  for (const row of layOutBars(spec, write, width).rows) {
    const lines = row.texts.filter(({ role }) => role === 'category');
    const shown = lines.map(({ text }) => text).join(' ');
    expect(shown.replace(/- /g, '').replace(/ /g, '')).toMatch(/^tecnologie.*\d$/);
    expect(shown).not.toContain('…');
    for (const { text, x, size } of lines) expect(x - 1.15 * textWidth(text, size)).toBeGreaterThanOrEqual(0);
  }
});

test('the picture has a name and a description', () => {
  const { getByRole } = render(<Chart spec={picked} write={write} width={WIDTH} />);
  const picture = getByRole('img', {
    name: 'Punteggi e mediana',
    description: 'La mediana sta fra i cluster.',
  });
  expect(picture.tagName).toBe('svg');
});

test('series differ by pattern, not by colour alone', () => {
  const { container } = render(<Chart spec={chartsFor(NINE)[0]!} write={write} width={WIDTH} />);
  const paths = [...container.querySelectorAll('pattern path')].map((path) => path.getAttribute('d'));
  expect(paths).toHaveLength(5);
  expect(new Set(paths).size).toBe(5);
});

test('what has no number is written as missing and has no bar', () => {
  const spec = { ...picked, series: [{ name: '2014', colour: '#1F4E79', values: [null, 40] }] };
  const [first] = layOutBars(spec, write, WIDTH).rows;
  expect(first!.bars).toEqual([]);
  expect(first!.texts.at(-1)!.text).toBe('n.d.');
});

test('ticks without room are left out', () => {
  const { axis, gridlines } = layOutBars(picked, write, WIDTH);
  expect(gridlines).toHaveLength(31);
  expect(axis.filter(({ role }) => role === 'tick').length).toBeLessThan(31);
});

test('a chart without categories, without span or with hostile names can be drawn', () => {
  const empty = { ...picked, categories: [], series: [] };
  const flat = { ...picked, axis: { min: 0, max: 0, step: 0, title: '' } };
  const hostile = { ...picked, categories: ['<script>alert(1)</script>', '__proto__'] };
  for (const spec of [empty, flat, hostile]) {
    const { container } = render(<Chart spec={spec} write={write} width={WIDTH} />);
    expect(container.querySelector('script')).toBeNull();
    expect(container.innerHTML).not.toContain('NaN');
  }
});
