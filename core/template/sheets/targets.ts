// SPDX-License-Identifier: EUPL-1.2
import { fill, textsIn } from '../../i18n/texts.ts';
import type { PlanCell, SheetPlan } from '../../report/plan.ts';
import { type InputColumn, inputCell, inputSheet } from '../inputSheet.ts';
import { SAMPLE_TARGETS, type SampleTarget } from '../sample/targets.ts';
import type { TemplateRequest } from '../template.ts';

const TARGET_ROWS = 40;

/** What each cluster means to reach, and by when. */
export function targetsSheet({ language, names, sample }: TemplateRequest): SheetPlan {
  const { report, template } = textsIn(language);
  const { headers, hints, notes, sample: sampleTexts, titles } = template;
  const column = (
    key: keyof typeof hints.targets,
    width: number,
    more: Partial<InputColumn> = {},
  ): InputColumn => ({ header: headers[key], hint: hints.targets[key], width, ...more });
  const columns = [
    column('cluster', 18),
    column('indicator', 22, { fill: 'mark' }),
    column('dimension', 22, { fill: 'mark' }),
    column('targetValue', 24, { fill: 'number' }),
    column('period', 24, { fill: 'number' }),
  ];
  const targets = sample ? SAMPLE_TARGETS : [];
  return inputSheet(
    {
      key: 'targets',
      name: names.targets,
      title: titles.targets,
      notes: [
        fill(notes.targets, { report: report.sheets.targets }, language),
        sample ? sampleTexts.legend : '',
      ],
      columns,
      rows: Array.from({ length: TARGET_ROWS }, (_, index) => targetRow(columns, targets[index])),
      frozenColumns: 1,
    },
    language,
  );
}

function targetRow(columns: readonly InputColumn[], target: SampleTarget | undefined): PlanCell[] {
  if (target === undefined) return columns.map((column) => inputCell(column, null));
  const { cluster, indicator = null, dimension = null, value, due } = target;
  return [
    ...[cluster, indicator, dimension].map((content, at) => inputCell(columns[at]!, content)),
    { content: value, role: 'invented' },
    inputCell(columns[4]!, due),
  ];
}
