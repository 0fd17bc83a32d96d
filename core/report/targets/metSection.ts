// SPDX-License-Identifier: EUPL-1.2
import { type Attainment, attainments, type Schedule } from '../../guidance/attainment.ts';
import { fill, textsIn } from '../../i18n/texts.ts';
import { smallCell, valueCell } from '../card/cells.ts';
import { cell } from '../cells.ts';
import { elementName } from '../names.ts';
import { scoreColours } from '../palette.ts';
import type { PlanCell } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { headerRow, type TargetsSection, wordCell } from './section.ts';
import { stateText } from './words.ts';

const ATTAINED_COLUMN = 7;

/** A row for each target of the workbook, in its order. */
export function metSection(input: ReportInput, labels: ReadonlyMap<string, string>): TargetsSection {
  const { guidance, language } = input;
  const texts = textsIn(language).targets;
  const words = texts.met;
  if (guidance.targets.length === 0) return { heading: words.heading, notes: [words.none], table: null };
  const all = attainments(input, guidance.targets);
  const header = headerRow(
    [texts.cluster, texts.element],
    [words.startPeriod, words.start, words.present, words.target, words.due, words.attained],
    words.state,
  );
  return {
    heading: words.heading,
    notes: [words.about, countText(input, all)],
    table: [header, ...all.map((one) => attainmentRow(input, labels, one))],
    coloured: {
      column: ATTAINED_COLUMN,
      stops: scoreColours({ bottom: 0, top: 100, step: 20, decimals: 1 }),
    },
  };
}

function countText({ language }: ReportInput, all: readonly Attainment[]): string {
  const count = (schedule: Schedule) => all.filter((one) => one.schedule === schedule).length;
  const counts = {
    all: all.length,
    met: count('met'),
    onSchedule: count('on-schedule'),
    behind: count('behind'),
    overdue: count('overdue'),
    notKnown: count('not-known'),
  };
  return fill(textsIn(language).targets.met.count, counts, language);
}

function attainmentRow(
  { run, language }: ReportInput,
  labels: ReadonlyMap<string, string>,
  one: Attainment,
): PlanCell[] {
  const { report } = textsIn(language);
  const { target, start, present, attained } = one;
  const { missing } = report;
  const isScore = run.framework.byCode.get(target.element)?.kind === 'aggregate';
  const shows = { period: run.period, cluster: target.cluster, element: target.element };
  return [
    cell(labels.get(target.cluster) ?? target.cluster, 'smallName'),
    cell(elementName(run, target.element, report), 'smallText'),
    wordCell(start?.period ?? null, missing),
    valueCell(start?.value ?? null, missing),
    { ...valueCell(present, missing), ...(isScore ? { shows } : {}) },
    valueCell(target.value, missing),
    wordCell(target.due, missing),
    smallCell(attained, 'smallTenths', missing),
    cell(stateText(one, run, language), 'smallRemark'),
  ];
}
