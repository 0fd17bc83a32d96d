// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { explain } from '../../core/explain/explain.ts';
import type { Explanation } from '../../core/explain/explanation.ts';
import type { Grid } from '../../core/model/grid.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { runJson } from '../../core/runJson.ts';
import { score } from '../../core/score.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { snapshotOf } from '../../workbench/page/snapshot.ts';
import { createSheets } from '../../workbench/sheets/inMemorySheets.ts';
import { calculateFormulas } from '../../workbench/sheetsPage/calculateFormulas.ts';
import { openBook } from '../../workbench/sheetsPage/openBook.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { openExcelWith } from '../excel-addin/openExcel.ts';
import { sheetsPort } from './sheetsPort.ts';
import { unobserved } from './signals.ts';

const CASES = path.join(__dirname, '../cases');

type Program = 'excel' | 'sheets';

/** What a spreadsheet program cannot hold as the file says it, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '20-xlsxwriter-zero-cache-fullCalcOnLoad':
    'programs calculate the formulas as they open the file, so there are no zeros to warn of',
};

const PROGRAMS: Readonly<Record<Program, (bytes: Uint8Array) => Promise<readonly Grid[]>>> = {
  /** Microsoft's client over our Excel. */
  async excel(bytes) {
    const excel = openExcelWith(snapshotOf(bytes, 'case.xlsx'));
    await excel.host.settled();
    return (await excelHost().read(unobserved)).grids;
  },
  async sheets(bytes) {
    const sheets = createSheets();
    openBook(sheets, bytes);
    await calculateFormulas(sheets);
    return (await sheetsPort(sheets).read(unobserved)).grids;
  },
};

/** Scores, findings, and how every score came about. */
function resultOf(grids: readonly Grid[]) {
  const { run, history, findings } = score(grids, { withHistory: true });
  return { run: runJson({ run, findings }), explained: run === null ? [] : explanations(run, history) };
}

type Result = ReturnType<typeof resultOf>;

/** Google Sheets does not show which rows are hidden, and says so. */
function withoutHiddenRows({ run, explained }: Result): Result {
  const findings = run.findings.filter(({ code }) => !['hidden-rows', 'hidden-rows-unseen'].includes(code));
  return { run: { ...run, findings }, explained };
}

function explanations(run: ScoreRun, history: readonly ScoreRun[]): (Explanation | null)[] {
  return run.clusters.map(({ code }) => explain(run, code, run.framework.root, history));
}

/** The workbooks that ship and that of the reference; the sample keeps fewer digits than programs calculate. */
const SOUND = ['samples/cluster-lombardi.xlsx', 'test/data/cluster6.xlsx'];

/** The cells that an explanation names, in order of where they stand. */
function placesIn(explanation: Explanation | null): string[] {
  if (explanation === null) return [];
  if (explanation.kind === 'aggregate')
    return explanation.parts.flatMap((part) => placesIn(part.explanation)).sort();
  const { source, behind } = explanation;
  return [source.place!, ...(behind?.cells ?? [])].map(({ sheet, cell }) => `${sheet}!${cell}`);
}

const names = readdirSync(CASES)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => path.basename(name, '.xlsx'));
const held = names.filter((name) => !(name in OTHERWISE));

describe.each(Object.keys(PROGRAMS) as Program[])('%s', (program) => {
  const open = PROGRAMS[program];
  const seen = program === 'sheets' ? withoutHiddenRows : (result: Result) => result;

  test.each(held)('%s is what it is in the file', async (name) => {
    const bytes = readFileSync(path.join(CASES, `${name}.xlsx`));
    expect(seen(resultOf(await open(bytes)))).toEqual(seen(resultOf(readWorkbook(bytes).grids)));
  });

  test.each(SOUND)('of %s no port has a warning, and all have the same scores', async (file) => {
    const bytes = readFileSync(file);
    const inFile = resultOf(readWorkbook(bytes).grids);
    const { run, explained } = seen(resultOf(await open(bytes)));
    expect(run.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(run.findings).toEqual(inFile.run.findings);
    const scores = run.stages!.aggregated!.values.flat();
    const expected = inFile.run.stages!.aggregated!.values.flat();
    expect(scores).toEqual(expected.map((one) => (one === null ? null : expect.closeTo(one, 9))));
    expect(explained.map(placesIn)).toEqual(inFile.explained.map(placesIn));
  });

  test('formulas with stored zeros are calculated on opening, and nothing is left to tell', async () => {
    const bytes = readFileSync(path.join(CASES, '20-xlsxwriter-zero-cache-fullCalcOnLoad.xlsx'));
    const { run } = seen(resultOf(await open(bytes)));
    expect(run.findings).toEqual([]);
    expect(run.stages!.raw!.values.map(([first]) => first)).toEqual([10, 30, 50]);
  });
});
