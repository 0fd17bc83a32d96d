// SPDX-License-Identifier: EUPL-1.2
import { type ChartSeries, type ChartSpec, type Dash, STROKE_MARKERS } from '../../core/host/chart.ts';
import { Line } from './Line.tsx';
import { LINE_SWATCH, SWATCH } from './layOutLegend.ts';
import { MARKER_PATHS, MARKER_RADIUS } from './markers.ts';
import type { TracesLayout } from './traces.ts';

const DASHES: Readonly<Record<Dash, string>> = { solid: 'none', dash: '6 3.5', dot: '0.1 3.5' };

interface TracesProps {
  readonly spec: ChartSpec;
  readonly layout: TracesLayout;
}

/** The lines of all series over the scale; markers come last, so that no line hides one. */
export function Traces({ spec, layout }: TracesProps) {
  return (
    <>
      <path d={layout.grid} stroke="currentColor" strokeOpacity={0.16} fill="none" />
      {layout.texts.map((text) => (
        <Line key={`${text.role} ${text.x} ${text.y}`} text={text} />
      ))}
      {layout.traces.map(({ series, path }) => (
        <Stroke key={series} series={spec.series[series]!} path={path} />
      ))}
      {layout.traces.map(({ series, markers }) =>
        markers.map(({ category, ...marker }) => (
          <MarkerAt key={`${series} ${category}`} series={spec.series[series]!} {...marker} />
        )),
      )}
      {layout.legend.swatches.map(({ x, y, series }) => (
        <Sample key={series} series={spec.series[series]!} x={x} y={y + SWATCH / 2} />
      ))}
    </>
  );
}

interface SeriesProps {
  readonly series: ChartSeries;
}

function Stroke({ series: { colour, dash = 'solid' }, path }: SeriesProps & { readonly path: string }) {
  return (
    <path
      d={path}
      stroke={colour}
      strokeWidth={1.75}
      strokeDasharray={DASHES[dash]}
      strokeLinecap={dash === 'dot' ? 'round' : 'butt'}
      strokeLinejoin="round"
      fill="none"
    />
  );
}

interface MarkerProps extends SeriesProps {
  readonly x: number;
  readonly y: number;
  /** Shown where the pointer rests. */
  readonly title?: string;
}

function MarkerAt({ series: { colour, marker = 'circle' }, x, y, title }: MarkerProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {title !== undefined && <title>{title}</title>}
      <circle r={2 * MARKER_RADIUS} fill="transparent" />
      <path
        d={MARKER_PATHS[marker]}
        stroke={colour}
        strokeWidth={STROKE_MARKERS.has(marker) ? 1.75 : 1}
        fill={STROKE_MARKERS.has(marker) ? 'none' : colour}
      />
    </g>
  );
}

/** A piece of the line with a marker, from `x` on; `y` is its middle. */
function Sample({ series, x, y }: MarkerProps) {
  return (
    <>
      <Stroke series={series} path={`M${x} ${y}h${LINE_SWATCH}`} />
      <MarkerAt series={series} x={x + LINE_SWATCH / 2} y={y} />
    </>
  );
}
