// SPDX-License-Identifier: EUPL-1.2
import { fill, textsIn } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import type { Period } from '../model/period.ts';
import type { SheetPlan } from '../report/plan.ts';
import { type InputColumn, inputCell, inputSheet } from '../template/inputSheet.ts';
import type { NewTarget } from './saveTargets.ts';

/** The value stands in the fourth column, as in the template. */
export const VALUE_COLUMN = 3;

/** Left blank under the targets, for those that the user adds. */
const ROWS_TO_FILL = 20;

/** A sheet with a Targets table, as in the template, that holds these targets. */
export function targetsSheet(
  name: string,
  targets: readonly NewTarget[],
  due: Period,
  language: Language,
): SheetPlan {
  const { report, template } = textsIn(language);
  const { headers, hints, notes, titles } = template;
  const column = (key: keyof typeof hints.targets, how: 'number' | 'mark' | 'text'): InputColumn => ({
    header: headers[key],
    hint: hints.targets[key],
    width: 24,
    ...(how === 'text' ? {} : { fill: how }),
  });
  const columns = [
    column('cluster', 'text'),
    column('indicator', 'mark'),
    column('dimension', 'mark'),
    column('targetValue', 'number'),
    column('period', 'number'),
  ];
  const contents = [
    ...targets.map(({ cluster, indicator, value }) => [cluster, indicator, null, value, due]),
    ...Array.from({ length: ROWS_TO_FILL }, () => columns.map(() => null)),
  ];
  return inputSheet(
    {
      key: 'targets',
      name,
      title: titles.targets,
      notes: [fill(notes.targets, { report: report.sheets.targets }, language), ''],
      columns,
      rows: contents.map((row) => row.map((content, at) => inputCell(columns[at]!, content))),
      frozenColumns: 1,
    },
    language,
  );
}
