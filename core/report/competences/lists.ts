// SPDX-License-Identifier: EUPL-1.2
import { fill, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { cell } from '../cells.ts';
import { nameList } from '../nameList.ts';
import { textLines } from '../paragraph.ts';
import type { PlanCell } from '../plan.ts';
import { COVERS, type CompetenceMap, type Coverage, coverageOf, type Level } from './competenceMap.ts';
import { levelCell } from './matrix.ts';
import { type Section, sectionsOf, WIDTHS } from './sections.ts';

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
    ...running(columns.state, 2, 'header'),
    ...running(columns.best, BEST_COLUMNS, 'header'),
  ];
  const rows = map.priorities.map((priority) => {
    const coverage = coverageOf(map, priority);
    const levels = map.clusters.map(({ code }) => map.levelOf(code, priority));
    return [
      ...countCells(priority, levels),
      ...running(states[coverage.state], 2, 'textLine'),
      ...running(bestText(coverage, texts, language), BEST_COLUMNS, 'textLine'),
    ];
  });
  return sectionsOf(texts.byPriority, texts.continued, header, rows, 0, language);
}

/** A row for each cluster: of how many priorities it has each level. */
export function clusterSections(
  map: CompetenceMap,
  texts: Texts['competences'],
  language: Language,
): Section[] {
  const { columns } = texts;
  const rows = map.clusters.map(({ code, label }) =>
    countCells(
      label,
      map.priorities.map((priority) => map.levelOf(code, priority)),
    ),
  );
  const header = countHeader(columns.cluster, columns.covered, texts, language);
  return sectionsOf(texts.byCluster, texts.continued, header, rows, 0, language);
}

/** What was declared as evidence, priority by priority; a long one takes several rows. */
export function evidenceSections(
  map: CompetenceMap,
  texts: Texts['competences'],
  language: Language,
): Section[] {
  const { columns } = texts;
  const labels = new Map(map.clusters.map(({ code, label }) => [code, label]));
  const rows = map.priorities.flatMap((priority) =>
    map.declared
      .filter((one) => one.priority === priority && one.evidence !== '')
      .flatMap(({ cluster, level, evidence }) =>
        evidenceRows(priority, level, labels.get(cluster)!, evidence),
      ),
  );
  if (rows.length === 0)
    return [{ heading: texts.evidence, cells: [[cell(texts.noEvidence, 'note')]], levels: 0 }];
  const header = [
    cell(columns.priority, 'header'),
    cell(columns.level, 'headerCentred'),
    ...running(columns.cluster, CLUSTER_COLUMNS, 'header'),
    ...running(columns.evidence, EVIDENCE_COLUMNS, 'header'),
  ];
  return sectionsOf(texts.evidence, texts.continued, header, rows, 0, language);
}

const COUNT_COLUMNS = 1 + LEVELS.length + 1;
const STATE_COLUMNS = 2;
const BEST_COLUMNS = WIDTHS.length - COUNT_COLUMNS - STATE_COLUMNS;
const CLUSTER_COLUMNS = 4;
const EVIDENCE_COLUMNS = WIDTHS.length - 2 - CLUSTER_COLUMNS;

/** Characters of running text that so many columns have room for. */
function roomOf(columns: number): number {
  return columns * WIDTHS[1]! - 4;
}

function countHeader(
  name: string,
  covered: string,
  { columns }: Texts['competences'],
  language: Language,
): PlanCell[] {
  return [
    cell(name, 'header'),
    cell(covered, 'headerNumber'),
    ...LEVELS.map((level) => cell(fill(columns.at, { level }, language), 'headerNumber')),
  ];
}

function countCells(name: string, levels: readonly (Level | null)[]): PlanCell[] {
  const covering = levels.filter((level) => level !== null && level >= COVERS).length;
  return [
    cell(name, 'rowHeader'),
    cell(covering, 'count'),
    ...LEVELS.map((own) => cell(levels.filter((level) => level === own).length, 'count')),
  ];
}

/** As many names as the columns have room for, one at least. */
function bestText({ best, highest }: Coverage, texts: Texts['competences'], language: Language): string {
  if (highest === null) return NOBODY;
  const [first, ...shorter] = [3, 2, 1].map((most) =>
    fill(texts.bestAt, { names: nameList(best, language, { most }), level: highest }, language),
  );
  return [first!, ...shorter].find((text) => text.length <= roomOf(BEST_COLUMNS)) ?? shorter.at(-1)!;
}

const NOBODY = '–';

function evidenceRows(priority: string, level: Level, cluster: string, evidence: string): PlanCell[][] {
  const names = brokenLines(cluster, roomOf(CLUSTER_COLUMNS));
  const lines = brokenLines(evidence, roomOf(EVIDENCE_COLUMNS));
  return Array.from({ length: Math.max(names.length, lines.length) }, (_, i) => [
    i === 0 ? cell(priority, 'rowHeader') : cell(null, 'textLine'),
    i === 0 ? levelCell(level) : cell(null, 'textLine'),
    ...running(names[i] ?? null, CLUSTER_COLUMNS, 'textLine'),
    ...running(lines[i] ?? null, EVIDENCE_COLUMNS, 'textLine'),
  ]);
}

/** Lines of a text in which an address, say, may be longer than a line. */
function brokenLines(text: string, room: number): string[] {
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? []);
  return textLines(words.join(' '), room);
}

/** A text that runs on over the blank cells beside it. */
function running(text: string | null, columns: number, role: 'header' | 'textLine'): PlanCell[] {
  return Array.from({ length: columns }, (_, i) => cell(i === 0 ? text : null, role));
}
