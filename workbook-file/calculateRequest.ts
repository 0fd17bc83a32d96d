// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { isDay, localDay } from '../core/host/localDay.ts';
import type { Language } from '../core/model/language.ts';
import type { MethodOverride } from '../core/read/readMethod.ts';
import { DEFAULT_PARTS, isReportPart, REPORT_PARTS, type ReportPart } from '../core/report/parts.ts';

/** How the command line is used, where it was not used so. */
export const USAGE =
  'Usage: npm run --silent calculate -- WORKBOOK.xlsx [--json] [--out REPORT.xlsx] [--parts PART,...] [--method KEY=VALUE]... [--lang it|en] [--today YYYY-MM-DD]\n' +
  `PART: ${REPORT_PARTS.join(', ')}\n` +
  '--today: the day of the report, by which labels expire and targets are due; the present day without\n';

/** What the command line is asked for. */
export interface CalculateRequest {
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

/** Reads the arguments; `null` where they are wrong. */
export function readRequest(args: readonly string[]): CalculateRequest | null {
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
    if (
      file === undefined ||
      more.length > 0 ||
      !known ||
      !isDay(values.today) ||
      values.out === '' ||
      overrides.includes(null)
    )
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
