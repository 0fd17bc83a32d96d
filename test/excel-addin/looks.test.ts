// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript } from '../../core/host/steps.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { reportScripts } from '../host/reportScripts.ts';
import { openExcel, unobserved } from './openExcel.ts';

const DATA = { name: 'Dati', cells: [['Cluster'], ['A']] };
const KEYS = reportScripts().map(({ key }) => key);

async function styles(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { styles: all } = context.workbook;
    all.load('items/name,items/builtIn');
    await context.sync();
    return all.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
  });
}

async function styleOf(sheet: string, address: string): Promise<{ name: string; bold: boolean }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('style');
    const font = range.format.font.load('bold');
    await context.sync();
    return { name: range.style, bold: font.bold };
  });
}

async function addStyle(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.styles.add(name);
    context.workbook.styles.getItem(name).font.italic = true;
    context.workbook.worksheets.getItem('Dati').getRange('A1').style = name;
    await context.sync();
  });
}

test('each look of a report is a style of the workbook, made once', async () => {
  openExcel([DATA]);
  await excelHost().applyReport(reportScripts(), unobserved);
  const made = await styles();
  expect(made).toHaveLength(2);
  for (const name of made) expect(name).toMatch(/^Cruscotto /);
  expect(await styleOf('Cruscotto', 'A1:C1')).toEqual({ name: made[0], bold: true });

  await excelHost().applyReport(reportScripts('Second'), unobserved);
  expect(await styles()).toEqual(made);
  expect(await styleOf('Cruscotto', 'A1:C1')).toEqual({ name: made[0], bold: true });
});

test('the styles go with the report, and those that no sheet has with a report of fewer looks', async () => {
  openExcel([DATA]);
  const host = excelHost();
  await host.applyReport(reportScripts(), unobserved);
  const [overview, dimensions] = reportScripts();
  const plainer: SheetScript = { ...overview!, steps: overview!.steps.filter((_, index) => index !== 2) };
  await host.applyReport([plainer, dimensions!], unobserved);
  expect(await styles()).toHaveLength(1);
  await host.applyReport([], unobserved, KEYS);
  expect(await styles()).toEqual([]);
});

test('a style of the user’s stays as it is, whatever its name', async () => {
  openExcel([DATA]);
  const host = excelHost();
  await host.applyReport(reportScripts(), unobserved);
  const [first] = await styles();
  await host.applyReport([], unobserved, KEYS);
  await addStyle(first!.toUpperCase());
  await addStyle('Cruscotto');

  await host.applyReport(reportScripts(), unobserved);
  expect((await styleOf('Cruscotto', 'A1')).name).toBe(`${first} (2)`);
  const made = await styles();
  await host.applyReport(reportScripts(), unobserved);
  expect(await styles()).toEqual(made);
  await host.applyReport([], unobserved, KEYS);
  expect(await styles()).toEqual([first!.toUpperCase(), 'Cruscotto']);
  expect(await styleOf('Dati', 'A1')).toEqual({ name: 'Cruscotto', bold: false });
});

test('a sheet of the report that the user keeps keeps its looks', async () => {
  openExcel([DATA]);
  const host = excelHost();
  await host.applyReport(reportScripts(), unobserved);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Cruscotto').name = 'Da tenere';
  });
  await host.applyReport([], unobserved, KEYS);
  expect(await styles()).toHaveLength(2);
  expect((await styleOf('Da tenere', 'A1')).bold).toBe(true);
});

test('sheets for the user to fill in have no styles of ours', async () => {
  openExcel([DATA]);
  await excelHost().addSheets(reportScripts(), unobserved);
  expect(await styles()).toEqual([]);
  expect(await styleOf('Cruscotto', 'A1')).toEqual({ name: 'Normal', bold: true });
});

test.each([3, 4, 5])('a first report that fails in sync %d leaves no style', async (sync) => {
  const excel = openExcel([DATA]);
  excel.failSync(sync, 'GeneralException', 0.5);
  await expect(excelHost().applyReport(reportScripts(), unobserved)).rejects.toMatchObject({
    code: 'host-failed',
  });
  expect(await styles()).toEqual([]);
  expect(excel.sheetNames()).toEqual(['Dati']);
});

test('where Excel keeps the styles, the report is gone all the same, and the next one knows them', async () => {
  const excel = openExcel([DATA]);
  const host = excelHost();
  await host.applyReport(reportScripts(), unobserved);
  const made = await styles();
  // Three look at the workbook and its new sheets, the fourth removes the old.
  excel.failSync(5, 'AccessDenied');
  expect(await host.applyReport([], unobserved, KEYS)).toBe('applied');
  expect(excel.sheetNames()).toEqual(['Dati']);
  expect(await styles()).toEqual(made);
  await host.applyReport(reportScripts(), unobserved);
  expect(await styles()).toEqual(made);
  await host.applyReport([], unobserved, KEYS);
  expect(await styles()).toEqual([]);
});

test('an Excel without areas of several ranges gets the same looks', async () => {
  openExcel([DATA], { sets: { ExcelApi: '1.8' } });
  await excelHost().applyReport(reportScripts(), unobserved);
  expect(await styleOf('Cruscotto', 'A1:C1')).toMatchObject({ bold: true });
  expect(await styles()).toHaveLength(2);
});
