// SPDX-License-Identifier: EUPL-1.2
import { useId, useMemo } from 'react';
import type { ChartSpec } from '../../core/host/chart.ts';
import { layOutChart } from './layOutChart.ts';
import { SWATCH } from './layOutLegend.ts';
import type { WriteValue } from './layOutRow.ts';
import { inkOver, PATTERNS, TILE } from './patterns.ts';
import type { PlacedText } from './placedText.ts';

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
  const { plot, legend } = layout;
  const paint = { spec, id };
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
      <Patterns {...paint} />
      {legend.swatches.map((swatch) => (
        <Block key={swatch.series} {...paint} {...swatch} width={SWATCH} height={SWATCH} />
      ))}
      {legend.texts.map((text) => (
        <Line key={`${text.x} ${text.y}`} text={text} />
      ))}
      <g stroke="currentColor" strokeOpacity={0.16}>
        {layout.gridlines.map((x) => (
          <line key={x} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
        ))}
      </g>
      {layout.rows.map((row) => (
        <g key={row.y}>
          <title>{row.title}</title>
          <rect x={0} y={row.y} width={layout.width} height={row.height} fill="transparent" />
          {row.bars.map((bar) => (
            <Block key={bar.series} {...paint} {...bar} />
          ))}
          {row.texts.map((text) => (
            <Line key={`${text.role} ${text.y}`} text={text} />
          ))}
        </g>
      ))}
      {layout.axis.map((text) => (
        <Line key={`${text.role} ${text.x}`} text={text} />
      ))}
    </svg>
  );
}

interface Paint {
  readonly spec: ChartSpec;
  readonly id: string;
}

/** Only where series have to be told from each other. */
function patternOf({ spec, id }: Paint, series: number): string | null {
  const pattern = series % PATTERNS.length;
  return spec.series.length > 1 && PATTERNS[pattern] !== '' ? `${id}-pattern-${series}` : null;
}

function Patterns(paint: Paint) {
  return (
    <defs>
      {paint.spec.series.map(({ colour }, series) => {
        const pattern = patternOf(paint, series);
        if (pattern === null) return null;
        return (
          <pattern key={pattern} id={pattern} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
            <path
              d={PATTERNS[series % PATTERNS.length]}
              stroke={inkOver(colour)}
              strokeOpacity={0.45}
              strokeWidth={1}
              fill="none"
            />
          </pattern>
        );
      })}
    </defs>
  );
}

interface BlockProps extends Paint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly series: number;
}

/** A rectangle in the colour of its series, with its pattern and an edge that shows on light colours too. */
function Block({ spec, id, series, ...place }: BlockProps) {
  const pattern = patternOf({ spec, id }, series);
  return (
    <>
      <rect {...place} fill={spec.series[series]!.colour} />
      <rect
        {...place}
        fill={pattern === null ? 'none' : `url(#${pattern})`}
        stroke="currentColor"
        strokeOpacity={0.6}
        strokeWidth={0.75}
      />
    </>
  );
}

const OPACITY = { category: 1, value: 1, legend: 1, tick: 0.72, axis: 0.72 } as const;

function Line({ text }: { readonly text: PlacedText }) {
  return (
    <text
      x={text.x}
      y={text.y}
      textAnchor={text.anchor}
      fontSize={text.size}
      fill="currentColor"
      fillOpacity={OPACITY[text.role]}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {text.text}
    </text>
  );
}
