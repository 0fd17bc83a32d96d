// SPDX-License-Identifier: EUPL-1.2
import { explain } from '../../core/explain/explain.ts';
import { excelBackend } from '../../excel-addin/backend.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel, unobserved, until } from './openExcel.ts';

const INPUT = [
  {
    name: 'Indicatori',
    cells: [
      ['Codice', 'Verso', 'Minimo', 'Massimo'],
      ['X', '+', 0, 10],
      ['Y', '+', 0, 10],
    ],
  },
  {
    name: 'Dati',
    cells: [
      ['Cluster', 'X', 'Y'],
      ['A', 5, 10],
      ['B', 10, 0],
    ],
  },
];

async function calculate(sets?: Readonly<Record<string, string>>) {
  const excel = openExcel(INPUT, { displayLanguage: 'it-IT', ...(sets && { sets }) });
  const backend = excelBackend(excelHost());
  const published = await backend.calculate({ language: 'it' }, unobserved);
  if (published.outcome !== 'published') throw new Error(published.outcome);
  const select = (sheet: string, address: string) => {
    const worksheet = excel.api.getActiveWorkbook()!.getSheetByName(sheet)!;
    excel.api.getActiveWorkbook()!.setActiveSheet(worksheet);
    worksheet.getRange(address).activate();
  };
  /** Selects again and again until it is heard: registering takes some turns of the event loop. */
  const selectUntil = (sheet: string, address: string, isHeard: () => boolean) =>
    until(() => {
      if (!isHeard()) select(sheet, address);
      return isHeard();
    });
  return { excel, backend, published, select, selectUntil };
}

test('a cell of the report that is selected leads to its score, and the score to its cells', async () => {
  const { excel, backend, published, selectUntil } = await calculate();
  const heard: [string, string][] = [];
  backend.onSelection!(published.sheets, (sheet, cell) => heard.push([sheet, cell]));
  expect(published.scores.length).toBeGreaterThan(5);
  const shown = published.scores.find((one) => one.cluster === 'A' && one.element === 'TOTALE')!;
  expect(excel.cells(shown.sheet, shown.cell)).toEqual([[75]]);
  await selectUntil(shown.sheet, shown.cell, () => heard.length > 0);
  expect(heard.at(-1)).toEqual([shown.sheet, shown.cell]);
  const explained = explain(published.run, 'A', 'TOTALE')!;
  const parts = explained.kind === 'aggregate' ? explained.parts : [];
  const sources = parts.flatMap(({ explanation }) =>
    explanation.kind === 'indicator' ? explanation.source : [],
  );
  expect(sources.map(({ place, value }) => [excel.cells(place!.sheet, place!.cell), value])).toEqual([
    [[[5]], 5],
    [[[10]], 10],
  ]);
});

test('every score that the report says to show stands in its cell', async () => {
  const { excel, published } = await calculate();
  const { run } = published;
  for (const { sheet, cell, cluster, element } of published.scores) {
    const { score } = explain(run, cluster, element)!;
    expect([sheet, cell, excel.cells(sheet, cell)[0]![0]]).toEqual([sheet, cell, score ?? 'n.d.']);
  }
});

test('of several cells the first counts; other sheets are not listened to, nor is anything once stopped', async () => {
  const { excel, backend, published, select, selectUntil } = await calculate();
  const heard: string[] = [];
  const stop = backend.onSelection!(['Cruscotto', 'Sparito'], (sheet, cell) =>
    heard.push(`${sheet}!${cell}`),
  );
  await selectUntil('Cruscotto', 'B2:C3', () => heard.length > 0);
  expect(new Set(heard)).toEqual(new Set(['Cruscotto!B2']));
  heard.length = 0;
  select('Dati', 'A2');
  select('Dimensioni', 'A2');
  await backend.survey(unobserved);
  expect(heard).toEqual([]);
  stop();
  await until(() => excel.host.liveReferences === 0);
  const others: string[] = [];
  backend.onSelection!(published.sheets, (_, cell) => others.push(cell));
  await selectUntil('Cruscotto', 'D5', () => others.length > 0);
  expect(heard).toEqual([]);
});

test('works with the oldest Excel that the manifest lets in', async () => {
  const { backend, published, selectUntil } = await calculate({ ExcelApi: '1.8', SharedRuntime: '1.1' });
  const heard: string[] = [];
  backend.onSelection!(published.sheets, (sheet, cell) => heard.push(`${sheet}!${cell}`));
  await selectUntil('Dimensioni', 'C9', () => heard.length > 0);
  expect(heard.at(-1)).toBe('Dimensioni!C9');
});
