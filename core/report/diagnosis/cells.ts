// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../i18n/texts.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell } from '../cells.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { Role } from '../roles.ts';

/** The header of a table: columns of names, of numbers, and the remark at the end. */
export function headerRow(
  names: readonly string[],
  numbers: readonly string[],
  remark: string | null = null,
): PlanCell[] {
  return [
    ...names.map((text) => cell(text, 'smallHeaderLeft')),
    ...numbers.map((text) => cell(text, 'smallHeader')),
    ...(remark === null ? [] : [cell(remark, 'smallHeaderRemark')]),
  ];
}

/** A number in the small type of these tables, or the word for a missing one. */
export function smallCell(value: number | null, role: Role, missing: string): PlanCell {
  return value === null ? cell(missing, 'smallMissing') : cell(value, role);
}

/** What to call an element in these tables: code and name, as in the columns of the other sheets. */
export function label(run: ScoreRun, code: string, texts: Texts): string {
  const name = elementName(run, code, texts.report);
  const declared = run.framework.byCode.get(code)?.place !== null;
  return name === code || !declared ? name : `${code} · ${name}`;
}
