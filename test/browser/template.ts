// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { RunJson } from '../../core/runJson.ts';
import { textsIn } from '../support/textsIn.ts';
import { calculated } from './calculated.ts';
import type { Checks } from './checks.ts';
import { Workbench } from './workbench.ts';

/** From an empty workbook over the template to a report, beside a sheet of the user's that has the report's name. */
export async function checkTemplate(checks: Checks, browser: Browser, address: string): Promise<void> {
  const { panel } = textsIn('it');
  const workbench = await Workbench.open(browser, address);
  const ofSample = await calculated(workbench);
  await checks.check('the template with its sample gives the scores of the sample', async () => {
    await workbench.openEmpty();
    await workbench.pane.getByRole('button', { name: panel.nothing.sample }).click();
    const { error, warning, info } = panel.problems.severities;
    await workbench.pane.getByRole('button', { name: `${info} (` }).waitFor();
    for (const grave of [error, warning]) {
      assert.equal(await workbench.pane.getByRole('button', { name: `${grave} (` }).count(), 0);
    }
    assertClose(await calculated(workbench), ofSample);
  });
  await checks.check('nothing went wrong with the template', async () =>
    assert.deepEqual(workbench.problems, []),
  );
  await workbench.close();
}

/** The sample's file keeps the results of its formulas to fewer digits than the grid calculates. */
function assertClose(one: RunJson, other: RunJson): void {
  const scores = ({ stages }: RunJson) => stages!.aggregated!.values.flat();
  assert.equal(scores(one).length, scores(other).length);
  for (const [index, value] of scores(one).entries()) {
    const expected = scores(other)[index]!;
    assert.ok(value === expected || Math.abs(value! - expected!) < 1e-9, `${value} is not ${expected}`);
  }
}
