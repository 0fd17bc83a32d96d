// SPDX-License-Identifier: EUPL-1.2
import { fill, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { cell } from '../cells.ts';
import { evenParts } from '../layout/columnBlocks.ts';
import type { Section } from '../layout/pieces.ts';
import type { PlanCell } from '../plan.ts';
import type { CompetenceMap, Level } from './competenceMap.ts';
import { MOST_LEVELS, sectionsOf } from './sections.ts';

/** What stands where nothing is declared; the legend of the sheet says so. */
const NOT_DECLARED = '–';

/** One side of the matrix: what its lines are called, and what they are found by. */
interface Side {
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly name: string }[];
}

/** What stands above the first table of the sheet, in points. */
const OPENING_POINTS = 150;

/**
 * Clusters by priorities. The clusters are columns, as their names are short, unless there are more than fit and fewer
 * priorities than clusters; more columns than fit make a table below the other.
 */
export function levelSections(
  map: CompetenceMap,
  texts: Texts['competences'],
  language: Language,
): Section[] {
  const { clusters, priorities, levelOf } = map;
  const byCluster: Side = {
    title: texts.columns.cluster,
    lines: clusters.map(({ code, label }) => ({ key: code, name: label })),
  };
  const byPriority: Side = {
    title: texts.columns.priority,
    lines: priorities.map((name) => ({ key: name, name })),
  };
  const turned = clusters.length > MOST_LEVELS && priorities.length < clusters.length;
  const [rows, columns] = turned ? [byCluster, byPriority] : [byPriority, byCluster];
  const at = (row: string, column: string) => (turned ? levelOf(row, column) : levelOf(column, row));
  const tables = evenParts(columns.lines, MOST_LEVELS);
  return tables.flatMap((shown, i) => {
    const params = { part: i + 1, parts: tables.length };
    const heading = tables.length === 1 ? texts.matrix : fill(texts.matrixPart, params, language);
    const header = [cell(rows.title, 'header'), ...shown.map(({ name }) => cell(name, 'headerCentred'))];
    const body = rows.lines.map((row) => [
      cell(row.name, 'rowHeader'),
      ...shown.map((column) => levelCell(at(row.key, column.key))),
    ]);
    const groups = body.map((row) => [row]);
    const table = { heading, continued: texts.continued, header, groups, levels: shown.length };
    return sectionsOf(table, language, i === 0 ? OPENING_POINTS : 0);
  });
}

const LEVEL_ROLES = ['level0', 'level1', 'level2', 'level3'] as const;

/** The number of a level, to which its role adds the circles. */
export function levelCell(level: Level | null): PlanCell {
  return level === null ? cell(NOT_DECLARED, 'smallMissing') : cell(level, LEVEL_ROLES[level]);
}
