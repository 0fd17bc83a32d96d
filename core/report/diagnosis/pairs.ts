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

/** The three correlations of each pair of indicators within a dimension, then their p-values. */
export function pairsSection(run: ScoreRun, { pairs }: Diagnosis, language: Language): Section {
  const texts = { diagnosis: diagnosisTexts(language), report: reportTexts(language) };
  const { columns, pairs: words } = texts.diagnosis;
  const { missing } = texts.report;
  const body = pairs.map(({ first, second, pearson, spearman, kendall, flag }) => [
    cell(elementLabel(run, first, texts), 'smallName'),
    cell(elementLabel(run, second, texts), 'smallText'),
    ...[pearson, spearman, kendall].map((one) => correlationCell(one, missing)),
    ...[pearson, spearman, kendall].map(({ p }) => smallCell(p, 'pValue', missing)),
    cell(pearson.pairs, 'smallCount'),
    cell(flag === null ? null : words.flags[flag], 'remark'),
  ]);
  const numbers = [
    columns.pearson,
    columns.spearman,
    columns.kendall,
    ...[columns.pearson, columns.spearman, columns.kendall].map((kind) => `${columns.p} ${kind}`),
    columns.pairs,
  ];
  const header = smallHeader([columns.first, columns.second], numbers, columns.remark);
  return diagnosisSection(words.heading, words.about, [header, ...body], 3);
}
