// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { Workbench } from './workbench.ts';

/** From a score of the report down to a cell of the data, and the report away again. */
export async function checkExplain(checks: Checks, browser: Browser, address: string): Promise<void> {
  const workbench = await Workbench.open(browser, address);
  const { pane } = workbench;
  const section = () => pane.getByRole('region', { name: 'Da dove viene' });
  const before = await workbench.sheetNames();

  await checks.check('a score that is selected in the report is explained in the pane', async () => {
    await pane.getByRole('button', { name: 'Calcola cruscotto' }).click();
    await pane.getByText('Il cruscotto è pronto').first().waitFor();
    const { sheet, cell, text } = await aScore(workbench);
    await workbench.select(sheet, cell);
    await section().getByRole('heading', { level: 3 }).getByText(text).waitFor();
  });
  await checks.check('a click on a value leads to its cell', async () => {
    // The first part of each level, down to the indicator.
    for (const _ of ['dimension', 'indicator']) {
      await section().locator('button[aria-expanded=false]:not([aria-label])').first().click();
    }
    const value = section()
      .getByRole('button', { name: /^Valore dichiarato/ })
      .first();
    const [sheet, cell] = (await value.textContent())!.split(/(?=Dati!)/)[1]!.split('!');
    await value.click();
    await workbench.untilSelected(sheet!, cell!);
  });
  await checks.check('axe finds nothing in an explanation that is unfolded', () => assertAccessible(pane));
  await checks.check('the report can be removed, after a question', async () => {
    await workbench.go('results');
    await pane.getByRole('button', { name: 'Rimuovi il cruscotto' }).click();
    await assertAccessible(pane);
    await pane.getByRole('alertdialog').getByRole('button', { name: 'Rimuovi' }).click();
    await pane.getByText('Il cruscotto è stato rimosso').first().waitFor();
    assert.deepEqual(await workbench.sheetNames(), before);
  });
  await checks.check('nothing went wrong on the way', async () => assert.deepEqual(workbench.problems, []));
  await workbench.close();
}

/** The first score of the overview's first cluster, and how the pane writes it. */
async function aScore(workbench: Workbench): Promise<{ sheet: string; cell: string; text: string }> {
  const sheet = 'Cruscotto';
  const { cells } = await workbench.grid(sheet);
  const row = cells.findIndex((line) => line[0] === 1);
  assert.ok(row > 0 && typeof cells[row]![2] === 'number');
  return { sheet, cell: `C${row + 1}`, text: (cells[row]![2] as number).toFixed(1).replace('.', ',') };
}
