// SPDX-License-Identifier: EUPL-1.2
import { type Coefficient, isSignificant } from '../../diagnosis/coefficient.ts';
import type { Diagnosis } from '../../diagnosis/diagnose.ts';
import { type CorrelationMatrix, submatrix } from '../../diagnosis/matrix.ts';
import { diagnosisTexts } from '../../i18n/rooms/diagnosis.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import { elementLabel } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { smallCell } from '../smallCells.ts';
import { diagnosisSection } from './section.ts';

/** Of more indicators than these, each dimension has a matrix of its own. */
const MOST_TOGETHER = 40;

/** The heat maps: of the indicators, together or by dimension, and of the dimensions. */
export function correlationSections(run: ScoreRun, diagnosis: Diagnosis, language: Language): Section[] {
  const texts = { diagnosis: diagnosisTexts(language), report: reportTexts(language) };
  const words = texts.diagnosis.matrix;
  const { correlations, dimensionCorrelations, groups } = diagnosis;
  const dimensionOf = new Map(
    groups.flatMap(({ element, indicators }) => indicators.map((code) => [code, element] as const)),
  );
  const above = (code: string) => dimensionOf.get(code)!;
  const ofIndicators =
    correlations.elements.length <= MOST_TOGETHER
      ? [matrixSection(run, correlations, above, words.heading, words.about, texts)]
      : groups.map(({ element, indicators }) => {
          const name = elementLabel(run, element, texts);
          const heading = words.headingOf.replace('{element}', () => name);
          return matrixSection(run, submatrix(correlations, indicators), above, heading, words.about, texts);
        });
  if (dimensionCorrelations === null) return ofIndicators;
  const { root } = run.framework;
  const about = fill(words.aboutDimensions, { element: elementLabel(run, root, texts) }, language);
  return [
    ...ofIndicators,
    matrixSection(run, dimensionCorrelations, () => root, words.headingDimensions, about, texts),
  ];
}

function matrixSection(
  run: ScoreRun,
  { elements, cells }: CorrelationMatrix,
  above: (code: string) => string,
  heading: string,
  about: string,
  texts: Pick<Texts, 'diagnosis' | 'report'>,
): Section {
  const { columns, matrix } = texts.diagnosis;
  const header = [
    cell(columns.element, 'smallHeaderLeft'),
    cell(columns.above, 'smallHeaderLeft'),
    ...elements.map((code) => cell(code, 'smallHeaderCentred')),
  ];
  const body = elements.map((code, row) => [
    cell(elementLabel(run, code, texts), 'smallName'),
    cell(elementLabel(run, above(code), texts), 'smallText'),
    ...cells[row]!.map((one, column) =>
      column === row ? cell(matrix.self, 'smallMissing') : correlationCell(one, texts.report.missing),
    ),
  ]);
  return diagnosisSection(heading, about, [header, ...body], elements.length);
}

/** A correlation; what is significant is told by bold type and an asterisk, not by its colour alone. */
export function correlationCell(coefficient: Coefficient, missing: string): PlanCell {
  const role = isSignificant(coefficient) ? 'significantCorrelation' : 'correlation';
  return smallCell(coefficient.value, role, missing);
}
