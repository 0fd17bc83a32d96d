// SPDX-License-Identifier: EUPL-1.2
import { fill, textsIn } from '../../i18n/texts.ts';
import { DEFAULT_METHOD } from '../../model/method.ts';
import { methodEntries } from '../../model/methodKeys.ts';
import type { PlanCell, SheetPlan } from '../../report/plan.ts';
import { FIRST_ROW, inputSheet } from '../inputSheet.ts';
import type { TemplateRequest } from '../template.ts';

type MethodKey = keyof ReturnType<typeof textsIn>['template']['method'];

/** The keys that can be chosen today, with the values to choose from where they are a list. */
const KEYS: readonly { readonly key: MethodKey; readonly options?: readonly string[] }[] = [
  { key: 'period' },
  { key: 'denominate', options: ['yes', 'no'] },
  { key: 'normalisation', options: ['goalposts', 'min-max'] },
  { key: 'normalisation.scale' },
  { key: 'weights', options: ['given', 'equal'] },
  { key: 'aggregation', options: ['arithmetic'] },
  { key: 'aggregation.minimum-availability' },
  { key: 'aggregation.availability-by', options: ['weight', 'count'] },
  { key: 'bands' },
];

const VALUE_COLUMN = 1;

/** The method of calculation, every key with its default. */
export function methodSheet({ language, names }: TemplateRequest): SheetPlan {
  const { headers, hints, method, notes, titles } = textsIn(language).template;
  const defaults = new Map(methodEntries(DEFAULT_METHOD));
  const plan = inputSheet(
    {
      key: 'method',
      name: names.method,
      title: titles.method,
      notes: [notes.method, ''],
      columns: [
        { header: headers.key, hint: hints.method.key, width: 38 },
        { header: headers.value, hint: hints.method.value, width: 18 },
        { header: headers.explanation, hint: hints.method.explanation, width: 110 },
      ],
      rows: KEYS.map(({ key }): PlanCell[] => [
        { content: key, role: 'rowHeader' },
        { content: defaults.get(key) ?? null, role: 'input' },
        { content: fill(method[key], names, language), role: 'text' },
      ]),
      frozenColumns: 0,
    },
    language,
  );
  return { ...plan, dropDowns: dropDowns() };
}

function dropDowns(): SheetPlan['dropDowns'] {
  return KEYS.flatMap(({ options }, index) =>
    options ? [{ area: { row: FIRST_ROW + index, column: VALUE_COLUMN, rows: 1, columns: 1 }, options }] : [],
  );
}
