// SPDX-License-Identifier: EUPL-1.2
import { FIGURE_CM, type Figure } from './drawFigure.ts';
import { withDensity } from './pngDensity.ts';

/** What printers ask for. */
export const FIGURE_DPI = 300;
const WIDTH = Math.round((FIGURE_CM / 2.54) * FIGURE_DPI);

/** A figure in pixels, with the size that it has on paper. The page's policy allows `data:` images and no `blob:`. */
export async function pngOf({ svg, heightShare }: Figure): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.round(WIDTH * heightShare);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  const bytes = withDensity(new Uint8Array(await blob.arrayBuffer()), FIGURE_DPI);
  return new Blob([bytes], { type: 'image/png' });
}
