// SPDX-License-Identifier: EUPL-1.2
import type { Program } from '../openWorkbook.ts';
import { reportScripts } from '../reportScripts.ts';
import { cancelAfter, unobserved } from '../signals.ts';

const KEYS = reportScripts().map(({ key }) => key);

export function removingReports({ open }: Program): void {
  test("the report goes, and the user's sheets stay as they were", async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    const before = [await workbook.picture('Dati'), await workbook.host.read(unobserved)];
    await workbook.host.applyReport(reportScripts(), unobserved);
    expect(await workbook.host.applyReport([], unobserved, KEYS)).toBe('applied');
    expect(await workbook.sheetNames()).toEqual(['Dati']);
    expect([await workbook.picture('Dati'), await workbook.host.read(unobserved)]).toEqual(before);
  });

  test('copies and renamed sheets stay', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.applyReport(reportScripts(), unobserved);
    await workbook.byHand.copy('Dimensioni', 'Copia');
    await workbook.byHand.rename('Cruscotto', 'Archivio');
    await workbook.host.applyReport([], unobserved, KEYS);
    expect(await workbook.sheetNames()).toEqual(['Dati', 'Archivio', 'Copia']);
  });

  test('a copy that has taken the place of the original, by its name, stays too', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.applyReport(reportScripts(), unobserved);
    await workbook.byHand.rename('Dimensioni', 'Vecchie');
    await workbook.byHand.copy('Vecchie', 'Dimensioni');
    await workbook.host.applyReport([], unobserved, KEYS);
    expect(await workbook.sheetNames()).toEqual(['Dati', 'Vecchie', 'Dimensioni']);
  });

  test('cancelled before, it stays', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.applyReport(reportScripts(), unobserved);
    expect(await workbook.host.applyReport([], cancelAfter(0), KEYS)).toBe('cancelled');
    expect(await workbook.sheetNames()).toEqual(['Dati', 'Cruscotto', 'Dimensioni']);
  });

  test('where nothing would be left to see it stays whole, and it is said why', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.applyReport(reportScripts(), unobserved);
    await workbook.byHand.hide('Dati');
    const removing = workbook.host.applyReport([], unobserved, KEYS);
    await expect(removing).rejects.toMatchObject({ name: 'HostError', code: 'last-visible-sheet' });
    expect(await workbook.sheetNames()).toEqual(['Dati', 'Cruscotto', 'Dimensioni']);
    // A new report is something to see.
    expect(await workbook.host.applyReport(reportScripts('Second'), unobserved)).toBe('applied');
    expect(await workbook.sheetNames()).toEqual(['Dati', 'Cruscotto', 'Dimensioni']);
  });
}
