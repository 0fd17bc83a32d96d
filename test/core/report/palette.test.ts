// SPDX-License-Identifier: EUPL-1.2
import { seriesLook } from '../../../core/report/palette.ts';

const looks = Array.from({ length: 21 }, (_, i) => seriesLook(i));

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test('twenty-one series differ by marker and dash alone, neighbours by both', () => {
  expect(new Set(looks.map(({ marker, dash }) => `${marker} ${dash}`)).size).toBe(21);
  looks.slice(1).forEach((look, i) => {
    expect(look.marker).not.toBe(looks[i]!.marker);
    expect(look.dash).not.toBe(looks[i]!.dash);
  });
});

test('every line stands out from white', () => {
  for (const { colour } of looks) {
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(3);
  }
});
