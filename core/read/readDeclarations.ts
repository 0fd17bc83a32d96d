// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding, placeSeenFrom, type WithFindings } from '../model/finding.ts';
import {
  DECLARED_COLUMNS,
  type DeclaredColumn,
  type Direction,
  type Format,
  type PeriodKind,
} from '../model/framework.ts';
import type { NormalisationRule, Treatment } from '../model/method.ts';
import { readNormalisation, readRule } from '../model/methodRules.ts';
import { TREATMENTS } from '../model/methodWords.ts';
import { readNumber, readText } from './cells.ts';
import { isOnlyStatistic, namedStatistic } from './statisticWords.ts';
import type { ColumnOf } from './tableShapes.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { plain, textOf } from './words.ts';

export type DeclaredType = 'indicator' | 'aggregate' | 'group' | 'denominator';

/** A row of the Indicators table, each cell understood by itself. */
export interface Declaration {
  readonly code: string;
  readonly name: string;
  readonly type: DeclaredType;
  readonly parent: string;
  readonly parentPlace: CellPlace;
  readonly place: CellPlace;
  readonly places: ReadonlyMap<DeclaredColumn, CellPlace>;
  readonly direction: Direction;
  readonly weight: number;
  readonly unit: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly maxPlace: CellPlace;
  readonly target: number | null;
  readonly denominator: string;
  readonly denominatorPlace: CellPlace;
  readonly denominatorScale: number;
  readonly format: Format;
  readonly minimumRequirement: number | null;
  readonly periodKind: PeriodKind;
  readonly normalisation: NormalisationRule | null;
  readonly treatment: Treatment | null;
}

type IndicatorColumn = ColumnOf<'indicators'>;

const TYPES: ReadonlyMap<string, DeclaredType> = new Map([
  ['', 'indicator'],
  ['indicatore', 'indicator'],
  ['indicator', 'indicator'],
  ['dimensione', 'aggregate'],
  ['dimension', 'aggregate'],
  ['gruppo', 'group'],
  ['group', 'group'],
  ['denominatore', 'denominator'],
  ['denominator', 'denominator'],
]);

const MINUS_SIGNS = ['-', '−', '–', '—', '‒', '―', '‐', '‑', '⁻', '₋', '˗', '﹘', '﹣', '－', '➖', '⁃'];

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['', 1],
  ...['+', '＋', '﹢', '⁺', '➕', '1', '+1', '＋1', '+ 1', 'positivo', 'positive', 'piu', 'plus'].map(
    (sign) => [sign, 1] as const,
  ),
  ...MINUS_SIGNS.flatMap((sign) => [sign, `${sign}1`, `${sign} 1`]).map((sign) => [sign, -1] as const),
  ...['negativo', 'negative', 'meno', 'minus'].map((word) => [word, -1] as const),
]);

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['', 'number'],
  ['number', 'number'],
  ['numero', 'number'],
  ['percent', 'percent'],
  ['percentuale', 'percent'],
  ['level 1-4', 'level 1-4'],
  ['livello 1-4', 'level 1-4'],
  ['yes-no', 'yes-no'],
  ['si-no', 'yes-no'],
]);

const PERIOD_KINDS: ReadonlyMap<string, PeriodKind> = new Map([
  ['', 'S'],
  ['s', 'S'],
  ['f', 'F'],
  ['y', 'Y'],
  ['t3', 'T3'],
]);

/** The declarations of the Indicators tables. Of two rows with the same code the first counts. */
export function readDeclarations(
  tables: readonly FoundRows[],
): WithFindings<{ readonly declarations: readonly Declaration[] }> {
  const findings: Finding[] = [];
  const declared = new Map<string, Declaration>();
  const rows = tables.flatMap((table) => table.rows);
  const named = (['parent', 'denominator'] as const).flatMap((one) => rows.map((row) => row.cell(one)));
  const parents = new Set(named.map((cell) => plain(textOf(cell))));
  for (const [index, row] of rows.entries()) {
    if (isTotal(index, rows, parents)) {
      const cluster = codeOf(row) || textOf(row.cell('name'));
      findings.push(finding('total-row', row.place('code'), { cluster }));
      continue;
    }
    const declaration = readDeclaration(row, findings);
    if (declaration === null) continue;
    const first = declared.get(plain(declaration.code));
    if (first === undefined) declared.set(plain(declaration.code), declaration);
    else {
      findings.push(
        finding('duplicate-element', declaration.place, {
          element: declaration.code,
          first: placeSeenFrom(declaration.place, first.place),
        }),
      );
    }
  }
  return { declarations: [...declared.values()], findings };
}

/**
 * Under the indicators, or some of them, where somebody adds up their weights. What has a type, a direction or children is
 * what it says it is.
 */
function isTotal(index: number, rows: readonly TableRow[], parents: ReadonlySet<string>): boolean {
  const row = rows[index]!;
  const [name, type, direction] = (['name', 'type', 'direction'] as const).map((one) =>
    textOf(row.cell(one)),
  );
  const names = [codeOf(row), name!].filter((text) => text !== '');
  if (type !== '' || direction !== '' || names.some((word) => parents.has(plain(word)))) return false;
  if (isOnlyStatistic(...names)) return true;
  const isSum = names.some((text) => ['sum', 'weights'].includes(namedStatistic(text)?.statistic ?? ''));
  return isSum && addsUpWeights(index, rows);
}

