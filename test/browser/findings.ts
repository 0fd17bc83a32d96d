// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { Cell } from '../../core/model/grid.ts';
import { userFile } from '../host/userFile.ts';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { ODD_WORKBOOKS, type OddWorkbook } from './oddWorkbooks.ts';
import { openAll } from './openAll.ts';
import { Workbench } from './workbench.ts';

/** Of each kind of trouble: it is read in the pane, leads to its cell, and once it is mended the scores change. */
export async function checkFindings(
  checks: Checks,
  browser: Browser,
  address: string,
  root: string,
): Promise<void> {
  const workbench = await Workbench.open(browser, address);
  for (const [what, odd] of Object.entries(ODD_WORKBOOKS)) {
    await checks.check(`${what} is told at its cell`, async () => {
      await open(workbench, odd, root);
      await assertToldAndMended(workbench, odd);
    });
  }
  await checks.check(
    'formulas with stored zeros are calculated on opening, and nothing is told',
    async () => {
      await workbench.openFile(caseFile(root, '20-xlsxwriter-zero-cache-fullCalcOnLoad'));
      await workbench.pane.getByText('Nessun problema rilevato.').waitFor();
      assert.deepEqual(
        (await scores(workbench)).map((line) => line.filter((one, i) => i === 0 || typeof one === 'number')),
        [
          ['C3', 55, 50, 60],
          ['C2', 35, 30, 40],
          ['C1', 15, 10, 20],
        ],
      );
    },
  );
  await checks.check('nothing is told of a template that is still empty', async () => {
    await workbench.openEmpty();
    await workbench.pane.getByRole('button', { name: 'Inserisci modello', exact: true }).click();
    await workbench.pane.getByText('Nessun problema rilevato.').waitFor();
    assert.equal(await entries(workbench).count(), 0);
    await assertAccessible(workbench.pane);
  });
  await checks.check('nothing went wrong with what is odd', async () =>
    assert.deepEqual(workbench.problems, []),
  );
  await workbench.close();
}

async function open(workbench: Workbench, { content }: OddWorkbook, root: string): Promise<void> {
  if (typeof content === 'string') return workbench.openFile(caseFile(root, content));
  if (!('text' in content)) return workbench.openBytes(userFile(content));
  await workbench.select(content.sheet, content.cell);
  await workbench.type(content.text);
}

function caseFile(root: string, name: string): string {
  return path.join(root, `test/cases/${name}.xlsx`);
}

async function assertToldAndMended(workbench: Workbench, odd: OddWorkbook): Promise<void> {
  const { sheet, cell, says, mend, isRefused = false } = odd;
  const before = isRefused ? [] : await scores(workbench);
  await workbench.go('data');
  await openAll(problems(workbench));
  const entry = entries(workbench)
    .filter({ hasText: `${sheet}!${cell}` })
    .filter({ hasText: says });
  await entry.click();
  if (odd.isHidden) await assertSaidInSight(workbench.pane.getByText(`Il foglio «${sheet}» è nascosto`));
  else await workbench.untilSelected(sheet, cell);
  if (mend === undefined) return;
  if ('button' in mend) await assertCured(workbench, `${mend.button}: ${sheet}!${cell}`, before);
  else {
    await workbench.select(mend.sheet, mend.cell);
    await workbench.type(mend.text);
    assert.notDeepEqual(await scores(workbench), before);
    await entry.waitFor({ state: 'detached' });
  }
}

/** On a click the correction is made, and on another taken back, and the scores go both ways. */
async function assertCured(workbench: Workbench, button: string, before: Scores): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: button }).click();
  await pane.getByText('Nessun problema rilevato.').waitFor();
  const undo = pane.getByRole('button', { name: 'Annulla la correzione' });
  await assertSaidInSight(undo);
  assert.notDeepEqual(await scores(workbench), before);
  await undo.click();
  await workbench.go('data');
  await pane.getByRole('button', { name: button }).waitFor();
  assert.deepEqual(await scores(workbench), before);
}

async function assertSaidInSight(element: Locator): Promise<void> {
  await element.first().waitFor();
  const isInSight = await element.first().evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
  assert.ok(isInSight, 'what is said is out of sight');
}

function problems(workbench: Workbench): Locator {
  return workbench.pane.getByRole('region', { name: 'Problemi' });
}

function entries(workbench: Workbench): Locator {
  return problems(workbench).locator('li');
}

type Scores = readonly (readonly Cell[])[];

/** Calculates; the ranked clusters with all that the report says of their scores. */
async function scores(workbench: Workbench): Promise<Scores> {
  await workbench.calculate();
  const { cells } = await workbench.grid('Cruscotto');
  return cells.filter(([rank]) => typeof rank === 'number').map((line) => line.slice(1));
}
