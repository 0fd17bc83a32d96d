// SPDX-License-Identifier: EUPL-1.2
import type { OfficeRuntime } from '../host/loadOffice.ts';
import { playOffice } from '../host/officeContext.ts';
import type { Workbench } from './paneContract.ts';

// Stands in the task pane, right after Microsoft's client, where Office.js would have asked a real Excel.

type Action = (event: { completed(): void }) => unknown;

interface Office {
  readonly actions: { associate(id: string, action: Action): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

const runtime = window as unknown as OfficeRuntime;
const { workbench } = window.parent as unknown as { readonly workbench: Workbench };

const record = playOffice(runtime, { displayLanguage: workbench.language });
const { actions, addin } = runtime.Office as unknown as Office;

const { associate } = actions;
actions.associate = (id, action) => {
  associate(id, action);
  workbench.actionReady(id);
};

addin.showAsTaskpane = () => {
  workbench.showPane();
  return Promise.resolve();
};

workbench.attach({
  client: runtime.OfficeExtension,
  runAction: (id) =>
    new Promise((completed) => {
      record.actions.get(id)?.({ completed });
    }),
});
