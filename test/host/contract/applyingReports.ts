// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../../core/host/hostError.ts';
import type { Program, UserSheet } from '../openWorkbook.ts';
import { reportScripts } from '../reportScripts.ts';
import { listening, unobserved } from '../signals.ts';

const DATA: UserSheet = {
  name: 'Dati',
  cells: [
    ['Cluster', 'X', 'Doppio'],
    ['LE2C', 1, { formula: '=B2*2', result: 2 }],
  ],
};
const NOTES: UserSheet = { name: 'Note', cells: [['mie']] };

export function applyingReports({ open }: Program): void {
  test('the sheets come after those that stand, under their names, with what they hold', async () => {
    const workbook = await open([DATA, NOTES]);
    expect(await workbook.host.applyReport(reportScripts(), unobserved)).toBe('applied');
    expect(await workbook.sheetNames()).toEqual(['Dati', 'Note', 'Cruscotto', 'Dimensioni']);
    expect(await workbook.cells('Cruscotto', 'A1:C3')).toEqual([
      [null, 'Research', 'Network'],
      ['Agrifood', 10, 30],
      ['Energy', 20, null],
    ]);
    expect(await workbook.cells('Dimensioni', 'A1:A1')).toEqual([['First']]);
  });

  test("a second report takes the place of the first, between the user's sheets", async () => {
    const workbook = await open([DATA]);
    await workbook.host.applyReport(reportScripts('First'), unobserved);
    await workbook.host.addSheets([{ key: 'x', name: 'Dopo', steps: [] }], unobserved);
    for (const title of ['Second', 'Third']) {
      expect(await workbook.host.applyReport(reportScripts(title), unobserved)).toBe('applied');
      expect(await workbook.sheetNames()).toEqual(['Dati', 'Cruscotto', 'Dimensioni', 'Dopo']);
      expect(await workbook.cells('Dimensioni', 'A1:A1')).toEqual([[title]]);
    }
    const { sheets } = await workbook.host.read(unobserved);
    expect(sheets.map(({ ours }) => ours)).toEqual([false, true, true, false]);
  });

  test('only sheets of the same keys are replaced', async () => {
    const workbook = await open([DATA]);
    await workbook.host.applyReport(reportScripts('First'), unobserved);
    const renamed = { ...reportScripts('Second')[0]!, name: 'Quadro' };
    await workbook.host.applyReport([renamed], unobserved);
    expect(await workbook.sheetNames()).toEqual(['Dati', 'Quadro', 'Dimensioni']);
    expect(await workbook.cells('Dimensioni', 'A1:A1')).toEqual([['First']]);
  });

  test('what is out of date goes with the old report', async () => {
    const workbook = await open([DATA]);
    await workbook.host.applyReport(reportScripts('First'), unobserved);
    await workbook.host.applyReport(reportScripts('Second').slice(0, 1), unobserved, ['dimensions', 'trend']);
    expect(await workbook.sheetNames()).toEqual(['Dati', 'Cruscotto']);
  });

  test("the user's sheets stay as they were", async () => {
    const workbook = await open([DATA, { ...NOTES, hidden: true }]);
    const look = async () => [await workbook.picture('Dati'), await workbook.picture('Note')];
    const before = await look();
    await workbook.host.applyReport(reportScripts('First'), unobserved);
    await workbook.host.applyReport(reportScripts('Second'), unobserved);
    expect(await look()).toEqual(before);
  });

  test("a report under another name and a copy are the user's: they stay", async () => {
    const workbook = await open([DATA]);
    await workbook.host.applyReport(reportScripts('First'), unobserved);
    await workbook.byHand.copy('Dimensioni', 'Copia');
    await workbook.byHand.rename('Cruscotto', 'Archivio 2015');
    await workbook.host.applyReport(reportScripts('Second'), unobserved);
    const names = await workbook.sheetNames();
    expect([...names].sort()).toEqual(['Archivio 2015', 'Copia', 'Cruscotto', 'Dati', 'Dimensioni']);
    expect(await workbook.cells('Copia', 'A1:A1')).toEqual([['First']]);
    expect(await workbook.cells('Archivio 2015', 'A2:B2')).toEqual([['Agrifood', 10]]);
    expect(await workbook.cells('Dimensioni', 'A1:A1')).toEqual([['Second']]);
  });

  test('a name that a sheet of the user has is refused, and nothing is changed', async () => {
    const workbook = await open([DATA, { name: 'DIMENSIONI', cells: [['mio']] }]);
    const applying = workbook.host.applyReport(reportScripts(), unobserved);
    await expect(applying).rejects.toBeInstanceOf(HostError);
    expect(await workbook.visibleSheets()).toEqual(['Dati', 'DIMENSIONI']);
    expect(await workbook.cells('DIMENSIONI', 'A1:A1')).toEqual([['mio']]);
  });

  test('progress never goes back, and ends at the whole', async () => {
    const { host } = await open([DATA]);
    const signal = listening();
    await host.applyReport(reportScripts(), signal);
    expect(signal.shares.length).toBeGreaterThan(1);
    expect(signal.shares.at(-1)).toBe(1);
    expect(signal.shares[0]).toBeGreaterThanOrEqual(0);
    expect([...signal.shares].sort((a, b) => a - b)).toEqual(signal.shares);
  });
}
