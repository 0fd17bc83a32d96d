// SPDX-License-Identifier: EUPL-1.2
import { HostError, type HostErrorCode } from '../core/host/hostError.ts';
import { hostErrorsTexts } from '../core/i18n/rooms/hostErrors.ts';
import { fill } from '../core/i18n/texts.ts';
import type { Language } from '../core/model/language.ts';
import type { FileHost } from './fileHost.ts';
import { hasOtherEnding } from './read/fileEnding.ts';

/** Raises HostError where Excel would not open the result under the name asked for. */
export function checkEnding({ ending }: FileHost, out: string): void {
  if (ending !== null && hasOtherEnding(out, ending)) throw new HostError('other-ending', ending);
}

/** Why a file cannot be read, or its result not be written, and which. Any other error is a bug, and raised again. */
export function inOwnWords(
  error: unknown,
  { file, language }: { readonly file: string; readonly language: Language },
): string {
  if (!(error instanceof HostError)) throw error;
  const text = fill(hostErrorsTexts(language)[error.code], { detail: error.detail }, language);
  return NAMING_A_FILE.has(error.code) ? text : `${file}: ${text}`;
}

/** Those of reading and writing name the file that they are about; all others are about the workbook. */
const NAMING_A_FILE: ReadonlySet<HostErrorCode> = new Set([
  'file-not-found',
  'file-is-folder',
  'file-forbidden',
  'file-failed',
  'disk-full',
  'out-is-input',
]);

/** What is printed may go into a file on a full disk, or to a program that has heard enough. */
export function watchOutput(language: Language): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    const reason = fill(hostErrorsTexts(language)['output-failed'], { detail: String(code) }, language);
    process.stderr.write(`${reason}\n`);
    process.exit(2);
  });
}
