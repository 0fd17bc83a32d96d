// SPDX-License-Identifier: EUPL-1.2

/**
 * Lines laid over the colours, so that series stay apart in black and white.
 * Paths in a tile of 6 x 6; the first series is plain.
 */
export const PATTERNS = [
  '',
  'M-1 1l2-2M0 6l6-6M5 7l2-2',
  'M0 1.5h6M0 4.5h6',
  'M0 1.5h3M3 4.5h3',
  'M-1 5l2 2M0 0l6 6M5-1l2 2',
  'M1.5 0v6M4.5 0v6',
  'M0 3h6M3 0v6',
  'M0 0l6 6M6 0l-6 6',
] as const;

export const TILE = 6;

/** White over dark colours, black over light ones (#RRGGBB). */
export function inkOver(colour: string): '#ffffff' | '#000000' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
    Number.parseInt(colour.slice(from, from + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? '#000000' : '#ffffff';
}
