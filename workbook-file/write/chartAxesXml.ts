// SPDX-License-Identifier: EUPL-1.2
import type { ChartKind, ChartSpec } from '../../core/host/chart.ts';
import { GREY, textXml, titleXml } from './chartTextXml.ts';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const GRIDLINES = `<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${GREY}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;

/** What the kinds of charts ask of their two axes. */
interface AxesLook {
  /** Where the names of the categories stand, and in which direction they run. */
  readonly categories: 'l' | 'b';
  readonly orientation: 'minMax' | 'maxMin';
  /** Lines from the centre of a radar chart to the names. */
  readonly spokes: boolean;
  /** Every name is shown. */
  readonly allNames: boolean;
  /** Where the scale stands, and at which category it crosses. */
  readonly values: 'l' | 'b';
  readonly crosses: 'max' | 'autoZero';
  readonly hasTitle: boolean;
}

/** The categories run downwards, and the scale belongs at the bottom: it crosses at the last category. */
const BARS: AxesLook = {
  categories: 'l',
  orientation: 'maxMin',
  spokes: false,
  allNames: true,
  values: 'b',
  crosses: 'max',
  hasTitle: true,
};
const LINES: AxesLook = {
  categories: 'b',
  orientation: 'minMax',
  spokes: false,
  allNames: false,
  values: 'l',
  crosses: 'autoZero',
  hasTitle: true,
};
const RADAR: AxesLook = { ...LINES, spokes: true, hasTitle: false };

const LOOKS: Readonly<Record<ChartKind, AxesLook>> = {
  bar: BARS,
  'stacked-bar': BARS,
  line: LINES,
  radar: RADAR,
};

/** The ids that tie a plot to its axes. */
export function axisIdsXml(): string {
  return `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
}

/** The axes of a chart. */
export function axesXml({ kind, axis }: ChartSpec): string {
  return categoryAxisXml(LOOKS[kind]) + valueAxisXml(LOOKS[kind], axis);
}

/** `auto` 0: a period that looks like a date is a name like the others. */
function categoryAxisXml({ categories, orientation, spokes, allNames }: AxesLook): string {
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${categories}"/>`,
    spokes ? GRIDLINES : '',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    textXml(1000),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${allNames ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="0"/></c:catAx>`,
  ].join('');
}

function valueAxisXml({ values, crosses, hasTitle }: AxesLook, axis: ChartSpec['axis']): string {
  const { min, max, step, title } = axis;
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="${values}"/>`,
    GRIDLINES,
    hasTitle ? titleXml(title, { size: 1000, bold: false, upright: values === 'l' }) : '',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    textXml(1000),
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`,
  ].join('');
}
