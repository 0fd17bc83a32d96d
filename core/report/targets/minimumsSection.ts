// SPDX-License-Identifier: EUPL-1.2
import { type MinimumRequirement, minimumRequirements } from '../../guidance/minimumRequirements.ts';
import { labelTexts } from '../../i18n/rooms/label.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import type { Indicator } from '../../model/framework.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import { nameList } from '../nameList.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { smallHeader, smallValueCell } from '../smallCells.ts';
import { yesOrNo } from '../yesOrNo.ts';
import { targetsSection, wordCell } from './section.ts';

/** A row for each minimum requirement: how many clusters meet it, and who does not. */
export function minimumsSection(input: ReportInput, labels: ReadonlyMap<string, string>): Section {
  const { run, language } = input;
  const words = labelTexts(language).minimums;
  const indicators = run.framework.indicators.filter(({ minimumRequirement }) => minimumRequirement !== null);
  if (indicators.length === 0) return targetsSection(words.heading, [words.none]);
  const header = smallHeader(
    [words.dimension, words.indicator],
    [words.kind, words.minimum, words.unit, words.passed, words.failed, words.unknown],
    words.who,
  );
  const results = [...labels].map(([code, label]) => ({ label, minimums: minimumRequirements(run, code) }));
  const rows = indicators.map((indicator, i) =>
    minimumRow(
      input,
      indicator,
      results.map(({ label, minimums }) => ({ label, ...minimums[i]! })),
    ),
  );
  return targetsSection(words.heading, [words.about], [header, ...rows]);
}

function minimumRow(
  { run, language }: ReportInput,
  indicator: Indicator,
  results: readonly (MinimumRequirement & { readonly label: string })[],
): PlanCell[] {
  const { code, parent, direction, minimumRequirement, unit } = indicator;
  const words = labelTexts(language);
  const report = reportTexts(language);
  const having = (passed: boolean | null) => results.filter((one) => one.passed === passed);
  const failed = having(false).map(({ label }) => label);
  return [
    cell(elementName(run, parent, report), 'smallText'),
    cell(elementName(run, code, report), 'smallName'),
    wordCell(direction === 1 ? words.atLeast : words.atMost, report.missing),
    yesOrNo(minimumRequirement, indicator, language) ?? smallValueCell(minimumRequirement, report.missing),
    unit === '' ? cell(null, 'smallText') : wordCell(unit, report.missing),
    cell(having(true).length, 'smallCount'),
    cell(failed.length, 'smallCount'),
    cell(having(null).length, 'smallCount'),
    cell(failed.length === 0 ? '–' : nameList(failed, language), 'smallRemark'),
  ];
}
