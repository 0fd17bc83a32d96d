// SPDX-License-Identifier: EUPL-1.2
import { dimensionsOf } from '../../../core/model/framework.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { elementColour, groupColour, seriesLook } from '../../../core/report/palette.ts';
import { DEFAULT_REPORT, REPORT_PARTS } from '../../../core/report/parts.ts';
import { input } from './someReports.ts';

const looks = Array.from({ length: 21 }, (_, i) => seriesLook(i));

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test('twenty-one series differ by marker and dash alone, neighbours by both', () => {
  expect(new Set(looks.map(({ marker, dash }) => `${marker} ${dash}`)).size).toBe(21);
  looks.slice(1).forEach((look, i) => {
    expect(look.marker).not.toBe(looks[i]!.marker);
    expect(look.dash).not.toBe(looks[i]!.dash);
  });
});

/** Contrast of two colours (WCAG 2.2), which is what black and white leaves of them. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

test('a dimension has one colour in every figure, which stands out from its neighbours and from the ground', () => {
  const { run } = input('twelve dimensions and long names', 'it');
  const colours = dimensionsOf(run.framework).map(({ code }) => elementColour(run.framework, code));
  expect(new Set(colours).size).toBe(12);
  colours.forEach((colour, i) => {
    expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, colours[(i + 1) % colours.length]!)).toBeGreaterThanOrEqual(2);
    expect(contrast(colour, groupColour(colour))).toBeGreaterThanOrEqual(2);
    expect(contrast(groupColour(colour), '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });
});

test.each(['the sample', 'four levels and many gaps'])(
  'Figures 1 and 2 agree on the colours: %s',
  (workbook) => {
    const whole = input(workbook, 'it');
    const { sheets } = buildReport(whole, [], { ...DEFAULT_REPORT, parts: REPORT_PARTS });
    const charts = sheets.flatMap((sheet) => sheet.charts);
    const { framework } = whole.run;
    const figure1 = charts.find(({ id }) => id === 'figure1')!;
    const ofDimensions = dimensionsOf(framework).map(({ code }) => elementColour(framework, code));
    if (figure1.kind === 'stacked-bar')
      expect(figure1.series.map(({ colour }) => colour)).toEqual(ofDimensions);
    const figures2 = charts.filter(({ id }) => id.startsWith('figure2'));
    expect(figures2.length).toBeGreaterThan(0);
    for (const { id, series } of figures2) {
      const { code } = framework.aggregates[Number(id.slice('figure2-'.length))]!;
      expect(series[0]!.colour).toBe(elementColour(framework, code));
    }
  },
);

test('every line stands out from white', () => {
  for (const { colour } of looks) {
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(3);
  }
});
