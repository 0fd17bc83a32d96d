// SPDX-License-Identifier: EUPL-1.2
import { ContentTypes } from '../opc/contentTypes.ts';
import type { OpcPackage } from '../opc/package.ts';
import { workbookPath } from './workbookPart.ts';

/** By the kind of its main part, how the name of a workbook ends. Source: ECMA-376 part 1, 12.3.23; [MS-OFFMACRO2] 2.1. */
const ENDINGS = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': '.xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': '.xltx',
  'application/vnd.ms-excel.sheet.macroenabled.main+xml': '.xlsm',
  'application/vnd.ms-excel.template.macroenabled.main+xml': '.xltm',
} as const;

export type FileEnding = (typeof ENDINGS)[keyof typeof ENDINGS];

/** Excel refuses to open a workbook under the ending of another kind; `null` where the package says no kind that we know. */
export function fileEnding(file: OpcPackage): FileEnding | null {
  const kind = new ContentTypes(file).of(workbookPath(file))?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, kind) ? ENDINGS[kind as keyof typeof ENDINGS] : null;
}

/** True where a file's name ends as that of another kind of workbook. */
export function hasOtherEnding(name: string, ending: FileEnding): boolean {
  const lower = name.toLowerCase();
  return !lower.endsWith(ending) && Object.values(ENDINGS).some((one) => lower.endsWith(one));
}
