// SPDX-License-Identifier: EUPL-1.2
import { builtInFramework } from '../framework/builtInFramework.ts';
import { INDICATORS } from '../framework/indicators.ts';
import type { Grid } from '../model/grid.ts';
import { comparePeriods } from '../model/period.ts';
import { contentOf } from '../read/foreign/contents.ts';
import type { Field } from '../read/foreign/fields.ts';
import { readMapped } from '../read/foreign/mappedTables.ts';
import type { ReadTable } from '../read/foreign/readTable.ts';
import type { Orientation, Role } from '../read/foreign/roles.ts';
import { tableAreas } from '../read/foreign/tableAreas.ts';
import { proposedConvention } from '../read/foreign/typedNumber.ts';
import { withMergedContents } from '../read/mergedContents.ts';
import { nameKey } from '../read/names.ts';
import { readData } from '../read/readData.ts';
import { plain, textOf } from '../read/words.ts';
import { type IndicatorToMatch, matchIndicator, newCode } from './indicatorMatch.ts';
import { knownNames } from './knownNames.ts';
import { type DeclaredElement, declaredElements } from './metadata.ts';
import { type Likely, likelyTable } from './orientation.ts';
import type { RecognisedIndicator, RecognisedLine, RecognisedTable } from './recognised.ts';

/** What a workbook holds that is no table of ours. */
export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  /** What its own sheets say of indicators, dimensions and weights. */
  readonly declared: readonly DeclaredElement[];
}

/** From here on a reading is proposed as it is; below, somebody is to say so. */
const SURE = 0.5;

/**
 * The tables of observations that visible sheets hold without a table of ours, each as it is most probably meant. Reads
 * only; takes no cell twice.
 */
export function recognise(grids: readonly Grid[]): Recognition {
  const ours = new Set(
    readData(grids, [], () => builtInFramework('it'), readMapped).tables.map(({ sheet }) => sheet),
  );
  const foreign = grids
    .filter((grid) => grid.hidden !== true && !ours.has(grid.sheet))
    .map(withMergedContents);
  const declared: DeclaredElement[] = [];
  const indicators: IndicatorToMatch[] = [];
  const likely: Likely[] = [];
  const areas = foreign.flatMap((grid) => tableAreas(grid).map((area) => ({ grid, area })));
  const observations = areas.filter(({ grid, area }) => {
    const elements = declaredElements(grid, area);
    if (elements !== null) declared.push(...elements);
    return elements === null;
  });
  for (const { code, name } of declared) indicators.push({ code, names: [name] });
  for (const { code, name } of INDICATORS) indicators.push({ code, names: [name.it, name.en] });
  const knowledge = { names: knownNames([]), indicators };
  for (const { grid, area } of observations) {
    const found = likelyTable(grid, area, knowledge);
    if (found !== null) likely.push(found);
  }
  return { tables: asRecognised(likely, indicators, declared), declared };
}

type Coded = Pick<RecognisedIndicator, 'code' | 'match' | 'certainty'>;

/** A label has one code wherever it stands. What it only resembles is told beside a code of its own. */
function rememberCodes(
  indicators: readonly IndicatorToMatch[],
  declared: readonly DeclaredElement[],
): (label: string) => Coded {
  const codes = new Map<string, Coded>();
  const taken = new Set<string>(declared.map(({ code }) => plain(code)));
  const given = new Set<string>();
  return (label) => {
    const key = nameKey(label);
    const known = codes.get(key);
    if (known !== undefined) return known;
    const match = matchIndicator(label, indicators);
    const isSure = match !== null && match.match !== 'suggested' && !given.has(plain(match.code));
    const code = isSure ? match.code : newCode(label, (one) => taken.has(plain(one)));
    taken.add(plain(code));
    given.add(plain(code));
    const coded: Coded = {
      code,
      match: isSure || match?.match === 'suggested' ? match!.match : 'new',
      certainty: match?.certainty ?? 1,
    };
    codes.set(key, coded);
    return coded;
  };
}

/** Sheets of one layout know together what a field is: one of them may lack all values of it. */
function asRecognised(
  likely: readonly Likely[],
  indicators: readonly IndicatorToMatch[],
  declared: readonly DeclaredElement[],
): RecognisedTable[] {
  const codeOf = rememberCodes(indicators, declared);
  const known = new Map<string, Role>();
  for (const { table } of likely) {
    table.fields.forEach(({ label }, i) => {
      const key = `${table.orientation} ${nameKey(label)}`;
      if (label !== '' && table.roles[i] === 'indicator') known.set(key, 'indicator');
    });
  }
  const shared = sharedOrientations(likely);
  return likely.map((one) => {
    const roles = one.table.roles.map((role, i) => {
      const { label } = one.table.fields[i]!;
      const declaredType = declared.find(({ code }) => plain(code) === plain(label))?.type;
      if (declaredType !== undefined) return DECLARED_ROLES[declaredType] ?? role;
      return role === 'ignore' && shared.has(one.table.orientation)
        ? (known.get(`${one.table.orientation} ${nameKey(label)}`) ?? role)
        : role;
    });
    return recognisedTable(one, roles, codeOf);
  });
}

