// SPDX-License-Identifier: EUPL-1.2
import { compareMethods } from '../core/compareMethods.ts';
import type { Host, Watch } from '../core/host/port.ts';
import { saveMethod } from '../core/method/saveMethod.ts';
import { languageOf } from '../core/model/language.ts';
import { type PublishRequest, publish } from '../core/publish.ts';
import { removeReport } from '../core/removeReport.ts';
import { survey } from '../core/survey.ts';
import { insertTemplate } from '../core/template/insertTemplate.ts';
import type { Calculation, Desk } from '../panel/desk.ts';
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
  const inTurn = queue();
  const listeners = new Set<(calculation: Calculation) => void>();
  let latest: Calculation | null = null;
  let lastUsed = languageOf(host.language);

  const calculate = (request: PublishRequest, watch: Watch) => {
    lastUsed = request.language;
    return inTurn(() => publish(host, request, watch));
  };

  return {
    language: host.language,
    survey: (watch) => inTurn(async () => survey((await host.read(watch)).grids, languageOf(host.language))),
    calculate,
    removeReport: (watch) => inTurn(() => removeReport(host, watch)),
    compareMethods: (request, watch) => inTurn(() => compareMethods(host, request, watch)),
    saveMethod: (choices, language, watch) => inTurn(() => saveMethod(host, choices, language, watch)),
    insertTemplate(language, sample, watch) {
      lastUsed = language;
      return inTurn(() => insertTemplate(host, { language, sample }, watch));
    },
    goTo: host.goTo,
    onSelection,
    ...(supportsExcelApi('1.14') ? { onChange: changesInExcel() } : {}),
    calculateFromRibbon() {
      latest = { language: lastUsed, published: calculate({ language: lastUsed }, UNWATCHED) };
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

/** Starts each job when the one before has ended, well or badly. */
function queue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next;
    return next;
  };
}
