// SPDX-License-Identifier: EUPL-1.2
import type { Step, StepOf } from '../../core/host/steps.ts';
import { addChart } from './chart.ts';
import { addColourScale } from './colourScale.ts';
import { addDropDown } from './dropDown.ts';
import { addEntryRule } from './entryRule.ts';
import { freeze } from './freeze.ts';
import { addName } from './name.ts';
import { setUpPage } from './page.ts';
import { setColumnWidths, setRowHeight } from './sizes.ts';
import { style } from './style.ts';
import { write } from './write.ts';

type Handler<S extends Step> = (sheet: Excel.Worksheet, step: S) => void;

/** Each queues what Excel must do; nothing happens before the next sync. A forgotten step does not compile. */
const HANDLERS: { readonly [K in Step['step']]: Handler<StepOf<K>> } = {
  write,
  style,
  columnWidths: setColumnWidths,
  rowHeight: setRowHeight,
  colourScale: addColourScale,
  dropDown: addDropDown,
  entryRule: addEntryRule,
  freeze,
  page: setUpPage,
  name: addName,
  chart: addChart,
};

/** Queues what a step asks for, on the sheet that is being made. */
export function runStep(sheet: Excel.Worksheet, step: Step): void {
  // The compiler can't see that the handler under `step.step` takes this very step.
  const handler = HANDLERS[step.step] as Handler<Step>;
  handler(sheet, step);
}
