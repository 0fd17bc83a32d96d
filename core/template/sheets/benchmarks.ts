// SPDX-License-Identifier: EUPL-1.2
import { BENCHMARKS } from '../../framework/benchmarks.ts';
import { sourceText } from '../../framework/builtInBenchmarks.ts';
import { templateTexts } from '../../i18n/rooms/template.ts';
import { SCOPES, STATISTICS } from '../../model/guidance.ts';
import type { SheetPlan } from '../../report/plan.ts';
import { type InputColumn, inputCell, inputSheet } from '../inputSheet.ts';
import type { TemplateRequest } from '../template.ts';

const SPARE_ROWS = 15;

/** What clusters elsewhere reach: the published values with their sources, and room for others. */
export function benchmarksSheet({ language, names }: TemplateRequest): SheetPlan {
  const { headers, hints, notes, titles, words } = templateTexts(language);
  const { statistics, scopes } = words;
  const column = (
    key: keyof typeof hints.benchmarks,
    width: number,
    more: Partial<InputColumn> = {},
  ): InputColumn => ({ header: headers[key], hint: hints.benchmarks[key], width, ...more });
  const columns = [
    column('set', 20),
    column('scope', 14, { fill: 'mark', options: SCOPES.map((scope) => scopes[scope]) }),
    column('indicator', 16, { fill: 'mark' }),
    column('dimension', 16, { fill: 'mark' }),
    column('value', 12, { fill: 'number' }),
    column('statistic', 14, { fill: 'mark', options: STATISTICS.map((statistic) => statistics[statistic]) }),
    column('source', 110, { fill: 'long' }),
  ];
  const published = BENCHMARKS.map((one) => [
    one.set,
    scopes[one.scope],
    one.indicator,
    null,
    one.value,
    statistics[one.statistic],
    sourceText(one, language),
  ]);
  const contents = [...published, ...Array.from({ length: SPARE_ROWS }, () => columns.map(() => null))];
  return inputSheet(
    {
      key: 'benchmarks',
      name: names.benchmarks,
      title: titles.benchmarks,
      notes: [notes.benchmarks, ''],
      columns,
      rows: contents.map((row) => row.map((content, at) => inputCell(columns[at]!, content))),
      frozenColumns: 1,
    },
    language,
  );
}
