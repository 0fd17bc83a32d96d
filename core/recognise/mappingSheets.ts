// SPDX-License-Identifier: EUPL-1.2
import { DIMENSIONS } from '../framework/dimensions.ts';
import { INDICATORS } from '../framework/indicators.ts';
import { mappingTexts } from '../i18n/rooms/mapping.ts';
import { templateTexts } from '../i18n/rooms/template.ts';
import { areaAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { nameKey } from '../read/names.ts';
import { plain } from '../read/words.ts';
import type { SheetPlan } from '../report/plan.ts';
import { type InputColumn, inputCell, inputSheet } from '../template/inputSheet.ts';
import type { Recognition } from './recognise.ts';
import type { RecognisedIndicator, RecognisedLine, RecognisedTable } from './recognised.ts';

type Content = string | number | null;

/** Left blank under the rows, for those that a person adds. */
const SPARE_ROWS = 10;

/** The two sheets that make a recognised workbook one of ours, under these names: none of her numbers stands in them. */
export function mappingSheets(
  recognition: Recognition,
  names: { readonly indicators: string; readonly mapping: string },
  language: Language,
): SheetPlan[] {
  return [
    indicatorsPlan(recognition, names.indicators, language),
    mappingPlan(recognition, names.mapping, language),
  ];
}

function mappingPlan({ tables }: Recognition, name: string, language: Language): SheetPlan {
  const texts = mappingTexts(language);
  const column = (key: keyof typeof texts.headers, width: number, more: Partial<InputColumn> = {}) => ({
    ...{ header: texts.headers[key], hint: texts.hints[key], width },
    ...more,
  });
  const columns = [
    column('sheet', 24),
    column('header', 36),
    column('role', 16, { options: Object.values(texts.roles) }),
    column('code', 26),
    column('table', 14),
    column('orientation', 16, { options: Object.values(texts.orientations) }),
    column('headerRows', 14, { fill: 'mark' }),
    column('cluster', 22),
    column('period', 14, { fill: 'mark' }),
    column('factor', 12, { fill: 'number' }),
    column('numbers', 12, { fill: 'mark', options: ['it', 'en'] }),
  ];
  const rows = tables
    .filter(({ isAccepted }) => isAccepted)
    .flatMap((table) => linesToWrite(table).map((line): Content[] => lineRow(table, line, language)));
  return asSheet('mapping', name, columns, rows, language);
}

/** Lines that are ignored say nothing, but for the one without which nobody would know a card's table. */
function linesToWrite({ lines }: RecognisedTable): readonly RecognisedLine[] {
  return lines.filter(({ role, header }) => role !== 'ignore' && header !== '');
}

function lineRow(table: RecognisedTable, line: RecognisedLine, language: Language): Content[] {
  const texts = mappingTexts(language);
  const { sheet, area, orientation, headerRows, always, indicators } = table;
  const isIndicator = line.role === 'indicator' && orientation !== 'long';
  const code = indicators.find(({ label }) => nameKey(label) === nameKey(line.header))?.code ?? null;
  const isValued = isIndicator || line.role === 'value' || line.role === 'denominator';
  return [
    sheet,
    line.header,
    texts.roles[line.role],
    isIndicator ? code : null,
    areaAddress(area),
    texts.orientations[orientation],
    headerRows.map((row) => row + 1).join(';'),
    always.cluster,
    always.period,
    isValued ? line.factor : null,
    line.numbers,
  ];
}

function indicatorsPlan({ tables, declared }: Recognition, name: string, language: Language): SheetPlan {
  const { headers, hints, types } = templateTexts(language);
  const texts = mappingTexts(language);
  const column = (key: keyof typeof hints.indicators, width: number, more: Partial<InputColumn> = {}) => ({
    ...{ header: headers[key], hint: hints.indicators[key], width },
    ...more,
  });
  const columns: InputColumn[] = [
    column('code', 26),
    column('name', 50),
    column('type', 18, { options: [types.indicator, types.dimension, types.group, types.denominator] }),
    column('parent', 26, { fill: 'mark' }),
    column('direction', 12, { fill: 'mark', options: ['+', '-'] }),
    column('weight', 9, { fill: 'number' }),
    column('unit', 12, { fill: 'mark' }),
    column('min', 11, { fill: 'number' }),
    column('max', 11, { fill: 'number' }),
    column('format', 12, { fill: 'mark', options: ['number', 'percent', 'level 1-4', 'yes-no'] }),
    { header: texts.headers.normalisation, hint: texts.hints.normalisation, width: 18, fill: 'mark' },
  ];
  const accepted = tables.filter(({ isAccepted }) => isAccepted);
  const indicators = new Map<string, RecognisedIndicator>();
  for (const one of accepted.flatMap((table) => table.indicators)) {
    if (!indicators.has(plain(one.code))) indicators.set(plain(one.code), one);
  }
  const rows: Content[][] = [];
  const dimensions = new Map<string, Content[]>();
  for (const one of indicators.values()) rows.push(indicatorRow(one, dimensions, language));
  const others = declared.filter(
    ({ type }) => type === 'aggregate' || type === 'group' || type === 'denominator',
  );
  const declaredIndicators = new Map(declared.map((element) => [plain(element.code), element] as const));
  const corrected = rows.map((row) => {
    const element = declaredIndicators.get(plain(String(row[0])));
    if (element === undefined) return row;
    const { code, name: own, parent, direction, weight, unit } = element;
    return [
      code,
      own || code,
      types.indicator,
      parent,
      direction === 1 ? '+' : '-',
      weight,
      unit,
      null,
      null,
      'number',
      'min-max',
    ];
  });
  const ofOthers = others.map(({ code, name: own, type, parent, weight }): Content[] => {
    const kind = { aggregate: types.dimension, group: types.group, denominator: types.denominator }[
      type as 'aggregate'
    ];
    const isAggregate = type === 'aggregate';
    return [
      code,
      own || code,
      kind,
      parent || null,
      null,
      isAggregate ? weight : null,
      null,
      null,
      null,
      null,
      null,
    ];
  });
  const groups = groupRows(accepted, declared, language);
  return asSheet(
    'indicators',
    name,
    columns,
    [...dimensions.values(), ...ofOthers, ...groups, ...corrected],
    language,
  );
}

/** Groups that no list of the workbook declares. */
function groupRows(
  tables: readonly RecognisedTable[],
  declared: Recognition['declared'],
  language: Language,
): Content[][] {
  const { types } = templateTexts(language);
  const known = new Set(declared.map(({ code }) => plain(code)));
  const rows: Content[][] = [];
  for (const { header, role } of tables.flatMap(({ lines }) => lines)) {
    if ((role !== 'group' && role !== 'denominator') || known.has(plain(header))) continue;
    known.add(plain(header));
    const type = role === 'group' ? types.group : types.denominator;
    rows.push([header, header, type, null, null, null, null, null, null, null, null]);
  }
  return rows;
}

/** As the built-in proposal has it where it is one of its indicators; else new, compared with the others' values. */
function indicatorRow(
  { label, code, match, unit, dimension, isYesNo }: RecognisedIndicator,
  dimensions: Map<string, Content[]>,
  language: Language,
): Content[] {
  const { types } = templateTexts(language);
  const builtIn = INDICATORS.find((one) => one.code === code && (match === 'code' || match === 'name'));
  const addDimension = (key: string, name: string) =>
    dimensions.set(key, [key, name, types.dimension, null, null, 1, null, null, null, null, null]);
  if (builtIn !== undefined) {
    const own = DIMENSIONS.find((one) => one.code === builtIn.dimension)!;
    addDimension(own.code, own.name[language]);
    const { min, max } = builtIn.goalposts;
    const sign = builtIn.direction === 1 ? '+' : '-';
    const unitOf = builtIn.unit[language];
    const { weight, format } = builtIn;
    return [code, label, types.indicator, own.code, sign, weight, unitOf, min, max, format, null];
  }
  if (dimension !== null) addDimension(dimension, dimension);
  const format = isYesNo ? 'yes-no' : 'number';
  const normalisation = isYesNo ? null : 'min-max';
  return [code, label, types.indicator, dimension, '+', 1, unit, null, null, format, normalisation];
}

function asSheet(
  key: 'indicators' | 'mapping',
  name: string,
  columns: readonly InputColumn[],
  rows: readonly (readonly Content[])[],
  language: Language,
): SheetPlan {
  const texts = mappingTexts(language);
  const blank = Array.from({ length: SPARE_ROWS }, () => columns.map(() => null));
  return inputSheet(
    {
      key,
      name,
      title: texts.titles[key],
      notes: [texts.notes[key], ''],
      columns,
      rows: [...rows, ...blank].map((row) => row.map((content, at) => inputCell(columns[at]!, content))),
      frozenColumns: 2,
    },
    language,
  );
}
