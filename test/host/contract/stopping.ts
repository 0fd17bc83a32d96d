// SPDX-License-Identifier: EUPL-1.2
import type { Program } from '../openWorkbook.ts';
import { reportScripts } from '../reportScripts.ts';
import { cancelAfter, unobserved } from '../signals.ts';

export function stopping({ open }: Program): void {
  test.each([0, 1])(
    'after %i reports of progress the old report stands, and nothing else',
    async (reports) => {
      const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
      await workbook.host.applyReport(reportScripts('First'), unobserved);
      const before = await workbook.host.read(unobserved);
      const names = await workbook.names();
      expect(await workbook.host.applyReport(reportScripts('Second'), cancelAfter(reports))).toBe(
        'cancelled',
      );
      expect(await workbook.sheetNames()).toEqual(['Dati', 'Cruscotto', 'Dimensioni']);
      expect(await workbook.cells('Dimensioni', 'A1:A1')).toEqual([['First']]);
      expect(await workbook.host.read(unobserved)).toEqual(before);
      expect(await workbook.names()).toEqual(names);
    },
  );

  test('what was stopped can be done again', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    expect(await workbook.host.applyReport(reportScripts('First'), cancelAfter(1))).toBe('cancelled');
    expect(await workbook.sheetNames()).toEqual(['Dati']);
    expect(await workbook.host.applyReport(reportScripts('Second'), unobserved)).toBe('applied');
    expect(await workbook.sheetNames()).toEqual(['Dati', 'Cruscotto', 'Dimensioni']);
    expect(await workbook.cells('Dimensioni', 'A1:A1')).toEqual([['Second']]);
  });

  test.each([0, 1])('sheets to fill in leave no trace either: %i', async (reports) => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    expect(await workbook.host.addSheets(reportScripts(), cancelAfter(reports))).toBe('cancelled');
    expect(await workbook.sheetNames()).toEqual(['Dati']);
  });
}
