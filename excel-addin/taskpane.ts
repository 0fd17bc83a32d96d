// SPDX-License-Identifier: EUPL-1.2
import { mountPanel } from '../panel/mountPanel.tsx';
import { excelBackend } from './backend.ts';
import { associateFunctions } from './customFunctions.ts';
import { excelHost } from './excelHost.ts';
import { associateRibbon } from './ribbon.ts';

// Before Excel is ready: a workbook that is being opened calls them at once.
associateFunctions();

void Office.onReady(() => {
  const backend = excelBackend(excelHost());
  associateRibbon(backend);
  mountPanel(document.getElementById('panel')!, backend);
});
