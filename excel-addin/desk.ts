// SPDX-License-Identifier: EUPL-1.2
import type { Host, Watch } from '../core/host/port.ts';
import { languageOf } from '../core/model/language.ts';
import type { Calculation, Desk } from '../panel/desk.ts';
import { hostDesk } from '../panel/hostDesk.ts';
import { changesInExcel } from './changes.ts';
import { supportsExcelApi } from './requirements.ts';
import { onSelection } from './selections.ts';

/** The panel's desk, with what the ribbon needs beside it. */
export interface ExcelDesk extends Desk {
  /** Calculates in the language that the panel used last, at first in Excel's; whoever listens by `onCalculation` hears of it. */
  calculateFromRibbon(): Calculation;
  onCalculation: NonNullable<Desk['onCalculation']>;
}

/** All jobs over one workbook, one after another: the ribbon can be clicked while the panel works. */
export function excelDesk(host: Host): ExcelDesk {
  const desk = hostDesk(host);
  const listeners = new Set<(calculation: Calculation) => void>();
  let latest: Calculation | null = null;
  let lastUsed = languageOf(host.language);

  return {
    ...desk,
    calculate(request, watch) {
      lastUsed = request.language;
      return desk.calculate(request, watch);
    },
    insertTemplate(language, withSample, watch) {
      lastUsed = language;
      return desk.insertTemplate(language, withSample, watch);
    },
    onSelection,
    ...(supportsExcelApi('1.14') ? { onChange: changesInExcel() } : {}),
    calculateFromRibbon() {
      latest = { language: lastUsed, published: desk.calculate({ language: lastUsed }, UNWATCHED) };
      for (const listener of listeners) listener(latest);
      return latest;
    },
    onCalculation(listener) {
      listeners.add(listener);
      if (latest !== null) listener(latest);
      return () => listeners.delete(listener);
    },
  };
}

const UNWATCHED: Watch = { progress() {}, cancelled: false };
