// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import { Line } from './Line.tsx';
import type { BarsLayout } from './layOutBars.ts';
import { SWATCH } from './layOutLegend.ts';
import { inkOver, PATTERNS, TILE } from './patterns.ts';

interface BarsProps extends Paint {
  readonly layout: BarsLayout;
}

/** A row a category over the lines of the scale. */
export function Bars({ spec, layout, id }: BarsProps) {
  const { plot, legend } = layout;
  const paint = { spec, id };
  return (
    <>
      <Patterns {...paint} />
      {legend.swatches.map((swatch) => (
        <Block key={swatch.series} {...paint} {...swatch} width={SWATCH} height={SWATCH} />
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
    </>
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
