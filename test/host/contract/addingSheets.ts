// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../../core/host/hostError.ts';
import type { SheetScript } from '../../../core/host/steps.ts';
import type { Program } from '../openWorkbook.ts';
import { listening, unobserved } from '../signals.ts';

const area = { row: 0, column: 0, rows: 1, columns: 1 };
const formula = { formula: "='Campi grezzi'!A1*2" };

/** The first refers to the second. */
const INPUT: readonly SheetScript[] = [
  { key: 'data', name: 'Dati', steps: [{ step: 'write', area, contents: [[formula]] }] },
  { key: 'fields', name: 'Campi grezzi', steps: [{ step: 'write', area, contents: [[21]] }] },
];

export function addingSheets({ open, calculates }: Program): void {
  test("the sheets come behind the others and are the user's: unmarked, and read as input", async () => {
    const workbook = await open([{ name: 'Foglio1', cells: [[1]] }]);
    expect(await workbook.host.addSheets(INPUT, unobserved)).toBe('applied');
    expect(await workbook.sheetNames()).toEqual(['Foglio1', 'Dati', 'Campi grezzi']);
    const { sheets, grids } = await workbook.host.read(unobserved);
    expect(sheets.every(({ report, ours }) => report === null && !ours)).toBe(true);
    expect(grids.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['Foglio1', 'Campi grezzi']));
    // Nor does a report take their place, even of the same key.
    await workbook.host.applyReport([], unobserved, ['data', 'fields']);
    expect(await workbook.sheetNames()).toEqual(['Foglio1', 'Dati', 'Campi grezzi']);
  });

  test('formulas find the sheet that is made after theirs', async () => {
    const workbook = await open([{ name: 'Foglio1' }]);
    await workbook.host.addSheets(INPUT, unobserved);
    expect(await workbook.formulas('Dati')).toEqual([formula.formula]);
    if (calculates) expect(await workbook.cells('Dati', 'A1:A1')).toEqual([[42]]);
  });

  test('a name that the user has just taken is refused, and nothing is changed', async () => {
    const workbook = await open([{ name: 'Foglio1' }, { name: 'Campi grezzi', cells: [['mine']] }]);
    await expect(workbook.host.addSheets(INPUT, unobserved)).rejects.toBeInstanceOf(HostError);
    expect(await workbook.visibleSheets()).toEqual(['Foglio1', 'Campi grezzi']);
    expect(await workbook.cells('Campi grezzi', 'A1:A1')).toEqual([['mine']]);
  });

  test('progress ends at the whole', async () => {
    const { host } = await open([{ name: 'Foglio1' }]);
    const signal = listening();
    await host.addSheets(INPUT, signal);
    expect(signal.shares.at(-1)).toBe(1);
    expect([...signal.shares].sort((a, b) => a - b)).toEqual(signal.shares);
  });
}
