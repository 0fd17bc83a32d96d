// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Grid } from '../model/grid.ts';
import { dataColumns } from '../read/dataColumns.ts';
import { areProbablyOne } from '../read/names.ts';
import type { Input } from '../read/readInput.ts';
import { TABLE_SHAPES } from '../read/tableShapes.ts';
import { plain, textOf } from '../read/words.ts';
import { type LookedAt, lookAtSheets } from './lookedAt.ts';
import { similarIndicators } from './similarIndicators.ts';
import { transposedTable } from './transposedTable.ts';

/** So many rows under a header may pass before its first number: units, hints, a blank one. */
const ROWS_TO_NUMBERS = 3;

/** So many names of indicators are told as examples. */
const NAMED = 5;

/** A row that could be a header of data, but for what it lacks. */
interface NearHeader {
  readonly nearness: number;
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** What a header is looked at with. */
interface Words {
  /** The code of the indicator that a header names; asked for a cell by its row and by its column. */
  readonly indicator: (header: string) => string | null;
  readonly similar: ReturnType<typeof similarIndicators>;
  readonly expected: string;
}

/**
 * Where no table of data was found: the row that comes nearest to a header of one, with what it lacks and which
 * indicators were expected, and a table with indicators in its rows and clusters in its columns.
 */
export function nearestMiss(
  grids: readonly Grid[],
  { tables, framework }: Pick<Input, 'tables' | 'framework'>,
): Finding[] {
  const words = wordsOf(framework);
  const looked = lookAtSheets(grids, tables);
  const headers = looked.flatMap((sheet) => sheet.rows.flatMap((_, row) => nearHeader(sheet, row, words)));
  const nearest = headers.reduce<NearHeader | null>(
    (best, one) => (best === null || one.nearness > best.nearness ? one : best),
    null,
  );
  const transposed = looked.flatMap((sheet) => transposedTable(sheet, words.indicator, framework)).at(0);
  if (transposed === undefined) return [...(nearest?.findings ?? [])];
  const { expected } = words;
  const onItsSide = finding('nearest-table-transposed', transposed, { expected });
  if (nearest === null || (nearest.sheet === transposed.sheet && nearest.nearness < LONG)) return [onItsSide];
  return nearest.sheet === transposed.sheet ? [...nearest.findings] : [...nearest.findings, onItsSide];
}

function wordsOf(framework: Framework): Words {
  const columns = dataColumns(framework);
  const names = framework.indicators.map(({ code, name }) =>
    name === '' || plain(name) === plain(code) ? code : `${name} (${code})`,
  );
  const known = new Map<string, string | null>();
  return {
    indicator: (header) => {
      let code = known.get(header);
      if (code === undefined) {
        const column = header === '' ? undefined : columns(header);
        code = column?.kind === 'indicator' ? column.code : null;
        known.set(header, code);
      }
      return code;
    },
    similar: similarIndicators(framework),
    expected: [...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])].join(', '),
  };
}

/** Words of a table with a row for each value say more than any number of indicators. */
const LONG = 1000;

function nearHeader(sheet: LookedAt, row: number, words: Words): NearHeader[] {
  const texts = sheet.rows[row]!.map((cell) => (typeof cell === 'string' ? textOf(cell) : ''));
  const first = texts.findIndex((text) => text !== '');
  if (texts.filter((text) => text !== '').length < 2) return [];
  const place = sheet.place(row, first);
  const near = (nearness: number, ...findings: Finding[]): NearHeader[] => [
    { nearness, sheet: place.sheet, findings },
  ];

  const plainTexts = new Set(texts.map(plain));
  const { cluster, indicator, value } = TABLE_SHAPES['data-long'].columns;
  const missing = [cluster, indicator, value].filter(
    (column) => !column.some((word) => plainTexts.has(word)),
  );
  const similarTo = (column: number, name: string) =>
    finding('header-similar', sheet.place(row, column), { header: texts[column]!, name });
  const hasCluster = !missing.includes(cluster);
  const likeCluster = hasCluster ? -1 : texts.findIndex(resemblesCluster);
  const similarCluster = likeCluster < 0 ? [] : [similarTo(likeCluster, 'Cluster')];
  const { expected } = words;
  const lacks = (columns: readonly (readonly string[])[]) =>
    finding('nearest-table', place, { missing: columns.map(inBothLanguages).join(', '), expected });
  if (missing.length === 1) return near(LONG, lacks(missing), ...similarCluster);

  const known = texts.flatMap((text, column) => (words.indicator(text) === null ? [] : [column]));
  const similar = texts.flatMap((header, column): Finding[] => {
    const meant = known.includes(column) || header === '' ? null : words.similar(header);
    return meant === null ? [] : [similarTo(column, meant.word)];
  });
  const nearness = (hasCluster ? 2 : similarCluster.length) + known.length + similar.length / 2;
  if (hasCluster) {
    if (known.length > 0) return [];
    return near(nearness, finding('nearest-table-without-indicator', place, { expected }), ...similar);
  }
  const isOverNumbers = known.some((column) => hasNumberBelow(sheet, row, column));
  const isMeant = isOverNumbers || (similarCluster.length > 0 && known.length + similar.length > 0);
  return isMeant ? near(nearness, lacks([cluster]), ...similarCluster, ...similar) : [];
}

/** `Nome cluster`, `Clusters`, `Clutser`. */
function resemblesCluster(header: string): boolean {
  return (
    plain(header)
      .split(/[\s_-]+/)
      .includes('cluster') || areProbablyOne(header, 'Cluster')
  );
}

/** `Valore / Value`. */
function inBothLanguages(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' / ');
}

function hasNumberBelow({ rows }: LookedAt, row: number, column: number): boolean {
  return rows.slice(row + 1, row + 1 + ROWS_TO_NUMBERS).some((cells) => typeof cells[column] === 'number');
}
