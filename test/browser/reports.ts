// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import type { RunJson } from '../../core/runJson.ts';
import { score } from '../../core/score.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { assertSameScores } from './compare.ts';
import { openAll } from './openAll.ts';
import { Workbench } from './workbench.ts';

/** From the click to sheets with the same numbers as the command line, for the sample and for 40 clusters. */
export async function checkReports(
  checks: Checks,
  browser: Browser,
  address: string,
  root: string,
): Promise<void> {
  const sample = path.join(root, 'samples/cluster-lombardi.xlsx');
  const cluster6 = path.join(root, 'test/data/cluster6.xlsx');
  const workbench = await Workbench.open(browser, address);

  await checks.check('opens with the sample, in which the pane finds no problem', async () => {
    await workbench.pane.getByText('Nessun problema rilevato.').waitFor();
    assert.ok((await workbench.sheetNames()).includes('Questionario'));
  });
  await checks.check('axe finds nothing in the pane', () => assertAccessible(workbench.pane));
  await checks.check('axe finds nothing in the page around the grid', () =>
    assertAccessible(workbench.page.mainFrame(), ['#grid', '#pane']),
  );

  await checks.check('Calcola cruscotto makes both sheets with their charts', async () => {
    await workbench.calculate();
    await assertSheets(workbench, 6);
  });
  await checks.check('every score of the sample is that of the command line', () =>
    assertSameAsCommandLine(workbench, sample, root),
  );
  await checks.check('the sheet can be read as an HTML table', async () => {
    await workbench.showSheet('Cruscotto');
    const section = workbench.page.getByRole('region', { name: 'Contenuto del foglio Cruscotto' });
    await section.getByRole('cell', { name: 'LE2C', exact: true }).first().waitFor();
  });
  await checks.check('axe finds nothing in the pane with results', async () => {
    await workbench.pane.getByRole('button', { name: 'Calcola cruscotto' }).click();
    await workbench.pane.getByRole('table').first().waitFor();
    await assertAccessible(workbench.pane);
  });

  await checks.check('another workbook opens: 40 clusters, other dimensions', async () => {
    await workbench.openFile(cluster6);
    assert.deepEqual(await workbench.sheetNames(), ['Indicatori', 'Dati', 'Metodo']);
    await workbench.calculate();
    await assertSheets(workbench, 6);
  });
  await checks.check('every score of the 40 clusters is that of the command line', () =>
    assertSameAsCommandLine(workbench, cluster6, root),
  );
  await checks.check(
    'axe finds nothing in the pane with 40 clusters, a problem and all of it open',
    async () => {
      await workbench.select('Dati', 'G2');
      await workbench.type('circa 70');
      await workbench.calculate();
      const { pane } = workbench;
      await workbench.go('results');
      await openAll(pane.locator('body'));
      assert.equal(await pane.getByRole('img').count(), 7);
      await assertAccessible(pane);
      await workbench.go('data');
      await openAll(pane.locator('body'));
      await pane.getByText('Dati!G2', { exact: true }).first().waitFor();
      await assertAccessible(pane);
    },
  );
  await checks.check('a file that is no workbook leaves the open one and says why', async () => {
    await workbench.page.setInputFiles('#open', path.join(root, 'package.json'));
    await workbench.page.getByRole('status').getByText('Impossibile aprire package.json').waitFor();
    assert.ok((await workbench.sheetNames()).includes('Cruscotto'));
  });
  await checks.check('nothing went wrong on the way', async () => assert.deepEqual(workbench.problems, []));
  await workbench.close();
}

/** Both sheets are there, the overview with one chart, the other with one for each dimension. */
async function assertSheets(workbench: Workbench, dimensions: number): Promise<void> {
  const names = await workbench.sheetNames();
  assert.ok(names.includes('Cruscotto') && names.includes('Dimensioni'), names.join(', '));
  assert.equal(await workbench.chartCount('Cruscotto'), 1);
  assert.equal(await workbench.chartCount('Dimensioni'), dimensions);
}

async function assertSameAsCommandLine(workbench: Workbench, file: string, root: string): Promise<void> {
  const { run } = score(readWorkbook(await readFile(file)).grids);
  assert.ok(run !== null);
  const sheets = {
    overview: await workbench.grid('Cruscotto'),
    dimensions: await workbench.grid('Dimensioni'),
  };
  assertSameScores(sheets, await calculate(file, root), run);
}

/** What the command line prints for the workbook. */
async function calculate(file: string, root: string): Promise<RunJson> {
  const command = ['--import', 'tsx', path.join(root, 'workbook-file/calculate.ts'), file, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 1e8 });
  return JSON.parse(stdout) as RunJson;
}
