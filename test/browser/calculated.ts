// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { type RunJson, runJson } from '../../core/runJson.ts';
import { score } from '../../core/score.ts';
import { assertSameScores } from './compare.ts';
import type { Workbench } from './workbench.ts';

const REPORT = ['Cruscotto', 'Dimensioni', 'Metodo usato'];

/** Calculates, and holds the report against the core's own calculation of the cells that are in the grid now. */
export async function calculated(workbench: Workbench): Promise<RunJson> {
  await workbench.calculate();
  const names = (await workbench.sheetNames()).filter((name) => !REPORT.includes(name));
  const result = score(await Promise.all(names.map((name) => workbench.grid(name))));
  assert.ok(result.run !== null);
  const sheets = {
    overview: await workbench.grid('Cruscotto'),
    dimensions: await workbench.grid('Dimensioni'),
  };
  const json = runJson(result);
  assertSameScores(sheets, json, result.run);
  return json;
}
