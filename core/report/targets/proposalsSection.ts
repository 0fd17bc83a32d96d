// SPDX-License-Identifier: EUPL-1.2
import { type TargetProposal, targetProposals } from '../../guidance/targetProposals.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { targetsTexts } from '../../i18n/rooms/targets.ts';
import { fill } from '../../i18n/texts.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import type { ReportInput } from '../reportInput.ts';
import { smallHeader, smallPointsCell, smallValueCell } from '../smallCells.ts';
import { yesOrNo } from '../yesOrNo.ts';
import { targetsSection, wordCell } from './section.ts';
import { valueText } from './words.ts';

/** Of each cluster; the pane has them all. */
const MOST = 5;

/** Targets that clusters might set themselves, those first that bring the overall score most. */
export function proposalsSection(
  input: ReportInput,
  labels: ReadonlyMap<string, string>,
  range: ShownRange,
): Section {
  const { guidance, history, language } = input;
  const texts = targetsTexts(language);
  const words = texts.proposals;
  const byCluster = new Map<string, TargetProposal[]>();
  for (const one of targetProposals(input, guidance.targets)) {
    byCluster.set(one.cluster, [...(byCluster.get(one.cluster) ?? []), one]);
  }
  const shown = [...labels].flatMap(([code, label]) =>
    (byCluster.get(code) ?? []).slice(0, MOST).map((one) => proposalRow(input, label, one, range)),
  );
  if (shown.length === 0) return targetsSection(words.heading, [words.none]);
  const header = smallHeader(
    [texts.cluster, texts.element],
    [words.unit, words.present, words.value, words.due, words.points, words.gain],
    words.why,
  );
  const basis = history.length === 0 ? words.onePeriod : words.about;
  const notes = [basis, fill(words.most, { most: MOST }, language)];
  return targetsSection(words.heading, notes, [header, ...shown]);
}

function proposalRow(input: ReportInput, label: string, one: TargetProposal, range: ShownRange): PlanCell[] {
  const { run, language } = input;
  const report = reportTexts(language);
  const { missing } = report;
  const element = run.framework.byCode.get(one.indicator)!;
  const unit = element.kind === 'indicator' ? element.unit : '';
  return [
    cell(label, 'smallName'),
    cell(elementName(run, one.indicator, report), 'smallText'),
    unit === '' ? cell(null, 'smallText') : wordCell(unit, missing),
    yesOrNo(one.present, element, language) ?? smallValueCell(one.present, missing),
    yesOrNo(one.value, element, language) ?? smallValueCell(one.value, missing),
    wordCell(one.due, missing),
    smallPointsCell(one.points, range, missing),
    smallPointsCell(one.gain, range, missing),
    cell(reasonText(input, one), 'smallRemark'),
  ];
}

function reasonText({ run, language }: ReportInput, one: TargetProposal): string {
  const { reasons } = targetsTexts(language).proposals;
  const params = {
    improvement: one.improvement === null ? '' : valueText(one.improvement, language),
    since: one.since ?? '',
    now: run.period ?? '',
  };
  return fill(reasons[one.reason], params, language);
}
