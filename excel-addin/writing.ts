// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript, Step, StepOf } from '../core/host/steps.ts';

/** What one sync carries, as bytes of JSON. Excel on the web refuses a request of more than 5 MB. */
const BYTES_PER_SYNC = 4_000_000;

/** One area with all its formats takes about as much on the wire. */
const BYTES_PER_STYLED_AREA = 2_000;

/** A step, or a part of it, for the sheet with this index. */
export interface WritingPart {
  readonly sheet: number;
  readonly step: Step;
  readonly bytes: number;
}

/** Which steps go into each sync, in order; a step that is too large for one is cut. Never empty. */
export function cutWriting(scripts: readonly SheetScript[], limit = BYTES_PER_SYNC): WritingPart[][] {
  const batches: WritingPart[][] = [[]];
  let room = limit;
  for (const part of scripts.flatMap((script, sheet) => partsOf(script, sheet, limit))) {
    if (part.bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)!.push(part);
    room -= part.bytes;
  }
  return batches.filter((batch, index) => index === 0 || batch.length > 0);
}

function partsOf(script: SheetScript, sheet: number, limit: number): WritingPart[] {
  return script.steps.flatMap((step) =>
    cutStep(step, limit).map((part) => ({ sheet, step: part, bytes: bytesOf(part) })),
  );
}

function cutStep(step: Step, limit: number): Step[] {
  if (step.step === 'write') return cutWrite(step, limit);
  if (step.step === 'style') return cutStyle(step, limit);
  return [step];
}

function cutWrite(step: StepOf<'write'>, limit: number): Step[] {
  const rows = runs(step.contents, jsonBytes, limit);
  return rows.map(({ start, items }) => ({
    ...step,
    area: { ...step.area, row: step.area.row + start, rows: items.length },
    contents: items,
  }));
}

function cutStyle(step: StepOf<'style'>, limit: number): Step[] {
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

function bytesOf(step: Step): number {
  return step.step === 'style' ? step.areas.length * BYTES_PER_STYLED_AREA : jsonBytes(step);
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
