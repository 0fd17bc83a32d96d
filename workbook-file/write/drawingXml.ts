// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import { OFFICE_RELATIONSHIPS } from '../opc/relationships.ts';
import { escapeXml } from '../xml/escape.ts';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

export interface PlacedChart {
  readonly chart: ChartSpec;
  /** The id of the relationship from the drawing to the chart part. */
  readonly relationship: string;
}

/** The drawing part of a sheet: where each chart stands, its name and its alt text. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">`,
    ...charts.map(anchorXml),
    '</xdr:wsDr>',
  ].join('');
}

function anchorXml({ chart, relationship }: PlacedChart, index: number): string {
  const { row, column, rows, columns } = chart.place;
  return [
    '<xdr:twoCellAnchor>',
    `<xdr:from>${markerXml(row, column)}</xdr:from><xdr:to>${markerXml(row + rows, column + columns)}</xdr:to>`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="${escapeXml(chart.id)}" descr="${escapeXml(chart.description)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function markerXml(row: number, column: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