/** The code, unless it is a mere dash or dot. */
function codeOf(row: TableRow): string {
  const code = textOf(row.cell('code'));
  return /[\p{L}\p{N}]/u.test(code) ? code : '';
}

/** More rows than this are not added up by hand. */
const MOST_ADDED = 500;

/** Whether a row holds no goalposts, and its weight is the sum of those of rows right above or below it. */
function addsUpWeights(index: number, rows: readonly TableRow[]): boolean {
  const row = rows[index]!;
  const weight = row.cell('weight');
  if (typeof weight !== 'number' || row.cell('min') !== null || row.cell('max') !== null) return false;
  const above = rows.slice(Math.max(0, index - MOST_ADDED), index).reverse();
  const below = rows.slice(index + 1, index + 1 + MOST_ADDED);
  return [above, below].some((beside) => {
    let sum = 0;
    return beside.some((other, n) => {
      const added = other.cell('weight');
      if (typeof added === 'number') sum += added;
      return n > 0 && Math.abs(sum - weight) <= 1e-6 * Math.abs(weight);
    });
  });
}

function readDeclaration(row: TableRow, findings: Finding[]): Declaration | null {
  const text = (column: IndicatorColumn) => readText(row.cell(column), row.place(column), findings);
  const number = (column: IndicatorColumn) => readNumber(row.cell(column), row.place(column), findings);
  const oneOf = <T>(
    column: IndicatorColumn,
    words: ReadonlyMap<string, T>,
    code: 'unknown-type' | 'unknown-direction' | 'unknown-format' | 'unknown-period-kind',
  ): T => {
    const written = text(column);
    const known = words.get(plain(written));
    if (known === undefined) findings.push(finding(code, row.place(column), { text: written }));
    return known ?? words.get('')!;
  };

  const code = text('code');
  if (code === '') {
    findings.push(finding('row-without-code', row.place('code')));
    return null;
  }
  const type = oneOf('type', TYPES, 'unknown-type');
  return {
    code,
    name: text('name') || code,
    type,
    parent: text('parent'),
    parentPlace: row.place('parent'),
    place: row.place('code'),
    places: filledPlaces(row),
    direction: oneOf('direction', DIRECTIONS, 'unknown-direction'),
    weight: readWeight(row, code, findings),
    unit: text('unit'),
    min: number('min'),
    max: number('max'),
    maxPlace: row.place('max'),
    target: number('target'),
    denominator: text('denominator'),
    denominatorPlace: row.place('denominator'),
    denominatorScale: readDenominatorScale(row, code, findings),
    format: oneOf('format', FORMATS, 'unknown-format'),
    minimumRequirement: number('minimumRequirement'),
    periodKind: oneOf('periodKind', PERIOD_KINDS, 'unknown-period-kind'),
    normalisation: readException(row, 'normalisation', code, readNormalisation, findings),
    treatment: readException(row, 'treatment', code, (text) => readRule(TREATMENTS, text), findings),
  };
}

function filledPlaces(row: TableRow): Map<DeclaredColumn, CellPlace> {
  const filled = DECLARED_COLUMNS.filter((column) => textOf(row.cell(column)) !== '');
  return new Map(filled.map((column) => [column, row.place(column)]));
}

/** What an indicator does otherwise than the method; blank is nothing. */
function readException<T>(
  row: TableRow,
  column: 'normalisation' | 'treatment',
  indicator: string,
  read: (text: string) => T | undefined,
  findings: Finding[],
): T | null {
  const text = readText(row.cell(column), row.place(column), findings);
  if (text === '') return null;
  const rule = read(text);
  if (rule === undefined) findings.push(finding('unknown-exception', row.place(column), { indicator, text }));
  return rule ?? null;
}

/** Blank is 1. Dividing by (denominator / 0) would make every value 0, a negative scale would turn all signs. */
function readDenominatorScale(row: TableRow, indicator: string, findings: Finding[]): number {
  const place = row.place('denominatorScale');
  const scale = readNumber(row.cell('denominatorScale'), place, findings);
  if (scale === null || scale > 0) return scale ?? 1;
  findings.push(finding('denominator-scale-not-positive', place, { indicator, scale }));
  return 1;
}

/** Sums of larger weights would overflow. */
const LARGEST_WEIGHT = 1e100;

/** Blank is 1. A weight of 0 or below leaves the element out: a mean with negative weights is no mean. */
function readWeight(row: TableRow, element: string, findings: Finding[]): number {
  const cell = row.cell('weight');
  if (cell === null) return 1;
  const place = row.place('weight');
  if (typeof cell !== 'number' || cell > LARGEST_WEIGHT) {
    findings.push(finding('weight-not-number', place, { element }));
    return 1;
  }
  if (cell > 0) return cell;
  findings.push(finding('weight-not-positive', place, { element, weight: cell }));
  return 0;
}
