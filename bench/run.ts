// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { CASE_TABLES, type CaseTable } from './cases.ts';
import type { Measured } from './measure.ts';

/**
 * Measures every case in a fresh process and prints the tables; `--only WORDS` those whose name or title has the words.
 * `--save` writes them into the documents.
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, save: { type: 'boolean', default: false } },
});

const DOCUMENT = 'docs/performance.md';

const INTRODUCTION = `# How long it takes

Made by \`npm run bench -- --save\`, which measures every line in a process of its own: the middle one of up to 21 runs (one, where
it is long), and the most memory that the process held, with its data and the program itself (about 100 MB). Nothing is asserted about
times: they are those of one machine on one day. What tests do assert is counted: requests and bytes of Excel, calls of Google.
`;

/** What the reference takes is not measured here: neither R nor COINr can be counted on. */
const REFERENCE = `COINr 1.1.14 (R 4.2.2), which we follow, needed 1.1 s for the standard pipeline on data frames of 1,500 × 100 with
three levels. That was measured on another machine with two cores on 22 November 2026, on other data of that size: an order of
magnitude, no comparison.
`;

const sections = CASE_TABLES.map(sectionOf).filter((section) => section !== '');
const machine = `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]!.model.trim()}, Node ${process.versions.node}.\n`;
if (values.save) writeFileSync(DOCUMENT, [INTRODUCTION, machine, REFERENCE, ...sections].join('\n'));

/** A table of what was measured, printed line by line; empty where nothing was asked for. */
function sectionOf({ title, note, cases }: CaseTable, table: number): string {
  const rows = cases.flatMap(({ name }, row) => {
    if (!`${title} ${name}`.includes(values.only)) return [];
    const measured = measure(table, row);
    const line = `| ${name} | ${timeText(measured.milliseconds)} | ${Math.round(measured.peakBytes / 1e6)} MB |\n`;
    process.stdout.write(line);
    return [line];
  });
  if (rows.length === 0) return '';
  return `## ${title}\n\n${note}\n\n| what | time | memory |\n|---|---|---|\n${rows.join('')}`;
}

function measure(table: number, row: number): Measured {
  const args = ['--import', 'tsx', `${import.meta.dirname}/measure.ts`, String(table), String(row)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e6 }));
}

function timeText(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Number(milliseconds.toPrecision(3))} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
