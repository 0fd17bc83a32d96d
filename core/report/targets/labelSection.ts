// SPDX-License-Identifier: EUPL-1.2
import { labelState } from '../../guidance/label.ts';
import { labelReadiness } from '../../guidance/labelReadiness.ts';
import { minimumRequirements } from '../../guidance/minimumRequirements.ts';
import { labelTexts } from '../../i18n/rooms/label.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { targetsTexts } from '../../i18n/rooms/targets.ts';
import type { Cluster } from '../../model/observations.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import type { PlanCell } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { smallHeader } from '../smallCells.ts';
import { checkText, readyText } from './labelWords.ts';
import { targetsSection, wordCell } from './section.ts';

/** A row for each cluster: the state of its label, and what a self-assessment says of the next one. */
export function labelSection(input: ReportInput, labels: ReadonlyMap<string, string>): Section {
  const { run, today, language } = input;
  const texts = { label: labelTexts(language), targets: targetsTexts(language) };
  const words = texts.label;
  const header = smallHeader(
    [texts.targets.cluster, words.state],
    [words.name, words.from, words.expiry, words.next, words.ready, words.failed],
    words.why,
  );
  const clusters = new Map(run.clusters.map((cluster) => [cluster.code, cluster]));
  const rows = [...labels].map(([code, label]) => labelRow(input, clusters.get(code)!, label));
  const notes = [words.about, ...(today === null ? [words.noToday] : [])];
  return targetsSection(words.heading, notes, [header, ...rows]);
}

function labelRow(input: ReportInput, cluster: Cluster, label: string): PlanCell[] {
  const { run, today, language } = input;
  const words = labelTexts(language);
  const report = reportTexts(language);
  const { next, ready, checks } = labelReadiness(input, cluster, today);
  const failed = minimumRequirements(run, cluster.code).filter(({ passed }) => passed === false);
  return [
    cell(label, 'smallName'),
    cell(words.states[labelState(cluster, today)], 'smallText'),
    wordCell(cluster.label, report.missing),
    wordCell(cluster.labelDate, report.missing),
    wordCell(cluster.labelExpiry, report.missing),
    wordCell(words.levels[next], report.missing),
    wordCell(readyText(ready, language), report.missing),
    cell(failed.length, 'smallCount'),
    cell(checks.map((check) => checkText(check, input)).join('; '), 'smallRemark'),
  ];
}
