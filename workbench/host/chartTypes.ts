// SPDX-License-Identifier: EUPL-1.2

/** The chart types of the public API that this host takes. */
export const chartTypes: ReadonlySet<string> = new Set([
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'Pie',
  'Doughnut',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
]);

/** Of lines over named categories; a scatter is neither. */
export function isLineOrRadar(type: string): boolean {
  return type.startsWith('Line') || type.startsWith('Radar');
}
