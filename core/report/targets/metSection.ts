// SPDX-License-Identifier: EUPL-1.2
import { type Attainment, attainments, type Schedule } from '../../guidance/attainment.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { targetsTexts } from '../../i18n/rooms/targets.ts';
import { fill } from '../../i18n/texts.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import { elementName } from '../names.ts';
import { scoreColours } from '../palette.ts';
import type { PlanCell } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { smallCell, smallHeader, smallValueCell } from '../smallCells.ts';
import { yesOrNo } from '../yesOrNo.ts';
import { targetsSection, wordCell } from './section.ts';
import { stateText } from './words.ts';

const ATTAINED_COLUMN = 7;

/** A row for each target of the workbook, in its order. */
export function metSection(input: ReportInput, labels: ReadonlyMap<string, string>): Section {
  const { guidance, language } = input;
  const texts = targetsTexts(language);
  const words = texts.met;
  if (guidance.targets.length === 0) return targetsSection(words.heading, [words.none]);
  const all = attainments(input, guidance.targets);
  const header = smallHeader(
    [texts.cluster, texts.element],
    [words.startPeriod, words.start, words.present, words.target, words.due, words.attained],
    words.state,
  );
  const rows = all.map((one) => attainmentRow(input, labels, one));
  const stops = scoreColours({ bottom: 0, top: 100, step: 20, decimals: 1 });
  return targetsSection(
    words.heading,
    [words.about, countText(input, all)],
    [header, ...rows],
    [{ column: ATTAINED_COLUMN, columns: 1, stops }],
  );
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
  return fill(targetsTexts(language).met.count, counts, language);
}

function attainmentRow(
  { run, language }: ReportInput,
  labels: ReadonlyMap<string, string>,
  one: Attainment,
): PlanCell[] {
  const report = reportTexts(language);
  const { target, start, present, attained } = one;
  const { missing } = report;
  const element = run.framework.byCode.get(target.element);
  const isScore = element?.kind === 'aggregate';
  const value = (one: number | null) => yesOrNo(one, element, language) ?? smallValueCell(one, missing);
  const shows = { period: run.period, cluster: target.cluster, element: target.element };
  return [
    cell(labels.get(target.cluster) ?? target.cluster, 'smallName'),
    cell(elementName(run, target.element, report), 'smallText'),
    wordCell(start?.period ?? null, missing),
    value(start?.value ?? null),
    { ...value(present), ...(isScore ? { shows } : {}) },
    value(target.value),
    wordCell(target.due, missing),
    smallCell(attained, 'smallTenths', missing),
    cell(stateText(one, run, language), 'smallRemark'),
  ];
}
