// SPDX-License-Identifier: EUPL-1.2
import { type IWorkbookData, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingItalian from '@univerjs/preset-sheets-conditional-formatting/locales/it-IT';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreItalian from '@univerjs/preset-sheets-core/locales/it-IT';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationItalian from '@univerjs/preset-sheets-data-validation/locales/it-IT';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingItalian from '@univerjs/preset-sheets-drawing/locales/it-IT';
import type { Language } from '../../core/model/language.ts';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';

/** A spreadsheet program with one workbook open. */
export interface Grid {
  readonly api: FUniver;
  /** Takes the program and everything that listens to it off the page. */
  close(): void;
}

/** Univer gathers changes for so many milliseconds before it has them validated in idle time. */
const GATHERING = 20;

/** Opens a workbook in a spreadsheet program of its own, in the element `container`. */
export function openGrid(container: HTMLElement, language: Language, workbook: Partial<IWorkbookData>): Grid {
  const univer = new Univer({
    locale: language === 'it' ? LocaleType.IT_IT : LocaleType.EN_US,
    locales: {
      [LocaleType.IT_IT]: mergeLocales(
        coreItalian,
        conditionalFormattingItalian,
        dataValidationItalian,
        drawingItalian,
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        conditionalFormattingEnglish,
        dataValidationEnglish,
        drawingEnglish,
      ),
    },
  });
  const own = container.appendChild(document.createElement('div'));
  own.style.height = '100%';
  const presets = [
    UniverSheetsCorePreset({ container: own }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook(workbook).setNumfmtLocal(language);
  const close = () => {
    own.remove();
    // The validation that is still to come raises an error where it finds its workbook gone.
    setTimeout(() => requestIdleCallback(() => univer.dispose()), 2 * GATHERING);
  };
  return { api, close };
}
