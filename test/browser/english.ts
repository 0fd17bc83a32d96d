// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { textsIn } from '../support/textsIn.ts';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { Workbench } from './workbench.ts';

/** The pane follows the language of Excel's user interface. */
export async function checkEnglish(checks: Checks, browser: Browser, address: string): Promise<void> {
  const workbench = await Workbench.open(browser, address, { language: 'en' });
  await checks.check('an English Excel gets an English pane', async () => {
    await workbench.pane.getByText(textsIn('en').panel.problems.none).waitFor();
    assert.equal(await workbench.pane.locator('#panel [lang]').first().getAttribute('lang'), 'en');
    assert.equal(await workbench.page.locator('html').getAttribute('lang'), 'en');
  });
  await checks.check('an English Excel gets an English report', async () => {
    await workbench.calculate();
    const names = await workbench.sheetNames();
    assert.ok(names.includes('Cruscotto') && names.includes('Dimensions'), names.join(', '));
  });
  await checks.check('axe finds nothing in the English pane', () => assertAccessible(workbench.pane));
  await checks.check('nothing went wrong in English', async () => assert.deepEqual(workbench.problems, []));
  await workbench.close();
}
