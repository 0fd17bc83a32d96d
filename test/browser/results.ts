// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { userFile } from '../host/userFile.ts';
import { textsIn } from '../support/textsIn.ts';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { MANY } from './manyClusters.ts';
import { Workbench } from './workbench.ts';

/** Among many clusters: find one, sort, copy, ask where a score comes from. */
export async function checkResults(checks: Checks, browser: Browser, address: string): Promise<void> {
  const { panel, help, next } = textsIn('it');
  const words = panel.results;
  const workbench = await Workbench.open(browser, address, { viewport: { width: 1000, height: 900 } });
  const { pane } = workbench;
  const names = () => pane.getByRole('table').first().getByRole('rowheader').allTextContents();

  await checks.check('the introduction can be closed', async () => {
    await pane.getByRole('button', { name: help.tour.close, exact: true }).click();
    assert.equal(await pane.getByText(help.tour.cards[0]!.heading).count(), 0);
    await workbench.openBytes(userFile(MANY));
  });
  await checks.check('of five hundred clusters fifty are drawn, the best first', async () => {
    await workbench.calculate();
    await workbench.pane.getByRole('tabpanel', { name: panel.places.results }).waitFor();
    const drawn = await workbench.pane.getByRole('table').first().getByRole('rowheader').allTextContents();
    assert.equal(drawn.length, 50);
    assert.equal(drawn[0], 'CL500');
  });
  await checks.check('one is found by typing, without a click beyond the field', async () => {
    await pane.getByRole('searchbox', { name: words.search }).fill('cl123');
    await pane.getByText('Cluster mostrati: 1 di 500.').waitFor();
    assert.deepEqual(await names(), ['CL123']);
    await pane.getByRole('searchbox', { name: words.search }).fill('');
  });
  await checks.check('a column sorts the table', async () => {
    await pane.getByRole('columnheader', { name: 'Cluster' }).getByRole('button').click();
    await pane.locator('th[aria-sort=ascending]', { hasText: 'Cluster' }).waitFor();
    assert.equal((await names())[0], 'CL1');
  });
  await checks.check('the table is copied whole, as text and for documents', async () => {
    await pane.getByRole('button', { name: words.copy.copy }).click();
    await pane.getByText(/^Copiati 500 cluster/).waitFor();
    const text = await workbench.page.evaluate(() => navigator.clipboard.readText());
    const lines = text.split(/\r?\n/);
    assert.equal(lines.length, 501);
    assert.match(lines[1]!, /^CL1\t500\t25,1\t/);
  });
  await checks.check('columns beyond the edge are announced, and buttons lead to them', async () => {
    const region = pane.getByRole('region', { name: words.region });
    const more = pane.getByRole('button', { name: words.columnsAfter });
    const [inside, outside] = await region.evaluate((one) => [one.clientWidth, one.scrollWidth] as const);
    assert.equal(await more.count(), inside < outside ? 1 : 0);
    if (inside < outside) {
      await more.click();
      assert.ok((await region.evaluate((one) => one.scrollLeft)) > 0);
    }
  });
  await checks.check('a click on a score shows where it comes from', async () => {
    const row = pane
      .getByRole('row')
      .filter({ has: pane.getByRole('rowheader', { name: 'CL2', exact: true }) });
    await row.getByRole('button').first().click();
    await pane.getByRole('heading', { name: /^CL2\b/ }).waitFor();
  });
  await checks.check('every picker of clusters searches', async () => {
    await workbench.go('actions');
    await pane.getByRole('combobox', { name: next.cluster }).fill('cl321');
    await pane.getByRole('option', { name: 'CL321' }).click();
    assert.equal(await pane.getByRole('combobox', { name: next.cluster }).inputValue(), 'CL321');
  });
  await checks.check('the results are accessible, contrast included, with help and about open', async () => {
    await workbench.go('results');
    await pane.getByRole('button', { name: `Aiuto: ${words.heading}` }).click();
    await pane.getByRole('button', { name: panel.about }).click();
    await pane.getByRole('button', { name: help.about.showOthers }).click();
    await pane.getByText('MIT License').first().waitFor();
    await assertAccessible(pane);
  });
  await checks.check('nothing went wrong among them', async () => assert.deepEqual(workbench.problems, []));
  await workbench.close();
}
