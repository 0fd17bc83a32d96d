// SPDX-License-Identifier: EUPL-1.2
import { PropertyBag } from './propertyBag.ts';

/** Told whenever a part of a chart is. */
export type Changed = () => void;

/** What is told by `setSolidColor` has no member that reads it back; the page asks for `color`. */
export function chartFill(changed: Changed): PropertyBag {
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

export function chartLine(changed: Changed, typeName = 'ChartLineFormat'): PropertyBag {
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

export function chartFont(changed: Changed): PropertyBag {
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
