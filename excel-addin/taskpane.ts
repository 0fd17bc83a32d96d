// SPDX-License-Identifier: EUPL-1.2
import { mountPanel } from '../panel/mountPanel.tsx';
import { excelDesk } from './desk.ts';
import { excelHost } from './excelHost.ts';
import { associateRibbon } from './ribbon.ts';

void Office.onReady(() => {
  const desk = excelDesk(excelHost());
  associateRibbon(desk);
  mountPanel(document.getElementById('panel')!, desk);
});
