// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import type { ConditionalFormat, GradientPoint } from '../sheets/model/sheetState.ts';

/** The colour that a colour scale gives to a number in this cell; `null` where there is none. */
export function scaleColour(
  rules: readonly ConditionalFormat[],
  row: number,
  column: number,
  value: number,
): string | null {
  const rule = rules.find(({ areas }) => areas.some((area) => holds(area, row, column)));
  if (rule === undefined) return null;
  const points = [rule.minimum, rule.middle, rule.maximum].filter((point) => point !== null);
  const above = points.findIndex((point) => Number(point.value) >= value);
  if (above <= 0) return points.at(above)?.colour ?? null;
  return between(points[above - 1]!, points[above]!, value);
}

function holds({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

function between(low: GradientPoint, high: GradientPoint, value: number): string {
  const share = (value - Number(low.value)) / (Number(high.value) - Number(low.value));
  const parts = [0, 1, 2].map((part) => {
    const [from, to] = [channel(low.colour, part), channel(high.colour, part)];
    return Math.round(from + share * (to - from));
  });
  return `rgb(${parts.join(' ')})`;
}

/** Red, green or blue of #rrggbb. */
function channel(colour: string, part: number): number {
  return Number.parseInt(colour.slice(1 + 2 * part, 3 + 2 * part), 16);
}
