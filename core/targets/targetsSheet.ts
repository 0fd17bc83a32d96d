// SPDX-License-Identifier: EUPL-1.2
import { textsIn } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import type { Period } from '../model/period.ts';
import type { SheetPlan } from '../report/plan.ts';
import { type InputColumn, inputCell, inputSheet } from '../template/inputSheet.ts';
import type { NewTarget } from './saveTargets.ts';

export const VALUE_COLUMN = 2;

/** Left blank under the targets, for those that the user adds. */
const ROWS_TO_FILL = 20;

/** A sheet with a Targets table that holds these targets. */
export function targetsSheet(
  name: string,
  targets: readonly NewTarget[],
  due: Period,
  language: Language,
): SheetPlan {
  const { title, note, headers, hints } = textsIn(language).next.targets;
  const column = (key: keyof typeof headers, width: number, fill?: 'number'): InputColumn => ({
    header: headers[key],
    hint: hints[key],
    width,
    ...(fill === undefined ? {} : { fill }),
  });
  const columns = [
    column('cluster', 16),
    column('indicator', 16),
    column('value', 20, 'number'),
    column('period', 16),
  ];
  const contents = [
    ...targets.map(({ cluster, indicator, value }) => [cluster, indicator, value, due]),
    ...Array.from({ length: ROWS_TO_FILL }, () => columns.map(() => null)),
  ];
  const rows = contents.map((row) => row.map((content, at) => inputCell(columns[at]!, content)));
  return inputSheet(
    { key: 'targets', name, title, notes: [note, ''], columns, rows, frozenColumns: 1 },
    language,
  );
}
