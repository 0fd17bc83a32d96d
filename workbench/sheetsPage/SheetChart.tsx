// SPDX-License-Identifier: EUPL-1.2
import { Chart } from '../../panel/charts/Chart.tsx';
import type { Book } from '../sheets/model/book.ts';
import type { ChartState } from '../sheets/model/chartState.ts';
import { chartSpec } from './chartSpec.ts';

export interface SheetChartProps {
  readonly book: Book;
  readonly chart: ChartState;
  readonly width: number;
  readonly height: number;
  readonly language: string;
}

/** What the title and the space around take of a chart's height, in pixels. */
const AROUND = 44;

export function SheetChart({ book, chart, width, height, language }: SheetChartProps) {
  const spec = chartSpec(book, chart);
  const numbers = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const write = (value: number | null) => (value === null ? '–' : numbers.format(value));
  return (
    <figure className="chart" style={{ width, height }}>
      <figcaption>{spec.title}</figcaption>
      <Chart spec={spec} write={write} width={width - 16} height={height - AROUND} />
    </figure>
  );
}
