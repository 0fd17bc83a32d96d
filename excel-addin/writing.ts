// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../core/host/chart.ts';
import type { Content } from '../core/host/steps.ts';
import { jsonBytes } from './jsonBytes.ts';
import type { ExcelStep, ExcelStepOf } from './steps/excelStep.ts';
import { LONGEST_ADDRESS, objectsFor } from './steps/range.ts';

/** What one sync carries at most, as bytes of JSON. Excel on the web refuses a request of more than 5 MB. */
const BYTES_PER_SYNC = 4_300_000;

/** An object, how it is reached, and one property of it or one call, take no more on the wire. */
const BYTES_PER_REQUEST = 560;

/** One area with all its formats, property by property. */
const BYTES_PER_STYLED_AREA = 3_000;

/** A chart without its series, and one of these. */
const BYTES_PER_CHART = 3_500;
const BYTES_PER_SERIES = 2_000;

/** A page is set up by some fifteen properties. */
const BYTES_PER_PAGE = 3_000;

/** Sheets, marks and styles travel with the first steps. */
const BYTES_PER_SHEET = 1_000;
const BYTES_PER_STYLE = 2_000;

/** A step, or a part of it, for the sheet with this index. */
export interface WritingPart {
  readonly sheet: number;
  readonly step: ExcelStep;
  readonly bytes: number;
}

/** Which steps go into each sync, in order; a step that is too large for one is cut. Never empty. */
export function cutWriting(
  sheets: readonly (readonly ExcelStep[])[],
  { limit = BYTES_PER_SYNC, before = 0 } = {},
): WritingPart[][] {
  const batches: WritingPart[][] = [[]];
  let room = limit - before;
  for (const part of sheets.flatMap((steps, sheet) => partsOf(steps, sheet, limit))) {
    if (part.bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)!.push(part);
    room -= part.bytes;
  }
  return batches.filter((batch, index) => index === 0 || batch.length > 0);
}

/** What goes before the steps of so many sheets in the same sync. */
export function bytesBefore(sheets: number, styles: number): number {
  return sheets * BYTES_PER_SHEET + styles * BYTES_PER_STYLE;
}

function partsOf(steps: readonly ExcelStep[], sheet: number, limit: number): WritingPart[] {
  return steps.flatMap((step) =>
    cutStep(step, limit).map((part) => ({ sheet, step: part, bytes: bytesOf(part) })),
  );
}

function cutStep(step: ExcelStep, limit: number): ExcelStep[] {
  if (step.step === 'write') return cutWrite(step, limit - BYTES_PER_REQUEST);
  if (step.step === 'style') return cutStyle(step, limit);
  return [step];
}

function cutWrite(step: ExcelStepOf<'write'>, limit: number): ExcelStep[] {
  const rows = runs(step.contents, writtenBytes, limit);
  return rows.map(({ start, items }) => ({
    ...step,
    area: { ...step.area, row: step.area.row + start, rows: items.length },
    contents: items,
  }));
}

function cutStyle(step: ExcelStepOf<'style'>, limit: number): ExcelStep[] {
  return runs(step.areas, () => BYTES_PER_STYLED_AREA, limit).map(({ items }) => ({ ...step, areas: items }));
}

interface Run<T> {
  readonly start: number;
  readonly items: T[];
}

/** Consecutive items whose sizes stay within the limit together; an item above it stands alone. */
function runs<T>(items: readonly T[], size: (item: T) => number, limit: number): Run<T>[] {
  const found: Run<T>[] = [];
  let room = 0;
  for (const [start, item] of items.entries()) {
    const bytes = size(item);
    if (found.length === 0 || bytes > room) {
      found.push({ start, items: [] });
      room = limit;
    }
    found.at(-1)!.items.push(item);
    room -= bytes;
  }
  return found;
}

/** At most so many bytes will be on the wire. */
function bytesOf(step: ExcelStep): number {
  switch (step.step) {
    case 'write':
      return BYTES_PER_REQUEST + step.contents.reduce((sum, row) => sum + writtenBytes(row), 0);
    case 'style':
      return step.areas.length * BYTES_PER_STYLED_AREA;
    case 'namedLook':
    case 'rowHeights':
      return addressedBytes(step.areas.length, BYTES_PER_REQUEST);
    case 'colourScales':
      return addressedBytes(step.areas.length, BYTES_PER_REQUEST * 2 + jsonBytes(step.stops));
    case 'columnWidths':
      return addressedBytes(step.widths.length, BYTES_PER_REQUEST) + widthsBytes(step.widths);
    case 'page':
      return BYTES_PER_PAGE + jsonBytes(step.footer) * 2 + (step.breaks?.length ?? 0) * BYTES_PER_REQUEST;
    case 'chart':
      return chartBytes(step.chart);
    default:
      return BYTES_PER_REQUEST * 2 + jsonBytes(step);
  }
}

function chartBytes({ title, axis, series }: ChartSpec): number {
  const texts = jsonBytes([title, axis.title, ...series.map(({ name }) => name)]);
  return BYTES_PER_CHART + series.length * BYTES_PER_SERIES + texts;
}

/** Objects for so many areas, and their addresses. */
function addressedBytes(areas: number, bytesPerObject: number): number {
  return objectsFor(areas) * bytesPerObject + areas * LONGEST_ADDRESS;
}

/** One object for each further width. */
function widthsBytes(widths: readonly number[]): number {
  return new Set(widths).size * BYTES_PER_REQUEST;
}

/** A row of contents, of which each text may get an apostrophe. */
function writtenBytes(row: readonly Content[]): number {
  return (
    jsonBytes(
      row.map((content) => (typeof content === 'object' && content !== null ? content.formula : content)),
    ) + row.length
  );
}
