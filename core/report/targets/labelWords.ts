// SPDX-License-Identifier: EUPL-1.2
import type { LabelCheck } from '../../guidance/labelReadiness.ts';
import type { MinimumRequirement } from '../../guidance/minimumRequirements.ts';
import { labelTexts } from '../../i18n/rooms/label.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import { nameList } from '../nameList.ts';
import { elementName } from '../names.ts';
import type { ReportInput } from '../reportInput.ts';
import { yesOrNoText } from '../yesOrNo.ts';
import { valueText } from './words.ts';

type Words = Pick<ReportInput, 'run' | 'language'>;

/** What one condition of the self-assessment says: passed, failed by how much, or why it is not known. */
export function checkText(check: LabelCheck, input: Words): string {
  const { language } = input;
  const words = labelTexts(language).checks;
  switch (check.kind) {
    case 'minimums':
      return minimumsText(check.minimums, input);
    case 'age':
      if (check.passed === null) return words.ageUnknown;
      return check.passed ? words.age : fill(words.ageYoung, { from: check.from ?? '' }, language);
    case 'improved': {
      if (check.since === null && check.passed === null) return words.improvedUnknown;
      const template = check.passed === null ? words.improvedOpen : words.improved;
      return fill(template, { since: check.since ?? '', count: check.improved }, language);
    }
    case 'overall':
      if (check.score === null) return words.overallUnknown;
      return fill(words.overall, { score: formatScore(check.score, language, 1) }, language);
  }
}

function minimumsText(minimums: readonly MinimumRequirement[], input: Words): string {
  const { language } = input;
  const words = labelTexts(language).checks;
  if (minimums.length === 0) return words.noMinimums;
  const failed = minimums.filter(({ passed }) => passed === false).map((one) => minimumText(one, input));
  const unknown = minimums
    .filter(({ passed }) => passed === null)
    .map(({ indicator }) => elementName(input.run, indicator, reportTexts(language)));
  const listed = (template: string, names: readonly string[]) =>
    names.length === 0 ? [] : [template.replace('{list}', () => nameList(names, language))];
  const parts = [...listed(words.minimumsFailed, failed), ...listed(words.minimumsUnknown, unknown)];
  return parts.length === 0 ? fill(words.minimums, { count: minimums.length }, language) : parts.join('; ');
}

function minimumText(
  { indicator, minimum, direction, value }: MinimumRequirement,
  { run, language }: Words,
): string {
  const label = labelTexts(language);
  const report = reportTexts(language);
  const element = run.framework.byCode.get(indicator);
  const inWords = (one: number) => yesOrNoText(one, element, language) ?? valueText(one, language);
  const params = {
    name: elementName(run, indicator, report),
    value: inWords(value!),
    atLeast: direction === 1 ? label.atLeast : label.atMost,
    minimum: inWords(minimum),
  };
  return fill(label.checks.minimum, params, language);
}

/** «yes», «no» or «not known». */
export function readyText(ready: boolean | null, language: ReportInput['language']): string {
  const { yes, no, notKnown } = labelTexts(language);
  return ready === null ? notKnown : ready ? yes : no;
}
