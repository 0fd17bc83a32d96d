// SPDX-License-Identifier: EUPL-1.2
import { fill, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { cell } from '../cells.ts';
import { line, type Section } from '../layout/pieces.ts';
import { textLines, withShortWords } from '../layout/textLines.ts';
import { nameList } from '../nameList.ts';
import type { PlanCell } from '../plan.ts';
import { COVERS, type CompetenceMap, type Coverage, coverageOf, type Level } from './competenceMap.ts';
import { levelCell } from './matrix.ts';
import { COMPETENCES_WIDTHS, sectionsOf } from './sections.ts';

const LEVELS: readonly Level[] = [3, 2, 1];

/** A row for each priority: how many clusters have each level, its state, and who covers it best. */
export function prioritySections(
  map: CompetenceMap,
  texts: Texts['competences'],
  language: Language,
): Section[] {
  const { columns, states } = texts;
  const header = [
    ...countHeader(columns.priority, columns.covering, texts, language),
    ...running(columns.state, STATE_COLUMNS, 'header'),
    ...running(columns.best, BEST_COLUMNS, 'header'),
  ];
  const groups = map.priorities.map((priority) => {
    const coverage = coverageOf(map, priority);
    const levels = map.clusters.map(({ code }) => map.levelOf(code, priority));
    const cells = [
      ...countCells(priority, levels),
      ...running(states[coverage.state], STATE_COLUMNS, 'textLine'),
      ...running(bestText(coverage, texts, language), BEST_COLUMNS, 'textLine'),
    ];
    return [cells];
  });
  const table = { heading: texts.byPriority, continued: texts.continued, header, groups, levels: 0 };
  return sectionsOf(table, language);
}

/** A row for each cluster: of how many priorities it has each level. */
export function clusterSections(
  map: CompetenceMap,
  texts: Texts['competences'],
  language: Language,
): Section[] {
  const { columns } = texts;
  const groups = map.clusters.map(({ code, label }) => [
    countCells(
      label,
      map.priorities.map((priority) => map.levelOf(code, priority)),
    ),
  ]);
  const header = countHeader(columns.cluster, columns.covered, texts, language);
  const table = { heading: texts.byCluster, continued: texts.continued, header, groups, levels: 0 };
  return sectionsOf(table, language);
}

/** What was declared as evidence, under the name of its priority; a long one takes several rows. */
export function evidenceSections(
  map: CompetenceMap,
  texts: Texts['competences'],
  language: Language,
): Section[] {
  const { columns, evidence: heading, continued } = texts;
  const labels = new Map(map.clusters.map(({ code, label }) => [code, label]));
  const groups = map.priorities.flatMap((priority) =>
    map.declared
      .filter((one) => one.priority === priority && one.evidence !== '')
      .map(({ cluster, level, evidence }, i) => {
        const rows = evidenceRows(labels.get(cluster)!, level, evidence);
        return i === 0 ? [running(priority, COMPETENCES_WIDTHS.length, 'label'), ...rows] : rows;
      }),
  );
  if (groups.length === 0) {
    return [[line(heading, 'heading'), line(texts.noEvidence, 'note')]];
  }
  const header = [
    cell(columns.cluster, 'header'),
    cell(columns.level, 'headerCentred'),
    ...running(columns.evidence, EVIDENCE_COLUMNS, 'header'),
  ];
  return sectionsOf({ heading, continued, header, groups, levels: 0 }, language);
}

const COUNT_COLUMNS = 1 + LEVELS.length + 1;
const STATE_COLUMNS = 2;
const BEST_COLUMNS = COMPETENCES_WIDTHS.length - COUNT_COLUMNS - STATE_COLUMNS;

const EVIDENCE_COLUMNS = COMPETENCES_WIDTHS.length - 2;

/** Characters of running text that so many columns have room for. */
function roomOf(columns: number): number {
  return columns * COMPETENCES_WIDTHS[1]! - 4;
}

function countHeader(
  name: string,
  covered: string,
  { columns }: Texts['competences'],
  language: Language,
): PlanCell[] {
  return [
    cell(name, 'header'),
    cell(covered, 'headerCentred'),
    ...LEVELS.map((level) => cell(fill(columns.at, { level }, language), 'headerCentred')),
  ];
}

function countCells(name: string, levels: readonly (Level | null)[]): PlanCell[] {
  const covering = levels.filter((level) => level !== null && level >= COVERS).length;
  return [
    cell(name, 'rowHeader'),
    cell(covering, 'rank'),
    ...LEVELS.map((own) => cell(levels.filter((level) => level === own).length, 'rank')),
  ];
}

/** As many names as the columns have room for; two that are too long for them are cut. */
function bestText({ best, highest }: Coverage, texts: Texts['competences'], language: Language): string {
  if (highest === null) return NOBODY;
  const room = roomOf(BEST_COLUMNS);
  const say = (names: string) => fill(texts.bestAt, { names, level: highest }, language);
  const lists = [3, 2, 1].map((most) => nameList(best, language, { most }));
  const fitting = lists.find((names) => say(names).length <= room);
  return say(
    fitting ??
      `${lists
        .at(-1)!
        .slice(0, room - say('…').length)
        .trimEnd()}…`,
  );
}

const NOBODY = '–';

function evidenceRows(cluster: string, level: Level, evidence: string): PlanCell[][] {
  const room = roomOf(EVIDENCE_COLUMNS);
  // Whatever stands between its words becomes a space.
  const oneLine = withShortWords(evidence.replace(/\s+/g, ' '), room);
  return textLines(oneLine, room).map((text, i) => [
    i === 0 ? cell(cluster, 'rowHeader') : cell(null, 'textLine'),
    i === 0 ? levelCell(level) : cell(null, 'textLine'),
    ...running(text, EVIDENCE_COLUMNS, 'textLine'),
  ]);
}

/** A text that runs on over the blank cells beside it. */
function running(text: string, columns: number, role: 'header' | 'label' | 'textLine'): PlanCell[] {
  return Array.from({ length: columns }, (_, i) => cell(i === 0 ? text : null, role));
}
