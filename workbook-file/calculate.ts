// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { HostError } from '../core/host/hostError.ts';
import { isDay, localDay } from '../core/host/localDay.ts';
import type { ProgressSignal } from '../core/host/port.ts';
import { fill, textsIn } from '../core/i18n/texts.ts';
import { type AlikeFindings, groupAlike } from '../core/model/alikeFindings.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Language } from '../core/model/language.ts';
import { shortName } from '../core/model/observations.ts';
import type { ScoreRun } from '../core/model/scoreRun.ts';
import { valueIn } from '../core/model/table.ts';
import { publish } from '../core/publish.ts';
import type { MethodOverride } from '../core/read/readMethod.ts';
import { boundsList } from '../core/report/gapBounds.ts';
import { DEFAULT_PARTS, isReportPart, REPORT_PARTS, type ReportPart } from '../core/report/parts.ts';
import { shownRange } from '../core/report/range.ts';
import { rankedClusters } from '../core/report/rankedClusters.ts';
import { absentTexts, examplesTexts } from '../core/report/standing.ts';
import { runJson } from '../core/runJson.ts';
import { score } from '../core/score.ts';
import { type FileHost, openFile } from './fileHost.ts';
import { hasOtherEnding } from './read/fileEnding.ts';
import { tabField, terminalText } from './terminalText.ts';
import { checkOut, readWhole, writeWhole } from './wholeFile.ts';

const USAGE =
  'Usage: npm run --silent calculate -- WORKBOOK.xlsx [--json] [--out REPORT.xlsx] [--parts PART,...] [--method KEY=VALUE]... [--lang it|en] [--today YYYY-MM-DD]\n' +
  `PART: ${REPORT_PARTS.join(', ')}\n` +
  '--today: the day of the report, by which labels expire and targets are due; the present day without\n';

interface Request {
  readonly file: string;
  readonly json: boolean;
  /** Where the workbook with its report goes; `null` for nowhere. */
  readonly out: string | null;
  readonly parts: readonly ReportPart[];
  readonly overrides: readonly MethodOverride[];
  readonly language: Language;
  /** The day of the report, year first. */
  readonly today: string;
}

const SILENT: ProgressSignal = { progress() {}, cancelled: false };

/** Exit code 0 with a result, 1 where errors prevent one, 2 for wrong usage and a file that cannot be read or written. */
async function main(args: readonly string[]): Promise<number> {
  const request = readRequest(args);
  if (request === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    return await calculate(request);
  } catch (error) {
    process.stderr.write(`${terminalText(inOwnWords(error, request.language))}\n`);
    return 2;
  }
}

/** Raises HostError where a file cannot be read or written; what is to be written is checked before the calculation. */
async function calculate(request: Request): Promise<number> {
  const host = openFile(await readWhole(request.file), request.language);
  if (request.out !== null) {
    checkEnding(host, request.out);
    await checkOut(request.out, request.file);
  }
  const result = score((await host.read(SILENT)).grids, request);
  if (request.json) process.stdout.write(`${JSON.stringify(runJson(result), null, 1)}\n`);
  else process.stdout.write(inWords(result.run, result.findings, request.language));
  if (result.run === null) return 1;
  if (request.out !== null) await writeReport(host, request, request.out);
  return 0;
}

/** Raises HostError where Excel would not open the result under the name asked for. */
function checkEnding({ ending }: FileHost, out: string): void {
  if (ending !== null && hasOtherEnding(out, ending)) throw new HostError('other-ending', ending);
}

/** The same workbook with the sheets of the report; all else in it stays as it is. */
async function writeReport(host: FileHost, request: Request, out: string): Promise<void> {
  await publish(host, request, SILENT);
  await writeWhole(out, host.save());
}

/** Why a file cannot be read, or its result not be written. Any other error is a bug, and raised again. */
function inOwnWords(error: unknown, language: Language): string {
  if (!(error instanceof HostError)) throw error;
  return fill(textsIn(language).hostErrors[error.code], { detail: error.detail }, language);
}

function readRequest(args: readonly string[]): Request | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        parts: { type: 'string', default: DEFAULT_PARTS.join(',') },
        method: { type: 'string', multiple: true, default: [] },
        lang: { type: 'string', default: 'it' },
        today: { type: 'string', default: localDay(new Date()) },
      },
    });
    const [file, ...more] = positionals;
    const overrides = values.method.map((text) => splitOverride(text));
    const parts = values.parts.split(',');
    const known = (values.lang === 'it' || values.lang === 'en') && parts.every(isReportPart);
    if (file === undefined || more.length > 0 || !known || !isDay(values.today) || overrides.includes(null))
      return null;
    return {
      file,
      json: values.json,
      out: values.out ?? null,
      parts,
      overrides: overrides as MethodOverride[],
      language: values.lang as Language,
      today: values.today,
    };
  } catch {
    // parseArgs throws for options that it doesn't know: wrong usage, like the rest.
    return null;
  }
}

function splitOverride(text: string): MethodOverride | null {
  const equals = text.indexOf('=');
  return equals < 1 ? null : [text.slice(0, equals), text.slice(equals + 1)];
}

/** Scores as a table of tabs, then the findings, each with its cell. */
function inWords(run: ScoreRun | null, findings: readonly Finding[], language: Language): string {
  const scores = run === null ? [] : [...scoreLines(run), ...standingLines(run, language), ''];
  return [...scores, ...groupAlike(findings).flatMap((alike) => findingLines(alike, language)), ''].join(
    '\n',
  );
}

/** So many that are alike are written out. */
const WRITTEN_OUT = 5;

/** The first of them, each with its cell, then how many the others are. */
function findingLines({ findings, more }: AlikeFindings, language: Language): string[] {
  const texts = textsIn(language);
  const { notListed } = texts.panel.problems;
  const lines = findings.slice(0, WRITTEN_OUT).map(({ code, severity, sheet, cell, params }) => {
    const place = sheet === null ? '' : ` ${sheet}!${cell}:`;
    return terminalText(`[${severity}]${place} ${fill(texts.findings[code], params, language)}`);
  });
  const n = findings.length - lines.length + more;
  return n === 0
    ? lines
    : [...lines, `  ${fill(n === 1 ? notListed.one : notListed.other, { n }, language)}`];
}

function scoreLines(run: ScoreRun): string[] {
  const { aggregated } = run.stages;
  return [
    ['', ...aggregated.columns.map(tabField)].join('\t'),
    ...run.clusters.map((cluster) =>
      [
        tabField(shortName(cluster)),
        ...aggregated.columns.map((code) => valueIn(aggregated, cluster.code, code)?.toFixed(1) ?? ''),
      ].join('\t'),
    ),
    '',
  ];
}

/** The period that was scored, who is absent from it, whether the data are examples, and what gaps make of the scores. */
function standingLines(run: ScoreRun, language: Language): string[] {
  const { standing, gaps } = textsIn(language).report;
  const { root } = run.framework;
  const bounds = boundsList(run, root, rankedClusters(run, root), shownRange(run, [root]), language);
  return [
    ...(run.period === null ? [] : [fill(standing.period, { period: run.period }, language)]),
    ...absentTexts(run, language),
    ...examplesTexts(run, language),
    ...(bounds.length === 0 ? [] : [fill(gaps.list, { list: bounds.join(', ') }, language)]),
  ].map(terminalText);
}

process.exitCode = await main(process.argv.slice(2));
