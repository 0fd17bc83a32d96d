// SPDX-License-Identifier: EUPL-1.2
import type { PlacedText } from './placedText.ts';

const OPACITY = { category: 1, value: 1, legend: 1, tick: 0.72, axis: 0.72 } as const;

/** A line of text in the colour of the page. */
export function Line({ text }: { readonly text: PlacedText }) {
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
