// SPDX-License-Identifier: EUPL-1.2
import { useId, useMemo } from 'react';
import type { ChartSpec } from '../../core/host/chart.ts';
import { Bars } from './Bars.tsx';
import { Line } from './Line.tsx';
import { layOutChart } from './layOutChart.ts';
import type { WriteValue } from './layOutRow.ts';
import { Traces } from './Traces.tsx';

export interface ChartProps {
  readonly spec: ChartSpec;
  readonly write: WriteValue;
  /** The width that the chart is laid out for, in pixels. */
  readonly width: number;
  /** The height to fill, in pixels; as high as needed without. */
  readonly height?: number;
}

const MARGIN = 2;

/**
 * A chart as one picture with a name and a description. Text has the colour of the page, so that it
 * follows high-contrast settings.
 */
export function Chart({ spec, write, width, height = 0 }: ChartProps) {
  const id = useId();
  const layout = useMemo(() => layOutChart(spec, write, width, height), [spec, write, width, height]);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      viewBox={`${-MARGIN} ${-MARGIN} ${layout.width + 2 * MARGIN} ${layout.height + 2 * MARGIN}`}
      fontFamily="'Segoe UI', 'Segoe UI Web (West European)', -apple-system, Roboto, Arial, sans-serif"
      style={{ display: 'block', width: '100%', height: 'auto' }}
    >
      <title id={`${id}-title`}>{spec.title}</title>
      <desc id={`${id}-description`}>{spec.description}</desc>
      {layout.kind === 'bars' ? (
        <Bars spec={spec} layout={layout} id={id} />
      ) : (
        <Traces spec={spec} layout={layout} />
      )}
      {layout.legend.texts.map((text) => (
        <Line key={`${text.x} ${text.y}`} text={text} />
      ))}
    </svg>
  );
}
