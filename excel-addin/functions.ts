// SPDX-License-Identifier: EUPL-1.2
import { associateFunctions } from './customFunctions.ts';
import { loadPane, showPane } from './loadPane.ts';
import { associateRibbon } from './ribbon.ts';
import { whenSeen } from './whenSeen.ts';

// Before Excel is ready: a workbook that is being opened calls them at once.
associateFunctions();

void Office.onReady(() => {
  associateRibbon(async () => (await loadPane()).backend);
  whenSeen(() => void showPane(document.getElementById('panel')!));
});
