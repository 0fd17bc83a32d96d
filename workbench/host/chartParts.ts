// SPDX-License-Identifier: EUPL-1.2
import { PropertyBag } from './propertyBag.ts';

// The parts of a chart that only keep what they are told, with the members that Microsoft documents.

type Changed = () => void;

/** What is told by `setSolidColor` has no member that reads it back; the page asks for `color`. */
function chartFill(changed: Changed): PropertyBag {
  const fill: PropertyBag = new PropertyBag(
    {
      typeName: 'ChartFill',
      methods: {
        setSolidColor: (colour) => fill.set('color', colour),
        clear: () => fill.set('color', null),
      },
    },
    changed,
  );
  return fill;
}

function chartLine(changed: Changed, typeName = 'ChartLineFormat'): PropertyBag {
  const line: PropertyBag = new PropertyBag(
    {
      typeName,
      scalars: { color: '', lineStyle: 'Continuous', weight: 0.75 },
      methods: { clear: () => line.set('lineStyle', 'None') },
    },
    changed,
  );
  return line;
}

function chartFont(changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartFont',
      scalars: { bold: false, color: '#595959', italic: false, name: 'Calibri', size: 10, underline: 'None' },
    },
    changed,
  );
}

/** Font, fill and border: the format of titles, legends, labels and of the chart itself. */
export function areaFormat(
  typeName: string,
  changed: Changed,
  scalars: Readonly<Record<string, unknown>> = {},
): PropertyBag {
  return new PropertyBag(
    {
      typeName,
      scalars,
      navigations: {
        font: chartFont(changed),
        fill: chartFill(changed),
        border: chartLine(changed, 'ChartBorder'),
      },
    },
    changed,
  );
}

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

export function chartAxes(changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartAxes',
      navigations: { valueAxis: chartAxis('Value', changed), categoryAxis: chartAxis('Category', changed) },
    },
    changed,
  );
}

function chartAxis(type: string, changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartAxis',
      scalars: {
        type,
        axisGroup: 'Primary',
        // The empty text lets Excel choose.
        minimum: '',
        maximum: '',
        majorUnit: '',
        minorUnit: '',
        displayUnit: 'None',
        visible: true,
        reversePlotOrder: false,
        numberFormat: 'General',
        linkNumberFormat: true,
        majorTickMark: 'None',
        minorTickMark: 'None',
        tickLabelPosition: 'NextToAxis',
        tickLabelSpacing: '',
        tickMarkSpacing: 1,
        textOrientation: 0,
        isBetweenCategories: true,
        crosses: 'Automatic',
        position: 'Automatic',
        offset: 100,
        multiLevel: false,
        scaleType: 'Linear',
      },
      navigations: {
        title: axisTitle(changed),
        majorGridlines: gridlines(type === 'Value', changed),
        minorGridlines: gridlines(false, changed),
        format: new PropertyBag(
          {
            typeName: 'ChartAxisFormat',
            navigations: { font: chartFont(changed), line: chartLine(changed), fill: chartFill(changed) },
          },
          changed,
        ),
      },
    },
    changed,
  );
}

function axisTitle(changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartAxisTitle',
      scalars: { text: 'Axis Title', visible: false, textOrientation: 0 },
      navigations: { format: areaFormat('ChartAxisTitleFormat', changed) },
    },
    changed,
  );
}

function gridlines(visible: boolean, changed: Changed): PropertyBag {
  return new PropertyBag(
    {
      typeName: 'ChartGridlines',
      scalars: { visible },
      navigations: {
        format: new PropertyBag(
          { typeName: 'ChartGridlinesFormat', navigations: { line: chartLine(changed) } },
          changed,
        ),
      },
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
