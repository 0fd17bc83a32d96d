// SPDX-License-Identifier: EUPL-1.2
import { leastSignificant } from '../../diagnosis/coefficient.ts';
import { type Diagnosis, diagnose } from '../../diagnosis/diagnose.ts';
import { diagnosisTexts } from '../../i18n/rooms/diagnosis.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatNumber } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { blank, line, paragraph } from '../layout/pieces.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import type { SheetPlan } from '../plan.ts';
import { standing } from '../standing.ts';
import { attentionSection } from './attention.ts';
import { familySection } from './family.ts';
import { correlationSections } from './matrix.ts';
import { pairsSection } from './pairs.ts';
import { DIAGNOSIS_WIDTHS, FULL_ROOM } from './section.ts';
import { statisticsSections } from './statistics.ts';
import { loadingsSection, structureSection } from './structure.ts';

/** The sheet Diagnosi: what to look at, then the statistics, correlations and components from which that follows. */
export function planDiagnosis(run: ScoreRun, name: string, language: Language): SheetPlan {
  const diagnosis = diagnose(run);
  const about = aboutTexts(diagnosis, language).map((text) => paragraph(text, 'note', FULL_ROOM));
  const sections = [
    attentionSection(run, diagnosis, language),
    ...statisticsSections(run, diagnosis, language),
    ...correlationSections(run, diagnosis, language),
    familySection(run, diagnosis, language),
    structureSection(run, diagnosis, language),
    loadingsSection(run, diagnosis, language),
    pairsSection(run, diagnosis, language),
  ];
  return stackedSheet({
    key: 'diagnosis',
    name,
    columnWidths: DIAGNOSIS_WIDTHS,
    opening: [line(diagnosisTexts(language).title, 'title'), ...about, blank()],
    sections,
    frozenColumns: 1,
    ...standing(run, language),
  }).plan;
}

/** How to read the sheet. */
function aboutTexts({ clusters }: Diagnosis, language: Language): string[] {
  const words = diagnosisTexts(language);
  const report = reportTexts(language);
  const least = leastSignificant(clusters);
  const reading = [
    words.reading,
    ...(least === null
      ? []
      : [fill(words.readingLeast, { clusters, least: formatNumber(least, language, 2) }, language)]),
    words.readingColours,
    fill(words.readingMissing, { missing: report.missing }, language),
  ];
  return [fill(words.about, { clusters }, language), reading.join(' ')];
}
