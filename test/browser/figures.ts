// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Download, Locator } from 'playwright-core';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { Workbench } from './workbench.ts';

/** 16 cm at 300 dpi, and 300 dpi to the metre. */
const PIXELS = 1890;
const PER_METRE = 11811;

/** A figure of the pane as a picture and as a file, with and without a clipboard. */
export async function checkFigures(checks: Checks, browser: Browser, address: string): Promise<void> {
  const workbench = await Workbench.open(browser, address);
  const { pane, page } = workbench;
  const button = (name: RegExp): Locator => pane.getByRole('button', { name }).first();
  const downloaded = async (name: RegExp) => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    return file;
  };

  await checks.check(
    'without a clipboard a figure is downloaded, 16 cm wide at 300 dpi, and the pane says so',
    async () => {
      await pane.getByRole('button', { name: 'Calcola cruscotto' }).click();
      await pane.getByText('Il cruscotto è pronto').first().waitFor();
      await workbench.go('results');
      await button(/^Copia figura/).waitFor();
      for (const frame of page.frames()) {
        await frame.evaluate(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
        });
      }
      const png = await bytesOf(await downloaded(/^Copia figura/));
      assert.equal(png.readUInt32BE(16), PIXELS);
      assert.ok(png.readUInt32BE(20) > PIXELS / 4);
      assert.equal(png.toString('latin1', 37, 41), 'pHYs');
      assert.equal(png.readUInt32BE(41), PER_METRE);
      const shades = await shadesOf(workbench, png);
      assert.ok(shades > 20, `${shades} colours in the picture`);
      await pane.getByText(/scaricata come «.+\.png»/).waitFor();
    },
  );
  await checks.check('the SVG file stands by itself', async () => {
    const svg = (await bytesOf(await downloaded(/^Scarica SVG/))).toString('utf8');
    const other = await page.context().newPage();
    await other.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    assert.ok((await other.locator('svg > title').textContent()) !== '');
    const box = (await other.locator('svg').boundingBox())!;
    assert.ok(Math.abs(box.width - (16 / 2.54) * 96) < 1);
    await other.close();
  });
  await checks.check('axe finds nothing in a figure with its buttons', () => assertAccessible(pane));
  await checks.check('nothing went wrong on the way', async () => assert.deepEqual(workbench.problems, []));
  await workbench.close();
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

/** How many colours the picture has: one would be a blank page. */
async function shadesOf({ page }: Workbench, png: Buffer): Promise<number> {
  const other = await page.context().newPage();
  const colours = await other.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await other.close();
  return colours;
}
