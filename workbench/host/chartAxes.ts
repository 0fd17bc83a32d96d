// SPDX-License-Identifier: EUPL-1.2
import { areaFormat, type Changed, chartFill, chartFont, chartLine } from './chartFormats.ts';
import { PropertyBag } from './propertyBag.ts';

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
        categoryType: 'Automatic',
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
