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
import type { DeclaredElement } from './metadata.ts';
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
    column('target', 19, { fill: 'number' }),
    { header: texts.headers.denominator, hint: texts.hints.denominator, width: 18, fill: 'mark' },
    column('format', 12, { fill: 'mark', options: ['number', 'percent', 'level 1-4', 'yes-no'] }),
    { header: texts.headers.normalisation, hint: texts.hints.normalisation, width: 18, fill: 'mark' },
  ];
  const accepted = tables.filter(({ isAccepted }) => isAccepted);
  const indicators = new Map<string, RecognisedIndicator>();
  for (const one of accepted.flatMap((table) => table.indicators)) {
    if (!indicators.has(plain(one.code))) indicators.set(plain(one.code), one);
  }
  const listed = new Map(declared.map((element) => [plain(element.code), element] as const));
  const dimensions = new Map<string, ElementRow>();
  const ofIndicators = [...indicators.values()].map((one) => {
    const element = listed.get(plain(one.code));
    return element === undefined
      ? indicatorRow(one, dimensions, language)
      : declaredRow({ ...element, type: 'indicator' }, language);
  });
  const ofOthers = declared
    .filter(({ type }) => type === 'aggregate' || type === 'group' || type === 'denominator')
    .map((element) => declaredRow(element, language));
  const rows = [
    ...dimensions.values(),
    ...ofOthers,
    ...groupRows(accepted, declared, language),
    ...ofIndicators,
  ];
  return asSheet('indicators', name, columns, rows.map(inColumns), language);
}

/** What the table of indicators says of an element. */
interface ElementRow {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent?: string | null;
  readonly direction?: 1 | -1;
  readonly weight?: number;
  readonly unit?: string | null;
  readonly min?: number;
  readonly max?: number;
  readonly target?: number | null;
  readonly denominator?: string;
  readonly format?: string;
  readonly normalisation?: string | null;
}

function inColumns(row: ElementRow): Content[] {
  const { code, name, type, parent, direction, weight, unit, min, max, target, denominator } = row;
  return [
    ...[code, name, type, parent || null, direction === undefined ? null : direction === 1 ? '+' : '-'],
    ...[weight ?? null, unit || null, min ?? null, max ?? null, target ?? null, denominator || null],
    ...[row.format ?? null, row.normalisation ?? null],
  ];
}

/** As a list of the workbook declares it. */
function declaredRow(element: DeclaredElement, language: Language): ElementRow {
  const { types } = templateTexts(language);
  const { code, type, parent, weight, direction, unit, target, denominator } = element;
  const name = element.name || code;
  if (type === 'group' || type === 'denominator') return { code, name, type: types[type] };
  if (type === 'aggregate') return { code, name, type: types.dimension, parent, weight };
  return {
    ...{ code, name, type: types.indicator, parent, direction, weight, unit, target, denominator },
    ...{ format: 'number', normalisation: RELATIVE },
  };
}

/** Between the lowest and the highest value: nobody has said what counts as good. */
const RELATIVE = 'min-max';

/** Groups and denominators that no list of the workbook declares. */
function groupRows(
  tables: readonly RecognisedTable[],
  declared: readonly DeclaredElement[],
  language: Language,
): ElementRow[] {
  const { types } = templateTexts(language);
  const known = new Set(declared.map(({ code }) => plain(code)));
  const rows: ElementRow[] = [];
  for (const { header, role } of tables.flatMap(({ lines }) => lines)) {
    if ((role !== 'group' && role !== 'denominator') || known.has(plain(header))) continue;
    known.add(plain(header));
    rows.push({ code: header, name: header, type: types[role] });
  }
  return rows;
}

/** As the built-in proposal has it where it is one of its indicators; else new, compared with the others' values. */
function indicatorRow(
  { label, code, match, unit, dimension, isYesNo }: RecognisedIndicator,
  dimensions: Map<string, ElementRow>,
  language: Language,
): ElementRow {
  const { types } = templateTexts(language);
  const type = types.indicator;
  const isBuiltIn = match === 'code' || match === 'name';
  const builtIn = isBuiltIn ? INDICATORS.find((one) => one.code === code) : undefined;
  const addDimension = (key: string, name: string) =>
    dimensions.set(key, { code: key, name, type: types.dimension, weight: 1 });
  if (builtIn !== undefined) {
    const own = DIMENSIONS.find((one) => one.code === builtIn.dimension)!;
    addDimension(own.code, own.name[language]);
    const { direction, weight, format, goalposts } = builtIn;
    return {
      ...{
        code,
        name: label,
        type,
        parent: own.code,
        direction,
        weight,
        unit: builtIn.unit[language],
        format,
      },
      ...goalposts,
    };
  }
  if (dimension !== null) addDimension(dimension, dimension);
  return {
    ...{ code, name: label, type, parent: dimension, direction: 1, weight: 1, unit },
    ...(isYesNo ? { format: 'yes-no' } : { format: 'number', normalisation: RELATIVE }),
  };
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
