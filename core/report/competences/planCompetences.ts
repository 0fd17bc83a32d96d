// SPDX-License-Identifier: EUPL-1.2
import { fill, type Texts, textsIn } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { area, line } from '../cells.ts';
import { nameList } from '../nameList.ts';
import { footerText } from '../names.ts';
import { type PrintedSection, pagesOf } from '../pageBreaks.ts';
import { scoreColours } from '../palette.ts';
import { paragraph } from '../paragraph.ts';
import type { Block, SheetPlan } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { COVERS, type CompetenceMap, competenceMap, coverageOf, OVERLAP } from './competenceMap.ts';
import { clusterSections, evidenceSections, prioritySections } from './lists.ts';
import { matrixSections } from './matrix.ts';
import { heightsOf, type Section, WIDTHS } from './sections.ts';

const LEVEL_COLOURS = scoreColours({ bottom: 0, top: 3, step: 1, decimals: 1 });

/** The sheet Competenze: which cluster covers which priority, where there are gaps and overlaps, on what evidence. */
export function planCompetences(input: ReportInput, name: string): SheetPlan {
  const { run, language } = input;
  const texts = textsIn(language).competences;
  const map = competenceMap(input);
  const opening = openingBlocks(map, texts, language);
  const sections = [
    ...matrixSections(map, texts, language),
    ...prioritySections(map, texts, language),
    ...clusterSections(map, texts, language),
    ...evidenceSections(map, texts, language),
  ];
  const blocks = [...opening];
  const rowHeights: SheetPlan['rowHeights'][number][] = [];
  const colourScales: SheetPlan['colourScales'][number][] = [];
  const printed: PrintedSection[] = [];
  let row = opening.length + 1;
  for (const { heading, cells, levels } of sections) {
    blocks.push(line(row, heading, 'heading'), { row: row + 1, column: 0, cells });
    rowHeights.push(...heightsOf(cells, row + 1));
    if (levels > 0)
      colourScales.push({ area: area(row + 2, 1, cells.length - 1, levels), stops: LEVEL_COLOURS });
    const end = row + 1 + cells.length;
    printed.push({ row, end, charts: [] });
    row = end + 1;
  }
  const sizes = { columnWidths: WIDTHS, rowHeights };
  return {
    key: 'competences',
    name,
    blocks,
    ...sizes,
    colourScales,
    dropDowns: [],
    charts: [],
    frozen: { rows: 0, columns: 1 },
    page: { ...pagesOf(printed, sizes), titleRow: 0, titleRows: 0, footer: footerText(run, language) },
  };
}

/** The title and what is to be known first, a row a line. */
function openingBlocks(map: CompetenceMap, texts: Texts['competences'], language: Language): Block[] {
  const params = { priorities: map.priorities.length, clusters: map.clusters.length };
  const rules = fill(texts.rules, { covers: COVERS, overlap: OVERLAP }, language);
  const blocks = [line(0, texts.title, 'title')];
  const add = (text: string, role: 'note' | 'textLine') =>
    blocks.push(...paragraph(text, blocks.length, WIDTHS, role));
  add(fill(texts.about, params, language), 'note');
  add(inBrief(map, texts, language), 'textLine');
  add(texts.levels, 'note');
  add(rules, 'note');
  return blocks;
}

/** The gaps, the overlaps, and who declares nothing. */
function inBrief(map: CompetenceMap, texts: Texts['competences'], language: Language): string {
  const coverages = map.priorities.map((priority) => coverageOf(map, priority));
  const inState = (state: Section['heading']) =>
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
