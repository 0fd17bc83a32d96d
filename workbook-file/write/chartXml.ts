// SPDX-License-Identifier: EUPL-1.2
import { type ChartKind, type ChartSpec, GAP_WIDTH } from '../../core/host/chart.ts';
import { OFFICE_RELATIONSHIPS } from '../opc/relationships.ts';
import { axesXml, axisIdsXml } from './chartAxesXml.ts';
import { seriesXml } from './chartSeriesXml.ts';
import { GREY, textXml, titleXml } from './chartTextXml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Below: on the right LibreOffice gives long names the room of the plot. */
const LEGEND = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(1000)}</c:legend>`;

/** The chart part, with the values in caches for programs that don't calculate. */
export function chartXml(chart: ChartSpec, sheet: string): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, sheet)).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title, { size: 1200, bold: true }),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    PLOTS[chart.kind](series),
    axesXml(chart),
    '</c:plotArea>',
    chart.legend ? LEGEND : '',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${GREY}"/></a:solidFill></a:ln></c:spPr>`,
    '</c:chartSpace>',
  ].join('');
}

const PLOTS: Readonly<Record<ChartKind, (series: string) => string>> = {
  bar: (series) => barsXml('clustered', series),
  'stacked-bar': (series) => barsXml('stacked', series),
  line: (series) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIdsXml()}</c:lineChart>`,
  radar: (series) =>
    `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${axisIdsXml()}</c:radarChart>`,
};

function barsXml(grouping: string, series: string): string {
  return [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    series,
    `<c:gapWidth val="${GAP_WIDTH}"/><c:overlap val="100"/>${axisIdsXml()}</c:barChart>`,
  ].join('');
}
