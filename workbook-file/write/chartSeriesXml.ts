// SPDX-License-Identifier: EUPL-1.2
import {
  type ChartSeries,
  type ChartSpec,
  isOfLines,
  LINE_WEIGHT,
  MARKER_SIZE,
  STROKE_MARKERS,
} from '../../core/host/chart.ts';
import { escapeXml, escapeXString } from '../xml/escape.ts';
import { absoluteAddress } from './absoluteAddress.ts';

/** English Metric Units. */
const PER_POINT = 12_700;

const DASHES = { solid: 'solid', dash: 'sysDash', dot: 'sysDot' } as const;

/** A series of the chart: its name, its look, and the cells of its categories and values. */
export function seriesXml(chart: ChartSpec, index: number, sheet: string): string {
  const { source, categories } = chart;
  const series = chart.series[index]!;
  const below = { row: source.row + 1, rows: source.rows - 1, columns: 1 };
  const column = source.column + 1 + index;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    // The name itself: the cell above the numbers may have it hyphenated.
    `<c:tx><c:v>${escapeXString(series.name)}</c:v></c:tx>`,
    isOfLines(chart.kind) ? lineXml(series) : barXml(series),
    `<c:cat>${textsXml(absoluteAddress(sheet, { ...below, column: source.column }), categories)}</c:cat>`,
    `<c:val>${numbersXml(absoluteAddress(sheet, { ...below, column }), series.values)}</c:val>`,
    chart.kind === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function barXml({ colour }: ChartSeries): string {
  return `<c:spPr>${fillXml(colour)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineXml({ colour, marker = 'circle', dash = 'solid' }: ChartSeries): string {
  const inside = STROKE_MARKERS.has(marker) ? '<a:noFill/>' : fillXml(colour);
  return [
    `<c:spPr><a:ln w="${LINE_WEIGHT * PER_POINT}">${fillXml(colour)}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln></c:spPr>`,
    `<c:marker><c:symbol val="${marker}"/><c:size val="${MARKER_SIZE}"/>`,
    `<c:spPr>${inside}<a:ln w="${PER_POINT}">${fillXml(colour)}</a:ln></c:spPr></c:marker>`,
  ].join('');
}

function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}

function textsXml(formula: string, texts: readonly string[]): string {
  const points = texts.map((text, i) => `<c:pt idx="${i}"><c:v>${escapeXString(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** A missing value has no point: it is a gap, not a bar of length 0. */
function numbersXml(formula: string, values: readonly (number | null)[]): string {
  const points = values.map((value, i) =>
    value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numRef><c:f>${escapeXml(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}
