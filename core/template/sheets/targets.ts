// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../../i18n/rooms/report.ts';
import { templateTexts } from '../../i18n/rooms/template.ts';
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { Period } from '../../model/period.ts';
import type { PlanCell, SheetPlan } from '../../report/plan.ts';
import { SAMPLE_TARGETS, type SampleTarget } from '../../sample/targets.ts';
import { type InputColumn, inputCell, inputSheet } from '../inputSheet.ts';
import type { TemplateRequest } from '../template.ts';

const TARGET_ROWS = 40;

/** The column of the target values, counted from 0. */
export const TARGET_VALUE_COLUMN = 3;

export interface TargetsTable {
  readonly name: string;
  readonly targets: readonly TargetLine[];
  /** The target values are the sample's own invention, and look so. */
  readonly invented: boolean;
  /** Left under the targets, for those that the user adds. */
  readonly blankRows: number;
}

/** A target as a row of the table says it: of an indicator or of a dimension. */
export type TargetLine = Pick<SampleTarget, 'cluster' | 'indicator' | 'dimension' | 'value'> & {
  readonly due: Period;
};

/** What each cluster means to reach, and by when. */
export function targetsSheet({ language, names, sample }: TemplateRequest): SheetPlan {
  const targets = sample ? SAMPLE_TARGETS : [];
  const blankRows = TARGET_ROWS - targets.length;
  return targetsTable({ name: names.targets, targets, invented: sample, blankRows }, language);
}

/** An input sheet with a Targets table that holds these targets. */
export function targetsTable(
  { name, targets, invented, blankRows }: TargetsTable,
  language: Language,
): SheetPlan {
  const report = reportTexts(language);
  const template = templateTexts(language);
  const { headers, hints, notes, sample, titles } = template;
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
  const blank = Array.from({ length: blankRows }, () => columns.map((one) => inputCell(one, null)));
  return inputSheet(
    {
      key: 'targets',
      name,
      title: titles.targets,
      notes: [
        fill(notes.targets, { report: report.sheets.targets }, language),
        invented ? sample.legend : '',
      ],
      columns,
      rows: [...targets.map((target) => targetRow(columns, target, invented)), ...blank],
      frozenColumns: 1,
    },
    language,
  );
}

function targetRow(columns: readonly InputColumn[], target: TargetLine, invented: boolean): PlanCell[] {
  const { cluster, indicator, dimension, value, due } = target;
  return [cluster, indicator ?? null, dimension ?? null, value, due].map((content, at) =>
    invented && at === TARGET_VALUE_COLUMN ? { content, role: 'invented' } : inputCell(columns[at]!, content),
  );
}
