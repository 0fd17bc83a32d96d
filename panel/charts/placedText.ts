// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from './textWidth.ts';

/** A line of text with its baseline at `y`. */
export interface PlacedText {
  readonly role: 'category' | 'value' | 'tick' | 'axis' | 'legend';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
}

/** A rectangle in pixels from the top left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box that a text takes, about. */
export function boxOf(placed: PlacedText): Box {
  const width = textWidth(placed.text, placed.size);
  const left = placed.x - { start: 0, middle: width / 2, end: width }[placed.anchor];
  return {
    left,
    right: left + width,
    top: placed.y - placed.size * 0.8,
    bottom: placed.y + placed.size * 0.22,
  };
}

/** Between two texts in a line. */
const GAP = 4;

/** The labels, of one line or more each, that have room beside those before them. */
export function withRoom(labels: readonly (readonly PlacedText[])[]): PlacedText[] {
  const taken: Box[] = [];
  return labels.flatMap((lines) => {
    const boxes = lines.map(boxOf);
    if (boxes.some((box) => taken.some((other) => touch(box, other)))) return [];
    taken.push(...boxes);
    return lines;
  });
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom;
}
