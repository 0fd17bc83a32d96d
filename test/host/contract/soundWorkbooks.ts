// SPDX-License-Identifier: EUPL-1.2
import { score } from '../../../core/score.ts';
import type { Program } from '../openWorkbook.ts';
import { unobserved } from '../signals.ts';
import { SOUND_WORKBOOKS } from '../soundWorkbooks.ts';

export function readingSoundWorkbooks({ open }: Program): void {
  test.each(Object.entries(SOUND_WORKBOOKS))('no warning of %s', async (_, sheets) => {
    const { grids } = await (await open(sheets)).host.read(unobserved);
    const { run, findings } = score(grids);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(run!.clusters.length).toBeGreaterThan(1);
    expect(run!.partial.size).toBe(0);
  });
}
