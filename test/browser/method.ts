// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { textsIn } from '../support/textsIn.ts';
import { assertAccessible } from './accessibility.ts';
import { calculated } from './calculated.ts';
import type { Checks } from './checks.ts';
import { openAll } from './openAll.ts';
import { Workbench } from './workbench.ts';

/** From a choice in the pane to the cells of the Method sheet, and back. */
export async function checkMethod(checks: Checks, browser: Browser, address: string): Promise<void> {
  const { panel } = textsIn('it');
  const words = panel.method;
  const workbench = await Workbench.open(browser, address);
  const { pane } = workbench;
  const radio = (word: string) => pane.locator(`input[type=radio][value="${word}"]`);
  const openGroup = (name: string) => pane.getByRole('button', { name: new RegExp(`^${name}`) }).click();

  await checks.check('a choice that is saved stands in the Method sheet, and is read back', async () => {
    assert.equal(await value(workbench, 'normalisation'), 'goalposts');
    await workbench.go('method');
    await openGroup(words.groups.normalisation);
    await radio('min-max').check();
    await pane.getByRole('textbox', { name: words.ends.scores[0] }).fill('1');
    await openGroup(words.groups.screening);
    await radio('availability').check();
    await pane.getByRole('textbox', { name: /screening.minimum-availability/ }).fill('1/3');
    await pane.getByRole('button', { name: words.save }).click();
    await pane.locator('main').getByText(panel.outcome.saved).waitFor();
    assert.equal(await value(workbench, 'normalisation'), 'min-max');
    assert.equal(await value(workbench, 'normalisation.scale'), '1;100');
    assert.equal(await value(workbench, 'screening.minimum-availability'), '1/3');
    assert.equal(await radio('min-max').isChecked(), true);
    assert.equal(await pane.getByText(words.marks.unsaved, { exact: true }).count(), 0);
  });
  await checks.check('the calculation follows the saved method', async () => {
    const { method } = await calculated(workbench);
    assert.equal(method?.normalisation, 'min-max');
  });
  await checks.check(
    'what is typed into the Method sheet stands in the pane after reading again',
    async () => {
      await workbench.select('Metodo', (await place(workbench, 'normalisation')).address);
      await workbench.type('z-score');
      await workbench.go('data');
      await pane.getByRole('button', { name: panel.found.readAgain }).click();
      await workbench.go('method');
      await pane.locator('input[type=radio][value="z-score"]:checked').waitFor();
    },
  );
  await checks.check('arrows choose among the words, and the focus follows', async () => {
    await radio('z-score').focus();
    await workbench.page.keyboard.press('ArrowDown');
    assert.equal(await radio('fixed-scale').isChecked(), true);
    assert.equal(await radio('fixed-scale').evaluate((one) => one === document.activeElement), true);
  });
  await checks.check('the method in the pane is accessible, contrast included', async () => {
    const method = pane.getByRole('region', { name: words.heading, exact: true });
    await openAll(method);
    for (const word of ['z-score', 'box-cox', 'both', 'group-mean']) await radio(word).check();
    await method.getByRole('checkbox').check();
    await method.getByText('Indicare la colonna del gruppo.').waitFor();
    await assertAccessible(pane);
  });
  await checks.check('nothing went wrong with the method', async () =>
    assert.deepEqual(workbench.problems, []),
  );
  await workbench.close();
}

async function value(workbench: Workbench, key: string): Promise<unknown> {
  return (await place(workbench, key)).value;
}

/** The cell beside a key, and what it holds. */
async function place(workbench: Workbench, key: string) {
  const { cells } = await workbench.grid('Metodo');
  const row = cells.findIndex(([first]) => first === key);
  return { address: `B${row + 1}`, value: cells[row]![1] };
}
