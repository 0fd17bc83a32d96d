// SPDX-License-Identifier: EUPL-1.2
import type { ProgressSignal } from '../core/host/port.ts';
import { givingWay, partOf } from '../core/host/progressSignal.ts';
import { bySeverity, finding } from '../core/model/finding.ts';
import type { ScoreResult } from '../core/model/scoreRun.ts';
import { publish } from '../core/publish.ts';
import { isRefusal } from '../core/read/refusals.ts';
import { runJson } from '../core/runJson.ts';
import { scoreInSteps } from '../core/score.ts';
import { type CalculateRequest, readRequest, USAGE } from './calculateRequest.ts';
import { checkEnding, inOwnWords, watchOutput } from './commandErrors.ts';
import { type FileHost, openFile } from './fileHost.ts';
import { runInWords } from './runInWords.ts';
import { terminalProgress } from './terminalProgress.ts';
import { terminalJson, terminalText } from './terminalText.ts';
import { checkOut, readWhole, writeWhole } from './wholeFile.ts';

/** Exit code 0 with a result, 1 where errors prevent one, 2 for wrong usage and a file that cannot be read or written, or is too large. */
async function main(args: readonly string[]): Promise<number> {
  const request = readRequest(args);
  if (request === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  watchOutput(request.language);
  try {
    return await calculate(request);
  } catch (error) {
    process.stderr.write(`${terminalText(inOwnWords(error, request))}\n`);
    return 2;
  }
}

/** Raises HostError where a file cannot be read or written; what is to be written is checked before the calculation. */
async function calculate(request: CalculateRequest): Promise<number> {
  const host = openFile(await readWhole(request.file), request.language);
  if (request.out !== null) {
    checkEnding(host, request.out);
    host.checkWritable();
    await checkOut(request.out, request.file);
  }
  const progress = terminalProgress(process.stderr, request.language);
  const result = await (request.out === null
    ? scoreAlone(host, request, progress)
    : writeReport(host, request, request.out, progress)
  ).finally(progress.end);
  if (result.findings.some(isRefusal)) {
    process.stderr.write(runInWords(result, request.language));
    return 2;
  }
  if (request.json) process.stdout.write(`${terminalJson(runJson(result))}\n`);
  else process.stdout.write(runInWords(result, request.language));
  return result.run === null ? 1 : 0;
}

async function scoreAlone(
  host: FileHost,
  request: CalculateRequest,
  progress: ProgressSignal,
): Promise<ScoreResult> {
  const { grids } = await host.read(partOf(progress, 0, READ_SHARE));
  return (await givingWay(scoreInSteps(grids, request), partOf(progress, READ_SHARE, 1)))!;
}

/** How much is done when the workbook is read. */
const READ_SHARE = 0.3;

/** The same workbook with the sheets of the report; all else in it stays as it is. Nothing is written without a result. */
async function writeReport(
  host: FileHost,
  request: CalculateRequest,
  out: string,
  progress: ProgressSignal,
): Promise<Pick<ScoreResult, 'run' | 'findings'>> {
  const { isSigned } = host;
  const published = await publish(host, request, progress);
  if (published.outcome === 'cancelled') throw new Error('nobody cancels here');
  if (published.outcome === 'refused') return { run: null, findings: published.findings };
  await writeWhole(out, host.save());
  if (!isSigned) return published;
  return { ...published, findings: bySeverity([...published.findings, finding('signature-ended', null)]) };
}

process.exitCode = await main(process.argv.slice(2));
