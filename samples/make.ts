// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SheetScript } from '../core/host/steps.ts';
import { lower } from '../core/report/lower.ts';
import { buildTemplate } from '../core/template/buildTemplate.ts';
import { freeNames } from '../core/template/insertTemplate.ts';
import { type FileHost, openFile } from '../workbook-file/fileHost.ts';
import { calculateSheets } from './calculateSheets.ts';
import { contentsOf } from './contentsOf.ts';

// Writes the two workbooks beside this file: the sample and the empty template, both in Italian.
await writeWorkbook('cluster-lombardi.xlsx', true);
await writeWorkbook('modello.xlsx', false);

async function writeWorkbook(name: string, sample: boolean): Promise<void> {
  const names = freeNames('it', []);
  const scripts = buildTemplate({ language: 'it', names, sample }).map(lower);
  const host = openFile(null);
  await host.addSheets(scripts, { progress: () => {}, cancelled: false });
  await fillInResults(host, scripts);
  await writeFile(fileURLToPath(new URL(name, import.meta.url)), host.save());
}

/** Whoever reads a file has no engine: its formulas must carry what they return. */
async function fillInResults(host: FileHost, scripts: readonly SheetScript[]): Promise<void> {
  const contents = scripts.map(contentsOf);
  const calculated = await calculateSheets(contents);
  for (const { name, cells } of contents) {
    const results = cells.flatMap((row, r) =>
      row.flatMap((content, column) =>
        typeof content === 'object' && content !== null
          ? [{ row: r, column, value: calculated.get(name)![r]![column]! }]
          : [],
      ),
    );
    host.setResults(name, results);
  }
}
