// SPDX-License-Identifier: EUPL-1.2
import { competencesTexts } from '../../i18n/rooms/competences.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { blank, line, type Piece, paragraph } from '../layout/pieces.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import { nameList } from '../nameList.ts';
import type { SheetPlan } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { standing } from '../standing.ts';
import {
  COVERS,
  type CompetenceMap,
  type Coverage,
  competenceMap,
  coverageOf,
  OVERLAP,
} from './competenceMap.ts';
import { clusterSections, evidenceSections, prioritySections } from './lists.ts';
import { levelSections } from './matrix.ts';
import { COMPETENCES_WIDTHS } from './sections.ts';

/** The sheet Competenze: which cluster covers which priority, where there are gaps and overlaps, on what evidence. */
export function planCompetences(input: ReportInput, name: string): SheetPlan {
  const { run, language } = input;
  const texts = competencesTexts(language);
  const map = competenceMap(input);
  return stackedSheet({
    key: 'competences',
    name,
    columnWidths: COMPETENCES_WIDTHS,
    opening: openingPieces(map, texts, language),
    sections: [
      ...levelSections(map, texts, language),
      ...prioritySections(map, texts, language),
      ...clusterSections(map, texts, language),
      ...evidenceSections(map, texts, language),
    ],
    apart: 1,
    frozenColumns: 1,
    ...standing(run, language),
  }).plan;
}

/** The title and what is to be known first. */
function openingPieces(map: CompetenceMap, texts: Texts['competences'], language: Language): Piece[] {
  const params = { priorities: map.priorities.length, clusters: map.clusters.length };
  return [
    line(texts.title, 'title'),
    paragraph(fill(texts.about, params, language), 'note'),
    paragraph(inBrief(map, texts, language), 'textLine'),
    paragraph(texts.levels, 'note'),
    paragraph(fill(texts.rules, { covers: COVERS, overlap: OVERLAP }, language), 'note'),
    blank(),
  ];
}

/** The gaps, the overlaps, and who declares nothing. */
function inBrief(map: CompetenceMap, texts: Texts['competences'], language: Language): string {
  const coverages = map.priorities.map((priority) => coverageOf(map, priority));
  const inState = (state: Coverage['state']) =>
    coverages.filter((one) => one.state === state).map(({ priority }) => priority);
  const [gaps, overlaps] = [inState('gap'), inState('overlap')];
  const say = (names: readonly string[], { one, many }: { one: string; many: string }, others?: string) => {
    const list = nameList(names, language, others === undefined ? {} : { others });
    return fill(names.length === 1 ? one : many, { names: list, count: names.length }, language);
  };
  return [
    gaps.length === 0 ? texts.noGap : say(gaps, texts.gaps, texts.others),
    overlaps.length === 0 ? texts.noOverlap : say(overlaps, texts.overlaps, texts.others),
    ...(map.silent.length === 0 ? [] : [say(map.silent, texts.silent)]),
  ].join(' ');
}
