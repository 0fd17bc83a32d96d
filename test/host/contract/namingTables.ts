// SPDX-License-Identifier: EUPL-1.2
import { CAPABILITIES } from '../../../core/host/capabilities.ts';
import type { SheetScript } from '../../../core/host/steps.ts';
import type { Program } from '../openWorkbook.ts';
import { chart, reportScripts } from '../reportScripts.ts';
import { unobserved } from '../signals.ts';

const SCORES = 'CRUSCOTTO_PUNTEGGI: Cruscotto!A1:C3';

/** The report, with its chart on a sheet of its own besides. */
function withFigure(title = 'First'): SheetScript[] {
  const ownSheet = { key: 'figure:figure1', name: 'Figura 1' };
  const [overview, ...others] = reportScripts(title);
  const steps = overview!.steps.filter(({ step }) => step !== 'chart');
  return [{ ...overview!, steps: [...steps, { step: 'chart', chart, ownSheet }] }, ...others];
}

export function namingTables({ open }: Program): void {
  const opened = () => open([{ name: 'Dati', cells: [[1, 2]] }]);

  test('a name comes with its sheet, follows the next report, and goes with it', async () => {
    const workbook = await opened();
    for (const title of ['First', 'Second']) {
      await workbook.host.applyReport(reportScripts(title), unobserved);
      expect(await workbook.names()).toEqual([SCORES]);
    }
    await workbook.host.applyReport([], unobserved, ['overview', 'dimensions']);
    expect(await workbook.names()).toEqual([]);
  });

  test('names of the user stay, the same one too', async () => {
    const workbook = await opened();
    await workbook.byHand.define('MIO', 'Dati', 'A1:B1');
    await workbook.byHand.define('CRUSCOTTO_PUNTEGGI', 'Dati', 'B1:B1');
    const own = ['CRUSCOTTO_PUNTEGGI: Dati!B1', 'MIO: Dati!A1:B1'];
    for (const title of ['First', 'Second']) {
      expect(await workbook.host.applyReport(reportScripts(title), unobserved)).toBe('applied');
      expect(await workbook.names()).toEqual(expect.arrayContaining(own));
    }
    await workbook.host.applyReport([], unobserved, ['overview', 'dimensions']);
    expect((await workbook.names()).sort()).toEqual(own);
  });

  test('a chart has a sheet to itself where the program has such sheets, and nowhere else', async () => {
    const workbook = await opened();
    const { chartSheets } = CAPABILITIES[workbook.host.kind];
    const report = ['Dati', 'Cruscotto', 'Dimensioni'];
    for (const title of ['First', 'Second']) {
      await workbook.host.applyReport(withFigure(title), unobserved);
      expect((await workbook.sheetNames()).sort()).toEqual(
        [...report, ...(chartSheets ? ['Figura 1'] : [])].sort(),
      );
    }
    const { sheets, grids } = await workbook.host.read(unobserved);
    const figures = sheets.filter(({ name }) => name === 'Figura 1');
    expect(figures).toEqual(chartSheets ? [{ name: 'Figura 1', report: 'figure:figure1', ours: true }] : []);
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Dati']);
    await workbook.host.applyReport(reportScripts('Third'), unobserved, ['figure:figure1']);
    expect((await workbook.sheetNames()).sort()).toEqual([...report].sort());
  });
}
