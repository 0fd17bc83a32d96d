// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOLDS } from './goldenFiles.mjs';

const DOCUMENT = 'docs/method.md';
const BEGIN = '<!-- golden table: written by the test run, do not edit -->';
const END = '<!-- end of the golden table -->';

/**
 * A Jest reporter: after a whole run without failures it writes into `docs/method.md` how many values of each oracle
 * file were compared with the reference, and which differ on purpose. A partial run leaves the table alone.
 */
export default class GoldenTable {
  #whole;
  #folder = '';
  #error;

  constructor({ testPathPatterns, testNamePattern, onlyChanged, onlyFailures, findRelatedTests, shard }) {
    const chosen = testNamePattern || onlyChanged || onlyFailures || findRelatedTests || shard;
    this.#whole = !chosen && !testPathPatterns.isSet();
  }

  onRunStart() {
    this.#folder = mkdtempSync(join(tmpdir(), 'golden-'));
    process.env.GOLDEN_COUNTS = this.#folder;
  }

  onRunComplete(_contexts, { numFailedTests, numRuntimeErrorTestSuites, numPendingTests, wasInterrupted }) {
    const counts = readdirSync(this.#folder).map((file) => readJson(join(this.#folder, file)));
    rmSync(this.#folder, { recursive: true });
    const missing = numFailedTests + numRuntimeErrorTestSuites + numPendingTests;
    if (!this.#whole || missing > 0 || wasInterrupted) return;
    try {
      writeTable(mergeCounts(counts));
    } catch (error) {
      // Jest fails the run, but says nothing of what a reporter found.
      process.stderr.write(`${error.message}\n`);
      this.#error = error;
    }
  }

  getLastError() {
    return this.#error;
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What all test files together said of each oracle file. */
function mergeCounts(counts) {
  const files = new Map(oracleFiles().map((file) => [file, { compared: 0, differing: new Map() }]));
  for (const { compared, differing } of counts) {
    for (const [file, values] of compared) if (files.has(file)) files.get(file).compared += values;
    for (const one of differing) files.get(one.file)?.differing.set(one.part, one);
  }
  return files;
}

function oracleFiles() {
  return readdirSync('test/oracle', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();
}

function rowOf([file, { compared, differing }]) {
  if (!HOLDS.has(file)) throw new Error(`goldenFiles.mjs does not say what ${file} holds.`);
  if (compared === 0 && differing.size === 0) throw new Error(`No test compares ${file}, or says why not.`);
  const byReason = new Map();
  for (const { values, why } of differing.values()) byReason.set(why, (byReason.get(why) ?? 0) + values);
  const differ = [...byReason.values()].reduce((sum, values) => sum + values, 0);
  const reasons = [...byReason].sort().map(([why, values]) => `${values}: ${why}`);
  return `| ${file} | ${HOLDS.get(file)} | ${compared} | ${differ} | ${reasons.join('<br>')} |`;
}

function writeTable(files) {
  const before = readFileSync(DOCUMENT, 'utf8');
  const [begin, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${DOCUMENT} has no place for the golden table.`);
  const head = ['| file | what it holds | compared | differ | why |', '|---|---|---|---|---|'];
  const table = [BEGIN, '', ...head, ...[...files].map(rowOf), '', ''].join('\n');
  const after = before.slice(0, begin) + table + before.slice(end);
  if (after !== before) writeFileSync(DOCUMENT, after);
}
