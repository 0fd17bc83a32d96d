// SPDX-License-Identifier: EUPL-1.2
import type { ExcelBackend } from './backend.ts';

/** The name that the manifest gives the command. */
const COMMAND = 'calculate';

/**
 * Lets the ribbon's button calculate without the panel, which opens only where there is something to say. The backend is
 * loaded at the first click.
 */
export function associateRibbon(backend: () => Promise<ExcelBackend>): void {
  Office.actions.associate(COMMAND, async (event: Office.AddinCommands.Event) => {
    try {
      if (!(await wentWell(backend))) await Office.addin.showAsTaskpane();
    } finally {
      // Until it hears this, Excel holds back every further click.
      event.completed();
    }
  });
}

/** What went wrong stands in the panel, whatever it was. */
async function wentWell(backend: () => Promise<ExcelBackend>): Promise<boolean> {
  try {
    const { outcome, ...end } = await (await backend()).calculateFromRibbon().published;
    const findings = 'findings' in end ? end.findings : [];
    return outcome === 'published' && findings.every(({ severity }) => severity !== 'error');
  } catch {
    return false;
  }
}
