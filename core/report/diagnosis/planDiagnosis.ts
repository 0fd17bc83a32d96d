// SPDX-License-Identifier: EUPL-1.2
import { leastSignificant } from '../../diagnosis/coefficient.ts';
import { type Diagnosis, diagnose } from '../../diagnosis/diagnose.ts';
import { fill, formatNumber, textsIn } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { line } from '../cells.ts';
import { footerText } from '../names.ts';
import { textLines } from '../paragraph.ts';
import type { SheetPlan } from '../plan.ts';
import { attentionSection } from './attention.ts';
import { familySection } from './family.ts';
import { matrixSections } from './matrix.ts';
import { pairsSection } from './pairs.ts';
import { columnWidths, type DiagnosisSection, NOTE_ROOM, placeSection } from './section.ts';
import { statisticsSections } from './statistics.ts';
import { loadingsSection, structureSection } from './structure.ts';

/** The sheet Diagnosi: what to look at, then the statistics, correlations and components from which that follows. */
export function planDiagnosis(run: ScoreRun, name: string, language: Language): SheetPlan {
  const diagnosis = diagnose(run);
  const about = aboutLines(diagnosis, language).flatMap((text) => textLines(text, NOTE_ROOM));
  const sections: DiagnosisSection[] = [
    attentionSection(run, diagnosis, language),
    ...statisticsSections(run, diagnosis, language),
    ...matrixSections(run, diagnosis, language),
    familySection(run, diagnosis, language),
    structureSection(run, diagnosis, language),
    loadingsSection(run, diagnosis, language),
    pairsSection(run, diagnosis, language),
  ];
  const widths = columnWidths(sections);
  let row = about.length + 2;
  const placed = sections.map((section) => {
    const one = placeSection(section, row, widths);
    row = one.end;
    return one;
  });
  return {
    key: 'diagnosis',
    name,
    blocks: [
      line(0, textsIn(language).diagnosis.title, 'title'),
      ...about.map((text, i) => line(i + 1, text, 'note')),
      ...placed.flatMap(({ blocks }) => blocks),
    ],
    columnWidths: widths,
    rowHeights: placed.flatMap(({ rowHeights }) => rowHeights),
    colourScales: placed.flatMap(({ colourScales }) => colourScales),
    dropDowns: [],
    charts: [],
    frozen: { rows: 0, columns: 1 },
    page: { landscape: true, titleRow: 0, titleRows: 0, footer: footerText(run, language) },
  };
}

/** How to read the sheet. */
function aboutLines({ clusters }: Diagnosis, language: Language): string[] {
  const { diagnosis: words, report } = textsIn(language);
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
