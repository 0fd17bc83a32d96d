// SPDX-License-Identifier: EUPL-1.2
import type { Host, ProgressSignal } from '../core/host/port.ts';
import { languageOf } from '../core/model/language.ts';
import { hostBackend } from '../panel/hostBackend.ts';
import type { Calculation, PanelBackend } from '../panel/panelBackend.ts';
import { changesInExcel } from './changes.ts';
import { supportsExcelApi } from './requirements.ts';
import { onSelection } from './selections.ts';

/** The panel's backend, with what the ribbon needs beside it. */
export interface ExcelBackend extends PanelBackend {
  /** Calculates in the language that the panel used last, at first in Excel's; whoever listens by `onCalculation` hears of it. */
  calculateFromRibbon(): Calculation;
  onCalculation: NonNullable<PanelBackend['onCalculation']>;
}

/**
 * The panel's backend over one workbook. All jobs run one after another: the ribbon can be clicked while the panel
 * works.
 */
export function excelBackend(host: Host): ExcelBackend {
  const backend = hostBackend(host);
  const listeners = new Set<(calculation: Calculation) => void>();
  let latest: Calculation | null = null;
  let lastUsed = languageOf(host.language);

  return {
    ...backend,
    calculate(request, signal) {
      lastUsed = request.language;
      return backend.calculate(request, signal);
    },
    insertTemplate(language, withSample, signal) {
      lastUsed = language;
      return backend.insertTemplate(language, withSample, signal);
    },
    isDark,
    onSelection,
    ...(supportsExcelApi('1.14') ? { onChange: changesInExcel() } : {}),
    calculateFromRibbon() {
      latest = { language: lastUsed, published: backend.calculate({ language: lastUsed }, UNWATCHED) };
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

/**
 * As Office says; older programs and Excel on the web may have no theme to tell (the reference of `Office.OfficeTheme`:
 * `isDarkTheme` came later than the colours), and then the system decides.
 */
function isDark(): boolean | null {
  return Office.context?.officeTheme?.isDarkTheme ?? null;
}

const UNWATCHED: ProgressSignal = { progress() {}, cancelled: false };
