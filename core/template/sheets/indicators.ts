// SPDX-License-Identifier: EUPL-1.2
import type { Dimension, ProposedIndicator } from '../../framework/definitions.ts';
import { DIMENSIONS } from '../../framework/dimensions.ts';
import { INDICATORS } from '../../framework/indicators.ts';
import { templateTexts } from '../../i18n/rooms/template.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { PlanCell, SheetPlan } from '../../report/plan.ts';
import { type InputColumn, inputCell, inputSheet } from '../inputSheet.ts';
import type { TemplateRequest } from '../template.ts';

const SPARE_ROWS = 10;

/** The framework to review: each dimension with its indicators below it. */
export function indicatorsSheet({ language, names }: TemplateRequest): SheetPlan {
  const { notes, titles } = templateTexts(language);
  const columns = columnsIn(language);
  const spare = columns.map((column) => inputCell(column, null));
  return inputSheet(
    {
      key: 'indicators',
      name: names.indicators,
      title: titles.indicators,
      notes: [notes.indicators, ''],
      columns,
      rows: [
        ...DIMENSIONS.flatMap((dimension) => [
          dimensionRow(dimension, columns, language),
          ...INDICATORS.filter((indicator) => indicator.dimension === dimension.code).map((indicator) =>
            indicatorRow(indicator, columns, language),
          ),
        ]),
        ...Array.from({ length: SPARE_ROWS }, () => spare),
      ],
      frozenColumns: 2,
    },
    language,
  );
}

type Key = keyof Texts['template']['hints']['indicators'];

interface IndicatorColumn extends InputColumn {
  readonly key: Key;
}

function columnsIn(language: Language): IndicatorColumn[] {
  const { headers, hints, types } = templateTexts(language);
  const column = (key: Key, width: number, more: Partial<InputColumn> = {}): IndicatorColumn => ({
    key,
    header: headers[key],
    hint: hints.indicators[key],
    width,
    ...more,
  });
  return [
    column('code', 12),
    column('name', 50),
    column('type', 18, { options: [types.indicator, types.dimension, types.group, types.denominator] }),
    column('parent', 10, { fill: 'mark' }),
    column('direction', 12, { fill: 'mark', options: ['+', '-'] }),
    column('weight', 9, { fill: 'number' }),
    column('unit', 12, { fill: 'mark' }),
    column('min', 11, { fill: 'number' }),
    column('max', 11, { fill: 'number' }),
    column('target', 19, { fill: 'number' }),
    column('format', 12, { fill: 'mark', options: ['number', 'percent', 'level 1-4', 'yes-no'] }),
    column('minimumRequirement', 20, { fill: 'number' }),
    column('periodKind', 22, { fill: 'mark', options: ['S', 'F', 'Y', 'T3'] }),
    column('definition', 100),
  ];
}

function dimensionRow(
  dimension: Dimension,
  columns: readonly IndicatorColumn[],
  language: Language,
): PlanCell[] {
  const values: Partial<Record<Key, string | number>> = {
    code: dimension.code,
    name: dimension.name[language],
    type: templateTexts(language).types.dimension,
    weight: 1,
    definition: dimension.meaning[language],
  };
  return columns.map((column) => ({ content: values[column.key] ?? null, role: 'inputHeading' }));
}

function indicatorRow(
  indicator: ProposedIndicator,
  columns: readonly IndicatorColumn[],
  language: Language,
): PlanCell[] {
  const values: Record<Key, string | number | null> = {
    code: indicator.code,
    name: indicator.name[language],
    type: templateTexts(language).types.indicator,
    parent: indicator.dimension,
    direction: indicator.direction === 1 ? '+' : '-',
    weight: indicator.weight,
    unit: indicator.unit[language],
    min: indicator.goalposts.min,
    max: indicator.goalposts.max,
    target: indicator.target,
    format: indicator.format,
    minimumRequirement: indicator.minimumRequirement,
    periodKind: indicator.periodKind,
    definition: indicator.definition[language],
  };
  return columns.map((column) => inputCell(column, values[column.key]));
}
