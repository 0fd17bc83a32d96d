// SPDX-License-Identifier: EUPL-1.2
import { addChart } from './chart.ts';
import { addColourScale } from './colourScale.ts';
import { addDropDown } from './dropDown.ts';
import { addEntryRule } from './entryRule.ts';
import type { ExcelStep, ExcelStepOf } from './excelStep.ts';
import { freeze } from './freeze.ts';
import { addName } from './name.ts';
import { setUpPage } from './page.ts';
import { setColumnWidths, setRowHeights } from './sizes.ts';
import { giveStyle, style } from './style.ts';
import { write } from './write.ts';

type Handler<S extends ExcelStep> = (sheet: Excel.Worksheet, step: S) => void;

/** Each queues what Excel must do; nothing happens before the next sync. A forgotten step does not compile. */
const HANDLERS: { readonly [K in ExcelStep['step']]: Handler<ExcelStepOf<K>> } = {
  write,
  style,
  namedLook: giveStyle,
  columnWidths: setColumnWidths,
  rowHeights: setRowHeights,
  colourScales: addColourScale,
  dropDown: addDropDown,
  entryRule: addEntryRule,
  freeze,
  page: setUpPage,
  name: addName,
  chart: addChart,
};

/** Queues what a step asks for, on the sheet that is being made. */
export function runStep(sheet: Excel.Worksheet, step: ExcelStep): void {
  // The compiler can't see that the handler under `step.step` takes this very step.
  const handler = HANDLERS[step.step] as Handler<ExcelStep>;
  handler(sheet, step);
}
