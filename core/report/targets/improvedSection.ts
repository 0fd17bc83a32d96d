// SPDX-License-Identifier: EUPL-1.2
import {
  DIMENSIONS_TO_IMPROVE,
  type ImprovedDimensions,
  improvedDimensions,
} from '../../guidance/improvedDimensions.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { targetsTexts } from '../../i18n/rooms/targets.ts';
import { fill } from '../../i18n/texts.ts';
import { dimensionsOf } from '../../model/framework.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { smallHeader } from '../smallCells.ts';
import { targetsSection, wordCell } from './section.ts';

/** A row for each cluster: how many of its dimensions improved, against the number that is asked for. */
export function improvedSection(input: ReportInput, labels: ReadonlyMap<string, string>): Section {
  const { run, language } = input;
  const texts = targetsTexts(language);
  const words = texts.improved;
  const dimensions = dimensionsOf(run.framework).length;
  const numbers = { needed: DIMENSIONS_TO_IMPROVE, dimensions };
  const heading = fill(words.heading, numbers, language);
  const all = improvedDimensions(input);
  if (all === null) return targetsSection(heading, [words.notComparable]);
  const about = fill(words.about, numbers, language);
  const few = dimensions < DIMENSIONS_TO_IMPROVE ? [fill(words.few, numbers, language)] : [];
  const header = smallHeader(
    [texts.cluster, words.which],
    [words.since, words.dimensions, words.compared, words.count, words.worse, words.needed],
    words.result,
  );
  const byCluster = new Map(all.map((one) => [one.cluster, one]));
  const rows = [...labels].map(([code, label]) => improvedRow(input, label, byCluster.get(code)!));
  return targetsSection(heading, [about, ...few], [header, ...rows]);
}

function improvedRow({ run, language }: ReportInput, label: string, one: ImprovedDimensions): PlanCell[] {
  const report = reportTexts(language);
  const targets = targetsTexts(language);
  const words = targets.improved;
  const names = one.improved.map((code) => elementName(run, code, report));
  return [
    cell(label, 'smallName'),
    cell(names.join(', ') || words.none, 'smallText'),
    wordCell(one.since, report.missing),
    cell(one.dimensions, 'smallCount'),
    cell(one.compared, 'smallCount'),
    cell(one.improved.length, 'smallCount'),
    cell(one.worsened.length, 'smallCount'),
    cell(DIMENSIONS_TO_IMPROVE, 'smallCount'),
    cell(one.reached === null ? words.open : one.reached ? words.reached : words.notReached, 'smallRemark'),
  ];
}
