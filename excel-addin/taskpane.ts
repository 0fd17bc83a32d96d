// SPDX-License-Identifier: EUPL-1.2
import { textsLoaded } from '../core/i18n/laterRooms.ts';
import { languageOf } from '../core/model/language.ts';
import { mountPanel } from '../panel/mountPanel.tsx';
import { type ExcelBackend, excelBackend } from './backend.ts';
import { excelHost } from './excelHost.ts';

/** What the pane and the ribbon work with: one backend, whose jobs run in turn. */
export interface Pane {
  readonly backend: ExcelBackend;
  mount(element: HTMLElement): void;
}

/** Makes the pane, once its texts are there in Excel's language. */
export async function makePane(): Promise<Pane> {
  await textsLoaded(languageOf(Office.context.displayLanguage));
  const backend = excelBackend(excelHost());
  return { backend, mount: (element) => mountPanel(element, backend) };
}