const DECLARED_ROLES: Readonly<Partial<Record<DeclaredElement['type'], Role>>> = {
  indicator: 'indicator',
  group: 'group',
  denominator: 'denominator',
};

/** The orientations in which several sheets have tables: those tell each other what a field is. */
function sharedOrientations(likely: readonly Likely[]): ReadonlySet<Orientation> {
  const sheets = new Map<Orientation, Set<string>>();
  for (const { table } of likely) {
    const own = sheets.get(table.orientation) ?? new Set();
    sheets.set(table.orientation, own.add(table.view.grid.sheet));
  }
  return new Set([...sheets].flatMap(([orientation, own]) => (own.size > 1 ? [orientation] : [])));
}

function recognisedTable(
  { table, certainty }: Likely,
  roles: readonly Role[],
  codeOf: (label: string) => Coded,
): RecognisedTable {
  const { view, fields, headers, records } = table;
  const lines = fields.flatMap((field, i) => {
    return field.label === '' && field.period === null ? [] : [lineOf(table, field, roles[i]!)];
  });
  const labels = table.orientation === 'long' ? longLabels(table, roles) : fieldLabels(table, roles);
  const clusters = [...new Set(table.clusters.filter((name) => name !== ''))];
  const headerPeriods = fields.filter((_, i) => roles[i] === 'indicator').map(({ period }) => period);
  const periods = [...new Set([...table.periods, ...headerPeriods].filter((period) => period !== null))];
  return {
    sheet: view.grid.sheet,
    area: view.area,
    orientation: table.orientation,
    headerRows: headers.rows
      .map(({ row }) => view.area.row + (view.isTurned ? 0 : row))
      .slice(0, view.isTurned ? 1 : undefined),
    clusters,
    periods: periods.length === 0 ? [null] : periods.sort(comparePeriods),
    certainty,
    isAccepted: certainty >= SURE && clusters.length > 0 && labels.length > 0,
    always: {
      cluster: roles.includes('cluster') ? null : table.context.cluster,
      period:
        roles.includes('period') || headerPeriods.some((one) => one !== null) ? null : table.context.period,
    },
    lines,
    indicators: labels.map(({ label, place, unit, dimension, isYesNo }) => ({
      ...{ label, place, unit, dimension, isYesNo },
      ...codeOf(label),
    })),
    leftOut: records.leftOut.map(({ row, why }) => ({ place: view.place(row, 0), why })),
  };
}

interface Label {
  readonly label: string;
  readonly place: RecognisedLine['place'];
  readonly unit: string | null;
  readonly dimension: string | null;
  readonly isYesNo: boolean;
}

function fieldLabels({ view, fields }: ReadTable, roles: readonly Role[]): Label[] {
  const seen = new Set<string>();
  return fields.flatMap((field, i) => {
    if (roles[i] !== 'indicator' || field.label === '' || seen.has(nameKey(field.label))) return [];
    seen.add(nameKey(field.label));
    return [
      {
        label: field.label,
        place: view.place(field.labelRow, field.column),
        unit: field.unit,
        dimension: field.about.get('dimension') ?? null,
        isYesNo:
          field.contents.length > 0 && field.contents.every((one) => one === 'yes-no' || one === 'missing'),
      },
    ];
  });
}

/** In a long table indicators stand in their own column. */
function longLabels({ view, records, fields }: ReadTable, roles: readonly Role[]): Label[] {
  const column = fields[roles.indexOf('indicator')]!.column;
  const value = fields[roles.indexOf('value')]!.column;
  const found = new Map<string, Label>();
  for (const row of records.rows) {
    const label = textOf(view.cell(row, column));
    const isYesNo = contentOf(view.cell(row, value)) === 'yes-no';
    const key = nameKey(label);
    if (label === '' || found.has(key)) continue;
    found.set(key, { label, place: view.place(row, column), unit: null, dimension: null, isYesNo });
  }
  return [...found.values()];
}

function lineOf({ view, records }: ReadTable, field: Field, role: Role): RecognisedLine {
  const isValued = role === 'indicator' || role === 'value' || role === 'denominator';
  const cells = records.rows.map((row) => view.cell(row, field.column));
  const typed = cells.filter(
    (cell): cell is string => typeof cell === 'string' && contentOf(cell) === 'typed',
  );
  return {
    header: field.label,
    place: view.place(field.labelRow, field.column),
    role,
    factor: isValued && isShare(field, cells) ? 100 : 1,
    numbers: isValued && typed.length > 0 ? (proposedConvention(typed)?.convention ?? null) : null,
    period: field.period,
  };
}

/** Parts of one whole, as fractions: `0.62` under a header that speaks of a share. */
function isShare({ label }: Field, cells: readonly unknown[]): boolean {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const isFraction =
    numbers.length > 0 && numbers.every((n) => n >= 0 && n <= 1) && numbers.some((n) => n % 1 !== 0);
  return isFraction && /quota|tasso|percent|incidenza|%|share|rate|ratio/.test(plain(label));
}
