/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { fileName } from '../../../panel/charts/download.ts';
import { drawFigure } from '../../../panel/charts/drawFigure.ts';
import { withDensity } from '../../../panel/charts/pngDensity.ts';
import { wordsIn } from '../../../panel/words.ts';
import { DIMENSIONS, HOSTILE, ofLines } from './specs.ts';

const write = wordsIn('it').score;
/** One grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

test('a picture says its pixels to the metre right behind its first chunk', () => {
  const png = Buffer.from(withDensity(PIXEL, 300));
  expect(png.length).toBe(PIXEL.length + 21);
  expect(png.toString('latin1', 37, 41)).toBe('pHYs');
  expect([png.readUInt32BE(41), png.readUInt32BE(45), png[49]]).toEqual([11811, 11811, 1]);
  // The checksum of 300 dpi, as libpng writes it.
  expect(png.readUInt32BE(50).toString(16)).toBe('78a53f76');
  expect(png.subarray(54)).toEqual(PIXEL.subarray(33));
});

test.each([
  ['dimensions', DIMENSIONS],
  ['hostile', HOSTILE],
])('a figure stands by itself: %s', (_, names) => {
  const { svg, heightShare } = drawFigure(ofLines('radar', names, names), write);
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  const { documentElement: root } = document;
  expect(root.getAttribute('width')).toBe('16cm');
  expect(Number.parseFloat(root.getAttribute('height')!)).toBeCloseTo(16 * heightShare, 2);
  expect(root.getAttribute('font-family')).toMatch(/sans-serif/);
  expect(document.querySelector('title')?.textContent).toBe('Andamento');
  expect(document.querySelector('desc')?.textContent).not.toBe('');
  expect(document.querySelector('script, image, use, foreignObject, [href]')).toBeNull();
});

test('a title becomes the name of a file that every system takes', () => {
  expect(fileName('Figura 2. A/B: «C»?', 'png')).toBe('Figura 2 A B «C».png');
  expect(fileName('...', 'svg')).toBe('cruscotto.svg');
  expect([...fileName('😀'.repeat(300), 'svg')].length).toBe(84);
});
