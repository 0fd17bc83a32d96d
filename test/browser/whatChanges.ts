// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { textsIn } from '../support/textsIn.ts';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { openAll } from './openAll.ts';
import { Workbench } from './workbench.ts';

/** What an unsaved choice and each element change, and the sheets that the report is made of. */
export async function checkWhatChanges(checks: Checks, browser: Browser, address: string): Promise<void> {
  const { panel, report } = textsIn('it');
  const { methods, leaveOut } = panel.compare;
  const workbench = await Workbench.open(browser, address);
  const { pane } = workbench;
  const click = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).click();

  await checks.check('an unsaved choice is compared with the method of the workbook', async () => {
    const before = await workbench.sheetNames();
    await workbench.go('method');
    await click(new RegExp(`^${panel.method.groups.aggregation}`));
    await pane.locator('input[type=radio][value="geometric"]').check();
    await workbench.go('results');
    await click(methods.heading);
    await click(methods.compare);
    const rows = pane.getByRole('table', { name: /con il 1º e il 2º metodo$/ }).locator('tbody tr');
    await rows.first().waitFor();
    assert.equal(await rows.count(), 9);
    assert.deepEqual(await workbench.sheetNames(), before);
  });
  await checks.check('the ticked sheets are made, and no others', async () => {
    await pane.getByRole('checkbox', { name: report.sheets.dimensions }).uncheck();
    await pane.getByRole('checkbox', { name: report.sheets.diagnosis }).check();
    await click(panel.calculate.calculate);
    await pane.locator('main').getByText(panel.outcome.published).waitFor();
    const names = await workbench.sheetNames();
    assert.ok(names.includes(report.sheets.diagnosis));
    assert.ok(!names.includes(report.sheets.dimensions));
  });
  await checks.check('every element is left out in turn, and one can be looked at', async () => {
    await click(leaveOut.heading);
    const table = pane.getByRole('table', { name: leaveOut.caption });
    await table.waitFor();
    assert.equal(await table.locator('tbody tr').count(), 45);
    await table.getByRole('button').first().click();
    const detail = pane.getByRole('table', { name: leaveOut.detail });
    assert.equal(await detail.locator('tbody tr').count(), 9);
  });
  await checks.check('what changes is accessible, contrast included', async () => {
    await workbench.go('method');
    await pane.locator('input[type=radio][value="arithmetic"]').check();
    await click(new RegExp(`^${panel.method.groups.normalisation}`));
    await pane.locator('input[type=radio][value="z-score"]').check();
    await workbench.go('results');
    await click(methods.compare);
    await pane.getByText(/punteggi su scale diverse/).waitFor();
    await openAll(pane.locator('body'));
    await assertAccessible(pane);
  });
  await checks.check('nothing went wrong with it', async () => assert.deepEqual(workbench.problems, []));
  await workbench.close();
}
