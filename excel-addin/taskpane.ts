// SPDX-License-Identifier: EUPL-1.2
import { mountPanel } from '../panel/mountPanel.tsx';
import { associateFunctions } from './customFunctions.ts';
import { excelDesk } from './desk.ts';
import { excelHost } from './excelHost.ts';
import { associateRibbon } from './ribbon.ts';

// Before Excel is ready: a workbook that is being opened calls them at once.
associateFunctions();

void Office.onReady(() => {
  const desk = excelDesk(excelHost());
  associateRibbon(desk);
  mountPanel(document.getElementById('panel')!, desk);
});
