// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { finding } from '../core/model/finding.ts';
import type { Language } from '../core/model/language.ts';
import { acceptRecognition } from '../core/recognise/acceptRecognition.ts';
import { recognise } from '../core/recognise/recognise.ts';
import { recognitionJson } from '../core/recognise/recognitionJson.ts';
import { checkEnding, inOwnWords, watchOutput } from './commandErrors.ts';
import { openFile } from './fileHost.ts';
import { recognitionInWords } from './recognitionInWords.ts';
import { terminalProgress } from './terminalProgress.ts';
import { terminalJson, terminalText } from './terminalText.ts';
import { checkOut, readWhole, writeWhole } from './wholeFile.ts';

const USAGE =
  'Usage: npm run --silent recognise -- WORKBOOK.xlsx [--json] [--out OUT.xlsx] [--lang it|en]\n' +
  '--out: a copy with two sheets added, by which calculate reads the tables that were recognised\n';

interface RecogniseRequest {
  readonly file: string;
  readonly json: boolean;
  readonly out: string | null;
  readonly language: Language;
}

/** Exit code 0 where something was recognised, 1 where nothing was, 2 as for the calculation. */
async function main(args: readonly string[]): Promise<number> {
  const request = readRequest(args);
  if (request === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  watchOutput(request.language);
  try {
    return await run(request);
  } catch (error) {
    process.stderr.write(`${terminalText(inOwnWords(error, request))}\n`);
    return 2;
  }
}

function readRequest(args: readonly string[]): RecogniseRequest | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        lang: { type: 'string', default: 'it' },
      },
    });
    const [file, ...more] = positionals;
    const { json, out = null, lang } = values;
    if (file === undefined || more.length > 0 || out === '' || (lang !== 'it' && lang !== 'en')) return null;
    return { file, json, out, language: lang };
  } catch {
    // parseArgs throws for options that it doesn't know: wrong usage, like the rest.
    return null;
  }
}

async function run({ file, json, out, language }: RecogniseRequest): Promise<number> {
  const host = openFile(await readWhole(file), language);
  if (out !== null) {
    checkEnding(host, out);
    host.checkWritable();
    await checkOut(out, file);
  }
  const progress = terminalProgress(process.stderr, language);
  const { grids, sheets } = await host.read(progress).finally(progress.end);
  const recognition = recognise(grids);
  const isAny = recognition.tables.some(({ isAccepted }) => isAccepted);
  const findings = isAny ? [] : [finding('nothing-recognised', null)];
  if (isAny && out !== null) {
    const taken = sheets.map(({ name }) => name);
    await acceptRecognition(host, recognition, taken, language, progress).finally(progress.end);
    await writeWhole(out, host.save());
  }
  if (json) process.stdout.write(`${terminalJson(recognitionJson(recognition, findings))}\n`);
  else process.stdout.write(recognitionInWords(recognition, findings, language));
  return isAny ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
