// SPDX-License-Identifier: EUPL-1.2
import './olderEngine.ts';
import type { ServerApi } from '../contract/serverApi.ts';
import { answer } from './answers.ts';
import { editCells, numberFormats } from './editCells.ts';
import { goTo } from './goTo.ts';
import { begin, discard, draft, finish } from './job.ts';
import { addMenu, showHelp, showSidebar } from './menu.ts';
import { readWorkbook } from './readWorkbook.ts';
import { textsElement } from './texts.ts';

export { customFunctions } from './customFunctions.ts';

// What Apps Script can see: what it calls itself, what the menu calls, and what the sidebar calls.

export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();

export const cruscottoCalculate = (): void => showSidebar('calculate');
export const cruscottoOpenPanel = (): void => showSidebar('open');
export const cruscottoInsertTemplate = (): void => showSidebar('template');
export const cruscottoRemoveReport = (): void => showSidebar('remove');
export const cruscottoHelp = (): void => showHelp();

export const cruscottoTexts: ServerApi['cruscottoTexts'] = (language) => answer(() => textsElement(language));
export const cruscottoRead: ServerApi['cruscottoRead'] = () => answer(readWorkbook);
export const cruscottoBegin: ServerApi['cruscottoBegin'] = (job) => answer(() => begin(job));
export const cruscottoDraft: ServerApi['cruscottoDraft'] = (ticket, from, scripts) =>
  answer(() => draft(ticket, from, scripts));
export const cruscottoHandOver: ServerApi['cruscottoHandOver'] = (ticket) => answer(() => finish(ticket));
export const cruscottoDiscard: ServerApi['cruscottoDiscard'] = (ticket) =>
  answer(() => {
    discard(ticket);
    return null;
  });
export const cruscottoFormats: ServerApi['cruscottoFormats'] = (areas) => answer(() => numberFormats(areas));
export const cruscottoEdit: ServerApi['cruscottoEdit'] = (edits) => answer(() => editCells(edits));
export const cruscottoGoTo: ServerApi['cruscottoGoTo'] = (sheet, address) =>
  answer(() => {
    goTo(sheet, address);
    return null;
  });
