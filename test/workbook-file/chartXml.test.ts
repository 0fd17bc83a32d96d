// SPDX-License-Identifier: EUPL-1.2
import type { ChartKind, ChartSpec } from '../../core/host/chart.ts';
import { seriesLook } from '../../core/report/palette.ts';
import { chartXml } from '../../workbook-file/write/chartXml.ts';
import { XmlDocument, type XmlElement } from '../../workbook-file/xml/document.ts';
import { CHART } from './sampleScript.ts';

function chartOf(kind: ChartKind, categories: readonly string[], names: readonly string[]): ChartSpec {
  const series = names.map((name, i) => ({
    name,
    ...seriesLook(i),
    values: categories.map((_, c) => (c === 1 ? null : i + c)),
  }));
  const source = { row: 0, column: 0, rows: categories.length + 1, columns: names.length + 1 };
  return { ...CHART, kind, source, categories, series, legend: true };
}

function written(chart: ChartSpec): XmlElement {
  return new XmlDocument(chartXml(chart, "L'Andamento")).root;
}

function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The `val` of every such element anywhere below. */
function vals(element: XmlElement, name: string): (string | undefined | null)[] {
  return all(element, name).map((found) => found.attribute('val'));
}

/** The order that the schema wants (ECMA-376, part 1, 21.2.2). */
const ORDERS: Readonly<Record<string, string>> = {
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  radarChart: 'radarStyle varyColors ser dLbls axId',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  ser: 'idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit',
  plotArea: 'layout lineChart radarChart barChart catAx valAx',
  marker: 'symbol size spPr',
  ln: 'noFill solidFill prstDash round',
};

const PERIODS = ['2022', '2023', '2024'];
const TWELVE = Array.from({ length: 12 }, (_, i) => `Cluster ${i}`);

test.each(['line', 'radar', 'bar', 'stacked-bar'] as const)(
  '%s: elements stand in the order of the schema',
  (kind) => {
    const chart = written(chartOf(kind, PERIODS, TWELVE));
    for (const [name, order] of Object.entries(ORDERS)) {
      for (const element of all(chart, name)) {
        const found = element.children.map((child) => child.name);
        const kept = order.split(' ').flatMap((one) => found.filter((other) => other === one));
        expect(found).toEqual(kept);
      }
    }
  },
);

test('lines: categories below, an upright scale on the left, gaps', () => {
  const chart = written(chartOf('line', PERIODS, ['AFIL', 'Energia']));
  expect(vals(chart, 'axPos')).toEqual(['b', 'l']);
  expect(vals(chart, 'orientation')).toEqual(['minMax', 'minMax']);
  expect([...vals(chart, 'min'), ...vals(chart, 'max'), ...vals(chart, 'majorUnit')]).toEqual([
    '0',
    '100',
    '20',
  ]);
  expect(vals(chart, 'dispBlanksAs')).toEqual(['gap']);
  expect(all(chart, 'bodyPr').map((body) => body.attribute('rot'))).toContain('-5400000');
  expect(all(chart, 't').map(({ text }) => text)).toEqual([CHART.title, 'Punti']);
});

test('a radar has rings, spokes and markers, and no title of its scale', () => {
  const chart = written(chartOf('radar', PERIODS, ['AFIL']));
  expect(vals(chart, 'radarStyle')).toEqual(['marker']);
  expect(all(chart, 'majorGridlines')).toHaveLength(2);
  expect(all(chart, 't').map(({ text }) => text)).toEqual([CHART.title]);
});

test.each(['line', 'radar'] as const)('%s: series differ by symbol and dash as well as by colour', (kind) => {
  const chart = written(chartOf(kind, PERIODS, TWELVE));
  const looks = all(chart, 'ser').map((one) => `${vals(one, 'symbol')} ${vals(one, 'prstDash')}`);
  expect(new Set(looks).size).toBe(12);
  const [circle, , , , x] = all(chart, 'marker').filter((marker) => marker.children.length > 0);
  expect([all(circle!, 'noFill').length, all(x!, 'noFill').length]).toEqual([0, 1]);
});

test.each(['line', 'radar'] as const)(
  '%s: a missing value has no point, and nothing is 0 that is not',
  (kind) => {
    const chart = written(chartOf(kind, PERIODS, ['AFIL']));
    const cache = all(chart, 'val').flatMap((values) => all(values, 'pt'));
    expect(cache.map((point) => [point.attribute('idx'), point.children[0]!.text])).toEqual([
      ['0', '0'],
      ['2', '2'],
    ]);
  },
);

test('bars overlap fully, so that one that is picked out stands at the place of the others', () => {
  expect(vals(written(chartOf('bar', PERIODS, ['Punteggio', 'Mediana'])), 'overlap')).toEqual(['100']);
});

test.each(['line', 'radar'] as const)('%s: hostile and long names are text', (kind) => {
  const names = ['<script>', '&amp;', ']]>', '=1+1', 'x'.repeat(5000)];
  const chart = written(chartOf(kind, names, names));
  const texts = (name: string) => all(chart, name).map((one) => all(one, 'v').map(({ text }) => text));
  expect(texts('tx').filter((found) => found.length > 0)).toEqual(names.map((name) => [name]));
  expect(texts('cat')[0]).toEqual(names);
  expect(all(chart, 'script')).toEqual([]);
});
