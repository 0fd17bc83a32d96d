// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { cellAddress } from '../../core/model/address.ts';
import type { RunJson } from '../../core/runJson.ts';
import { textsIn } from '../support/textsIn.ts';
import { calculated } from './calculated.ts';
import type { Checks } from './checks.ts';
import { Workbench } from './workbench.ts';

const SHEET = 'Indicatori';
const WEIGHTS = 'Peso';

/** What a user does to the cells between two calculations, and that the report follows. */
export async function checkEditing(checks: Checks, browser: Browser, address: string): Promise<void> {
  const workbench = await Workbench.open(browser, address);
  let before = await calculated(workbench);

  await checks.check('a value typed into the grid changes the report', async () => {
    await workbench.select(SHEET, await weight(workbench, 4));
    await workbench.type('7');
    assert.deepEqual(await weights(workbench, 4, 1), [7]);
    before = await assertChanged(workbench, before);
  });
  await checks.check('a pasted block changes the report', async () => {
    await workbench.select(SHEET, await weight(workbench, 6));
    await workbench.paste('5\n6\n8');
    assert.deepEqual(await weights(workbench, 6, 3), [5, 6, 8]);
    before = await assertChanged(workbench, before);
  });
  await checks.check('an inserted row moves the data and leaves the scores', async () => {
    const [first] = await weights(workbench, 4, 1);
    const address = await weight(workbench, 4);
    await workbench.insertRow(SHEET, 2);
    assert.notEqual(await weight(workbench, 4), address);
    assert.deepEqual(await weights(workbench, 4, 1), [first]);
    assert.deepEqual((await calculated(workbench)).stages, before.stages);
  });
  await checks.check('undoing a typed value takes it back, and the scores with it', async () => {
    const [old] = await weights(workbench, 9, 1);
    await workbench.select(SHEET, await weight(workbench, 9));
    await workbench.type('9');
    assert.deepEqual(await weights(workbench, 9, 1), [9]);
    await workbench.undo();
    assert.deepEqual(await weights(workbench, 9, 1), [old]);
    assert.deepEqual((await calculated(workbench)).stages, before.stages);
  });
  await checks.check('undoing after a calculation leaves the report whole', async () => {
    const names = await workbench.sheetNames();
    await workbench.select(SHEET, 'A1');
    await workbench.undo();
    assert.deepEqual(await workbench.sheetNames(), names);
  });
  await checks.check('while a cell is being edited the pane says what to do, and then it works', async () => {
    await workbench.select(SHEET, await weight(workbench, 9));
    await workbench.startTyping('3');
    await workbench.calculate();
    const message = workbench.pane.getByText(textsIn('it').hostErrors['cell-being-edited']);
    await message.first().waitFor();
    await workbench.clickGrid();
    assert.deepEqual(await weights(workbench, 9, 1), [3]);
    before = await assertChanged(workbench, before);
    assert.equal(await message.count(), 0);
  });
  await checks.check('nothing went wrong while editing', async () =>
    assert.deepEqual(workbench.problems, []),
  );
  await workbench.close();
}

async function assertChanged(workbench: Workbench, before: RunJson): Promise<RunJson> {
  const now = await calculated(workbench);
  assert.notDeepEqual(now.stages, before.stages);
  return now;
}

/** The address of the weight in the n-th row of the table of indicators. */
async function weight(workbench: Workbench, n: number): Promise<string> {
  const { row, column } = await header(workbench);
  return cellAddress(row + n, column);
}

/** What stands in the grid from the n-th row on. */
async function weights(workbench: Workbench, n: number, count: number): Promise<unknown[]> {
  const { row, column, cells } = await header(workbench);
  return cells.slice(row + n, row + n + count).map((line) => line[column]);
}

/** Where the weights' header stands, and all cells of its sheet. */
async function header(workbench: Workbench) {
  const { cells } = await workbench.grid(SHEET);
  const row = cells.findIndex((line) => line.includes(WEIGHTS));
  return { row, column: cells[row]!.indexOf(WEIGHTS), cells };
}
