// SPDX-License-Identifier: EUPL-1.2
import { areaFormat, type Changed, chartFill, chartLine } from './chartFormats.ts';
import { PropertyBag } from './propertyBag.ts';

// The parts of a chart that only keep what they are told, with the members that Microsoft documents.

export function chartTitle(changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartTitle',
      scalars: {
        text: 'Chart Title',
        visible: true,
        overlay: false,
        position: 'Top',
        horizontalAlignment: 'Center',
        verticalAlignment: 'Center',
        textOrientation: 0,
        showShadow: false,
      },
      navigations: { format: areaFormat('ChartTitleFormat', changed) },
    },
    changed,
  );
}

export function chartLegend(changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartLegend',
      scalars: { visible: true, position: 'Bottom', overlay: false, showShadow: false },
      navigations: { format: areaFormat('ChartLegendFormat', changed) },
    },
    changed,
  );
}

export function dataLabels(changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartDataLabels',
      scalars: {
        position: 'OutsideEnd',
        showValue: true,
        showSeriesName: false,
        showCategoryName: false,
        showLegendKey: false,
        showPercentage: false,
        showBubbleSize: false,
        separator: ', ',
        numberFormat: 'General',
        linkNumberFormat: true,
        textOrientation: 0,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Center',
      },
      navigations: { format: areaFormat('ChartDataLabelFormat', changed) },
    },
    changed,
  );
}

export function plotArea(changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartPlotArea',
      scalars: { position: 'Automatic' },
      navigations: {
        format: new PropertyBag(
          {
            typeName: 'ChartPlotAreaFormat',
            navigations: { fill: chartFill(changed), border: chartLine(changed, 'ChartBorder') },
          },
          changed,
        ),
      },
    },
    changed,
  );
}

/** What a series keeps beside its cells. */
export function seriesProperties(chartType: string, changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartSeries',
      scalars: {
        chartType,
        hasDataLabels: false,
        filtered: false,
        markerSize: 5,
        markerStyle: 'Automatic',
        markerBackgroundColor: '',
        markerForegroundColor: '',
        smooth: false,
        showShadow: false,
        gapWidth: 150,
        overlap: 0,
        axisGroup: 'Primary',
        varyByCategories: false,
        invertIfNegative: false,
        plotOrder: 1,
      },
      navigations: {
        dataLabels: dataLabels(changed),
        format: new PropertyBag(
          {
            typeName: 'ChartSeriesFormat',
            navigations: { fill: chartFill(changed), line: chartLine(changed) },
          },
          changed,
        ),
      },
    },
    changed,
  );
}
