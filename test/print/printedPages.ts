// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { RULER_SIZE, SHEET_SIGN } from './printReports.ts';

/** A page of a PDF, as it is printed. */
export interface PrintedPage {
  /** The sheet that its foot names. */
  readonly sheet: string;
  /** The rows of the sheet on it, from the top down: repeated ones stand before those that they are over. */
  readonly rows: readonly number[];
  /** Of its smallest type, in points, and a text in it. */
  readonly smallest: { readonly size: number; readonly text: string };
  /** How much of its height within the margins there is something on. */
  readonly filled: number;
}

interface PrintedText {
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly text: string;
}

/** pdftohtml counts in thirds of a point. */
const PER_POINT = 3;
/** Margins above and below what is printed, in points. */
const MARGINS = { top: 36, bottom: 43.2 };

/** The pages of a PDF of a ruled workbook. */
export function printedPages(pdf: string): PrintedPage[] {
  const args = ['-xml', '-i', '-zoom', String(PER_POINT), '-stdout', pdf];
  const xml = execFileSync('pdftohtml', args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  const sizes = new Map<string, number>();
  return [...xml.matchAll(/<page [^>]*height="(\d+)"[^>]*>(.*?)<\/page>/gs)].map(([, height, body]) => {
    for (const [, id, size] of body!.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)) {
      sizes.set(id!, Number(size) / PER_POINT);
    }
    return pageOf(textsOf(body!, sizes), Number(height) / PER_POINT);
  });
}

function textsOf(body: string, sizes: ReadonlyMap<string, number>): PrintedText[] {
  const found = body.matchAll(/<text top="(-?\d+)"[^>]*height="(\d+)" font="(\d+)">(.*?)<\/text>/gs);
  return [...found].map(([, top, height, font, inner]) => ({
    top: Number(top) / PER_POINT,
    bottom: (Number(top) + Number(height)) / PER_POINT,
    size: sizes.get(font!)!,
    text: inner!.replaceAll(/<[^>]*>/g, ''),
  }));
}

function pageOf(texts: readonly PrintedText[], height: number): PrintedPage {
  const ruler = texts.filter(({ size, text }) => size < 2 * RULER_SIZE && /^r\d+$/.test(text));
  const foot = height - MARGINS.bottom;
  const body = texts.filter((one) => one.top < foot && !ruler.includes(one) && one.text.trim() !== '');
  const least = Math.min(...body.map(({ size }) => size));
  const end = Math.max(MARGINS.top, ...body.map(({ bottom }) => bottom));
  return {
    sheet: texts.find(({ text }) => text.startsWith(SHEET_SIGN))!.text.slice(SHEET_SIGN.length),
    rows: ruler.sort((a, b) => a.top - b.top).map(({ text }) => Number(text.slice(1))),
    smallest: { size: least, text: body.find(({ size }) => size === least)?.text ?? '' },
    filled: (end - MARGINS.top) / (foot - MARGINS.top),
  };
}
