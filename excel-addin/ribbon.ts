// SPDX-License-Identifier: EUPL-1.2
import type { Published } from '../core/publish.ts';
import type { ExcelBackend } from './backend.ts';

/** The name that the manifest gives the command. */
const COMMAND = 'calculate';

/** Lets the ribbon's button calculate without the panel, which opens only where there is something to say. */
export function associateRibbon(backend: ExcelBackend): void {
  Office.actions.associate(COMMAND, async (event: Office.AddinCommands.Event) => {
    try {
      if (!(await wentWell(backend.calculateFromRibbon().published))) await Office.addin.showAsTaskpane();
    } finally {
      // Until it hears this, Excel holds back every further click.
      event.completed();
    }
  });
}

/** What went wrong stands in the panel, whatever it was. */
async function wentWell(published: Promise<Published>): Promise<boolean> {
  try {
    const { outcome, ...end } = await published;
    const findings = 'findings' in end ? end.findings : [];
    return outcome === 'published' && findings.every(({ severity }) => severity !== 'error');
  } catch {
    return false;
  }
}
