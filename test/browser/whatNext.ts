// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { textsIn } from '../support/textsIn.ts';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { Workbench } from './workbench.ts';

/** From a goal to targets in the workbook. */
export async function checkWhatNext(checks: Checks, browser: Browser, address: string): Promise<void> {
  const { next, panel, template } = textsIn('it');
  const workbench = await Workbench.open(browser, address);
  const { pane } = workbench;
  const section = pane.getByRole('region', { name: next.heading });
  const click = (name: string) => section.getByRole('button', { name, exact: true }).click();

  await checks.check('a cluster’s first actions are three', async () => {
    await workbench.calculate();
    await workbench.go('actions');
    await section.getByLabel(next.cluster).selectOption('CAT.AL');
    assert.equal(await section.locator('ol li').count(), 3);
  });
  await checks.check('the plan to a goal is found, with the score after each step', async () => {
    await click(next.plan.heading);
    await click(next.plan.find);
    const table = section.getByRole('table', { name: next.plan.caption });
    await table.waitFor();
    assert.ok((await table.locator('tbody tr').count()) >= 2);
  });
  await checks.check('the table of the plan is not wider than the pane', async () => {
    const region = section.locator('section').filter({ has: pane.getByRole('table') });
    const overflow = await region.evaluate((element) => element.scrollWidth - element.clientWidth);
    assert.ok(overflow <= 0, `${overflow} pixels have to be scrolled to`);
  });
  await checks.check('its steps become targets under those of the workbook', async () => {
    const sheet = template.sheets.targets;
    const before = await workbench.grid(sheet);
    await click(next.writing.write);
    await section.getByText(next.writing.done, { exact: true }).waitFor();
    const { cells } = await workbench.grid(sheet);
    const written = cells.filter((row, i) => row[0] === 'CAT.AL' && (before.cells[i]?.[0] ?? null) === null);
    const steps = await section.getByRole('table').locator('tbody tr').count();
    assert.equal(written.length, steps - 1, 'a target for each step; the last row is the sum');
    assert.deepEqual(cells.slice(0, 5), before.cells.slice(0, 5));
  });
  await checks.check('what to do next is accessible, contrast included', async () => {
    await click(next.label.heading);
    // The panel reads the workbook again once the targets stand there.
    await pane
      .locator('button:not([aria-disabled=true])', { hasText: panel.found.readAgain })
      .waitFor({ state: 'attached' });
    await assertAccessible(pane);
  });
  await checks.check('nothing went wrong with it', async () => assert.deepEqual(workbench.problems, []));
  await workbench.close();
}
