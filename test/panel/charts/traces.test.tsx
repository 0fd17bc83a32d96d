/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { render } from '@testing-library/react';
import type { ChartSpec } from '../../../core/host/chart.ts';
import { Chart } from '../../../panel/charts/Chart.tsx';
import { layOutLines } from '../../../panel/charts/layOutLines.ts';
import { layOutRadar } from '../../../panel/charts/layOutRadar.ts';
import { boxOf } from '../../../panel/charts/placedText.ts';
import { wordsIn } from '../../../panel/words.ts';
import { DIMENSIONS, HOSTILE, ofLines, PERIODS, TWELVE } from './specs.ts';

const WIDTH = 276;
const write = wordsIn('it').score;

function layOut(spec: ChartSpec, width = WIDTH, height = 0) {
  return (spec.kind === 'line' ? layOutLines : layOutRadar)(spec, write, width, height);
}

const forty = Array.from({ length: 40 }, (_, i) => `${1985 + i}`);
const long = TWELVE.map((name) => `${name}, già di un altro nome molto più lungo`);

const cases: [name: string, spec: ChartSpec][] = [
  ['one line', ofLines('line', PERIODS, ['AFIL'])],
  ['twelve lines with gaps', ofLines('line', PERIODS, TWELVE, true)],
  ['forty periods, long names', ofLines('line', forty, long)],
  ['lines over long names', ofLines('line', DIMENSIONS, ['AFIL'])],
  ['one period', ofLines('line', ['2024'], ['AFIL', 'Energia'])],
  ['hostile lines', ofLines('line', HOSTILE, HOSTILE)],
  ['one polygon', ofLines('radar', DIMENSIONS, ['AFIL'])],
  ['twelve polygons with gaps', ofLines('radar', DIMENSIONS, TWELVE, true)],
  ['three dimensions', ofLines('radar', DIMENSIONS.slice(0, 3), ['AFIL', 'Mediana', 'Migliore'])],
  ['twelve dimensions, long names', ofLines('radar', long, ['AFIL', 'Mediana'])],
  ['hostile polygons', ofLines('radar', HOSTILE, HOSTILE)],
];

test.each(cases)('%s: every value that is there has a marker with its words, and no other', (_, spec) => {
  const { container } = render(<Chart spec={spec} write={write} width={WIDTH} />);
  const titles = [...container.querySelectorAll('g > title')].map((title) => title.textContent);
  expect(titles).toEqual(
    spec.series.flatMap(({ name, values }) =>
      values.flatMap((value, i) => (value === null ? [] : `${spec.categories[i]}\n${name}: ${write(value)}`)),
    ),
  );
  expect(container.querySelector('script')).toBeNull();
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});

const everySize = [
  [WIDTH, 0],
  [160, 0],
  [600, 400],
].flatMap(([width, height]) =>
  cases.map(([name, spec]): [string, number, number, ChartSpec] => [name, width!, height!, spec]),
);

test.each(everySize)('%s at %i × %i px: texts and markers stay in the picture, texts apart', (...row) => {
  const [, width, height, spec] = row;
  const layout = layOut(spec, width, height);
  expect(layout.height).toBeGreaterThanOrEqual(height);
  const boxes = [...layout.legend.texts, ...layout.texts].map(boxOf);
  boxes.forEach((a, i) => {
    expect(a.left).toBeGreaterThanOrEqual(-1e-9);
    expect(a.right).toBeLessThanOrEqual(width + 1e-9);
    expect(a.top).toBeGreaterThanOrEqual(0);
    expect(a.bottom).toBeLessThanOrEqual(layout.height);
    const overlapping = boxes.filter(
      (b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    );
    expect(overlapping).toEqual([]);
  });
  for (const { x, y } of layout.traces.flatMap(({ markers }) => markers)) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(layout.legend.height);
    expect(y).toBeLessThan(layout.height);
  }
});

test('a missing value interrupts the line; it is never 0', () => {
  const spec = { ...ofLines('line', PERIODS.slice(0, 4), ['AFIL']) };
  const values = [10, 20, null, 30];
  const { traces } = layOut({ ...spec, series: [{ name: 'AFIL', colour: '#1F4E79', values }] });
  expect(traces[0]!.path).toMatch(/^M[\d. ]+L[\d. ]+M[\d. ]+$/);
  expect(traces[0]!.markers.map(({ category }) => category)).toEqual([0, 1, 3]);
});

test('a polygon closes where nothing is missing, and over the first category where another is', () => {
  const [first] = layOut(ofLines('radar', DIMENSIONS, ['AFIL'])).traces;
  expect(first!.path.match(/L/g)).toHaveLength(6);
  expect(first!.path.match(/M/g)).toHaveLength(1);
  const [gappy] = layOut(ofLines('radar', DIMENSIONS, ['AFIL'], true)).traces;
  expect(gappy!.path.match(/L/g)).toHaveLength(4);
  expect(gappy!.path.match(/M/g)).toHaveLength(2);
});

test('values lie on the scale: the centre is its beginning, the outermost ring its end', () => {
  const series = [{ name: 'AFIL', colour: '#1F4E79', values: [0, 100, 50] }];
  const { traces } = layOut({ ...ofLines('radar', DIMENSIONS.slice(0, 3), []), series });
  const [centre, outer, half] = traces[0]!.markers;
  const radius = Math.hypot(outer!.x - centre!.x, outer!.y - centre!.y);
  expect(Math.hypot(half!.x - centre!.x, half!.y - centre!.y)).toBeCloseTo(radius / 2, 9);
  expect(centre!.x).toBe(WIDTH / 2);
});

test('series differ by marker and dash, not by colour alone; their samples in the legend too', () => {
  const spec = ofLines('line', ['2024'], TWELVE);
  const { container } = render(<Chart spec={spec} write={write} width={WIDTH} />);
  const strokes = [...container.querySelectorAll('path[stroke-dasharray]')];
  expect(strokes).toHaveLength(24);
  const markers = [...container.querySelectorAll('g > path')].map(
    (path, i) => `${path.getAttribute('d')} ${strokes[i]!.getAttribute('stroke-dasharray')}`,
  );
  expect(markers).toHaveLength(24);
  expect(new Set(markers.slice(0, 12)).size).toBe(12);
});

test('a name that is too wide for its place goes on in the next line', () => {
  const { texts } = layOut(ofLines('radar', DIMENSIONS, ['AFIL']));
  const shown = texts.filter(({ role }) => role === 'category').map(({ text }) => text);
  expect(shown).toEqual(expect.arrayContaining(['Internaziona-', 'lizzazione']));
});

test('the latest period has its name, however many there are', () => {
  const { texts } = layOut(ofLines('line', forty, ['AFIL']));
  const names = texts.filter(({ role }) => role === 'category').map(({ text }) => text);
  expect(names[0]).toBe('2024');
  expect(names.length).toBeLessThan(40);
  expect(names.length).toBeGreaterThan(3);
});

test('without categories, series or span there is an empty picture', () => {
  for (const kind of ['line', 'radar'] as const) {
    const none = ofLines(kind, [], []);
    const flat = { ...ofLines(kind, ['a'], ['b']), axis: { min: 0, max: 0, step: 0, title: '' } };
    for (const spec of [none, flat]) {
      const { container } = render(<Chart spec={spec} write={write} width={WIDTH} />);
      expect(container.innerHTML).not.toContain('NaN');
    }
  }
});
