// SPDX-License-Identifier: EUPL-1.2
import type { Applied, Host, ProgressSignal } from '../host/port.ts';
import { freeSheetName } from '../host/sheetName.ts';
import { mappingTexts } from '../i18n/rooms/mapping.ts';
import type { Language } from '../model/language.ts';
import { lower } from '../report/lower.ts';
import { mappingSheets } from './mappingSheets.ts';
import type { Recognition } from './recognise.ts';

/**
 * Adds the two sheets by which the recognised tables are read from now on, under names that are free (`taken` are those of
 * the workbook). Nothing else changes. Raises what the host raises ({@link HostError}) and nothing else.
 */
export function acceptRecognition(
  host: Host,
  recognition: Recognition,
  taken: readonly string[],
  language: Language,
  signal: ProgressSignal,
): Promise<Applied> {
  const { sheets } = mappingTexts(language);
  const names = {
    indicators: freeSheetName(sheets.indicators, taken),
    mapping: freeSheetName(sheets.mapping, taken),
  };
  return host.addSheets(mappingSheets(recognition, names, language).map(lower), signal);
}
