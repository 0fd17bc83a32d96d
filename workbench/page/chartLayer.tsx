// SPDX-License-Identifier: EUPL-1.2
import type { FUniver } from '@univerjs/core/facade';
import { useSyncExternalStore } from 'react';
import type { ChartDrawing } from '../host/chartDrawing.ts';
import { pointsPerPixel } from '../host/geometry.ts';
import { ChartPicture } from './charts.tsx';

const COMPONENT = 'cruscotto-chart';

/** The charts of the shown sheet, floating over the grid. Univer keeps nothing of them: they aren't in its undo list. */
export class ChartLayer {
  private shown: ReadonlyMap<string, ChartDrawing> = new Map();
  private sheet = '';
  private placed: { dispose(): void }[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly api: FUniver,
    private readonly charts: { on(sheetId: string): readonly ChartDrawing[] },
    language: string,
  ) {
    const numbers = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const listen = (listener: () => void) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    };
    const Floating = ({ data }: { readonly data: { readonly chart: string } }) => {
      const drawing = useSyncExternalStore(listen, () => this.shown.get(data.chart));
      return drawing === undefined ? null : (
        <ChartPicture drawing={drawing} {...pixels(drawing)} numbers={numbers} />
      );
    };
    api.registerComponent(COMPONENT, Floating);
  }

  /** Draws the charts of the active sheet with the values that their cells have now. */
  draw(): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    if (sheet === undefined) return;
    const drawings = this.charts.on(sheet.getSheetId());
    const isPlacedAlready =
      sheet.getSheetId() === this.sheet && samePlaces([...this.shown.values()], drawings);
    this.shown = new Map(drawings.map((drawing) => [drawing.id, drawing]));
    this.sheet = sheet.getSheetId();
    if (!isPlacedAlready) this.place();
    for (const listener of this.listeners) listener();
  }

  private place(): void {
    for (const chart of this.placed.splice(0)) chart.dispose();
    const sheet = this.api.getActiveWorkbook()!.getActiveSheet();
    for (const drawing of this.shown.values()) {
      const { left, top, width, height } = pixels(drawing);
      const column = indexAt(left, (index) => sheet.getColumnWidth(index));
      const row = indexAt(top, (index) => sheet.getRowHeight(index));
      const layer = { componentKey: COMPONENT, data: { chart: drawing.id }, allowTransform: false };
      const box = { width, height, marginX: column.rest, marginY: row.rest };
      const placed = sheet.addFloatDomToRange(
        sheet.getRange(row.index, column.index),
        layer,
        box,
        drawing.id,
      );
      if (placed) this.placed.push(placed);
    }
  }
}

function pixels({ box }: ChartDrawing) {
  return {
    left: box.left / pointsPerPixel,
    top: box.top / pointsPerPixel,
    width: box.width / pointsPerPixel,
    height: box.height / pointsPerPixel,
  };
}

/** Which row or column a distance falls into, and what is left of the distance there. */
function indexAt(distance: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let index = 0;
  let rest = distance;
  for (; rest >= sizeOf(index); index++) rest -= sizeOf(index);
  return { index, rest };
}

function samePlaces(before: readonly ChartDrawing[], now: readonly ChartDrawing[]): boolean {
  const places = (drawings: readonly ChartDrawing[]) =>
    JSON.stringify(drawings.map(({ id, box }) => [id, box]));
  return places(before) === places(now);
}
