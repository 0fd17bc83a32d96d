// SPDX-License-Identifier: EUPL-1.2
import type { Diagnosis } from '../../diagnosis/diagnose.ts';
import { FAIR_ALPHA, GOOD_ALPHA } from '../../diagnosis/limits.ts';
import type { Structure } from '../../diagnosis/structure.ts';
import { diagnosisTexts } from '../../i18n/rooms/diagnosis.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import { elementLabel } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { smallCell, smallHeader } from '../smallCells.ts';
import { diagnosisSection } from './section.ts';

/** Components in a column of their own; what the others explain stands together. */
const MOST_COMPONENTS = 8;

/** Cronbach's alpha and the principal components of each dimension, of the dimensions, and of all indicators. */
export function structureSection(run: ScoreRun, { structures }: Diagnosis, language: Language): Section {
  const texts = { diagnosis: diagnosisTexts(language), report: reportTexts(language) };
  const { columns, structure: words } = texts.diagnosis;
  const components = Array.from({ length: MOST_COMPONENTS }, (_, i) =>
    fill(columns.component, { n: i + 1 }, language),
  );
  const numbers = [columns.parts, columns.alpha, columns.rows, ...components, columns.otherComponents];
  const header = smallHeader([columns.element, columns.of], numbers, columns.remark);
  const body = structures.map((one) => structureRow(run, one, texts));
  const about = fill(words.about, { fair: FAIR_ALPHA, good: GOOD_ALPHA }, language);
  return diagnosisSection(words.heading, about, [header, ...body]);
}

function structureRow(
  run: ScoreRun,
  { element, of, consistency, components }: Structure,
  texts: Pick<Texts, 'diagnosis' | 'report'>,
): PlanCell[] {
  const words = texts.diagnosis.structure;
  const { missing } = texts.report;
  const made = element === run.framework.root && of === 'indicators' ? 'allIndicators' : of;
  const { verdict } = consistency;
  return [
    cell(elementLabel(run, element, texts), 'smallName'),
    cell(words[made], 'smallText'),
    cell(consistency.parts, 'smallCount'),
    smallCell(consistency.alpha, 'smallHundredths', missing),
    smallCell(components?.rows ?? null, 'smallCount', missing),
    ...componentCells(components?.shares ?? null, missing),
    cell(verdict === null ? words.none : words.verdicts[verdict], 'remark'),
  ];
}

/** Fewer components than columns leave the rest blank. */
function componentCells(shares: readonly number[] | null, missing: string): PlanCell[] {
  const shown = Array.from({ length: MOST_COMPONENTS }, (_, i) =>
    shares === null || i < shares.length
      ? smallCell(shares?.[i] ?? null, 'smallShare', missing)
      : cell(null, 'smallShare'),
  );
  const others = shares?.slice(MOST_COMPONENTS) ?? [];
  const rest = others.length === 0 ? null : others.reduce((sum, share) => sum + share, 0);
  return [...shown, cell(rest, 'smallShare')];
}

/** What each part weighs in the first component: of the dimensions and of what stands under the root. */
export function loadingsSection(run: ScoreRun, { structures }: Diagnosis, language: Language): Section {
  const texts = { diagnosis: diagnosisTexts(language), report: reportTexts(language) };
  const { columns, loadings: words } = texts.diagnosis;
  const { root } = run.framework;
  const shown = structures.filter(
    ({ element, of }) => structures.length === 1 || of === 'children' || element !== root,
  );
  const body = shown.flatMap(({ element, components }) =>
    (components?.first ?? []).map((part) => [
      cell(elementLabel(run, part.element, texts), 'smallName'),
      cell(elementLabel(run, element, texts), 'smallText'),
      cell(part.loading, 'correlation'),
    ]),
  );
  if (body.length === 0) return diagnosisSection(words.heading, texts.report.missing, []);
  const header = smallHeader([columns.element, columns.above], [columns.loading]);
  return diagnosisSection(words.heading, words.about, [header, ...body], 1);
}
