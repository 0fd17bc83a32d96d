// SPDX-License-Identifier: EUPL-1.2
import { Chart, type ChartProps } from './Chart.tsx';
import { useWidth } from './useWidth.ts';

/** The room of a chart in the narrowest panel. */
const USUAL = 276;
const NARROWEST = 140;

/** A chart laid out for the width that there is, so that its text keeps its size at every zoom. */
export function FittingChart(props: Omit<ChartProps, 'width'>) {
  const [ref, width] = useWidth(USUAL);
  return (
    <div ref={ref}>
      <Chart {...props} width={Math.max(NARROWEST, Math.floor(width))} />
    </div>
  );
}
