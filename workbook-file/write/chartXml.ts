// SPDX-License-Identifier: EUPL-1.2
import { type ChartSeries, type ChartSpec, GAP_WIDTH } from '../../core/host/chart.ts';
import { type Area, columnLetters, quoteSheet } from '../../core/model/address.ts';
import { OFFICE_RELATIONSHIPS } from '../opc/relationships.ts';
import { escapeXml, escapeXString } from '../xml/escape.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const GREY = 'D9D9D9';
const INK = '404040';

/** The chart part: horizontal bars, first category on top, with the values in caches for programs that don't calculate. */
export function chartXml(chart: ChartSpec, sheet: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title, 1200, true),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    barsXml(chart, sheet),
    categoryAxisXml(),
    valueAxisXml(chart.axis),
    '</c:plotArea>',
    chart.legend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900)}</c:legend>` : '',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${GREY}"/></a:solidFill></a:ln></c:spPr>`,
    '</c:chartSpace>',
  ].join('');
}

function barsXml(chart: ChartSpec, sheet: string): string {
  const stacked = chart.kind === 'stacked-bar';
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, sheet)).join('');
  return [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    series,
    `<c:gapWidth val="${GAP_WIDTH}"/>${stacked ? '<c:overlap val="100"/>' : ''}`,
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
  ].join('');
}

function seriesXml(
  { source, categories }: ChartSpec,
  series: ChartSeries,
  index: number,
  sheet: string,
): string {
  const below = { row: source.row + 1, rows: source.rows - 1, columns: 1 };
  const column = source.column + 1 + index;
  const name = cellsOf(sheet, { row: source.row, column, rows: 1, columns: 1 });
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${textsXml(name, [series.name])}</c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${rgb(series.colour)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat>${textsXml(cellsOf(sheet, { ...below, column: source.column }), categories)}</c:cat>`,
    `<c:val>${numbersXml(cellsOf(sheet, { ...below, column }), series.values)}</c:val></c:ser>`,
  ].join('');
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

function categoryAxisXml(): string {
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    textXml(900),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
  ].join('');
}

/** It crosses at the last category: the categories run downwards, and the scale belongs at the bottom. */
function valueAxisXml({ min, max, step, title }: ChartSpec['axis']): string {
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${GREY}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
    titleXml(title, 900, false),
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    textXml(900),
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`,
  ].join('');
}

function titleXml(title: string, size: number, bold: boolean): string {
  if (title === '') return '';
  const look = `sz="${size}" b="${bold ? 1 : 0}"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr><a:r><a:rPr ${look}/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

function rgb(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** `'Sheet'!$A$2:$A$9`. */
function cellsOf(sheet: string, { row, column, rows, columns }: Area): string {
  const at = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const first = at(row, column);
  const last = at(row + rows - 1, column + columns - 1);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
