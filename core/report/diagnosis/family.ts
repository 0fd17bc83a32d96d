// SPDX-License-Identifier: EUPL-1.2
import type { Diagnosis } from '../../diagnosis/diagnose.ts';
import { diagnosisTexts } from '../../i18n/rooms/diagnosis.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import { elementLabel } from '../names.ts';
import { smallCell, smallHeader } from '../smallCells.ts';
import { correlationCell } from './matrix.ts';
import { diagnosisSection } from './section.ts';

/** Every element with each of its ancestors: how they go together, beside what it weighs in them. */
export function familySection(run: ScoreRun, { family }: Diagnosis, language: Language): Section {
  const texts = { diagnosis: diagnosisTexts(language), report: reportTexts(language) };
  const { columns, family: words } = texts.diagnosis;
  const { missing } = texts.report;
  const body = family.map(({ element, ancestor, correlation, weight, influence, flag }) => [
    cell(elementLabel(run, element, texts), 'smallName'),
    cell(elementLabel(run, ancestor, texts), 'smallText'),
    correlationCell(correlation, missing),
    smallCell(correlation.p, 'pValue', missing),
    cell(correlation.pairs, 'smallCount'),
    smallCell(weight, 'smallShare', missing),
    smallCell(influence, 'smallShare', missing),
    cell(flag === null ? null : words.flags[flag], 'remark'),
  ]);
  const numbers = [columns.correlation, columns.p, columns.pairs, columns.weight, columns.influence];
  const header = smallHeader([columns.element, columns.above], numbers, columns.remark);
  return diagnosisSection(words.heading, words.about, [header, ...body], 1);
}
