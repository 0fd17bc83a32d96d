// SPDX-License-Identifier: EUPL-1.2
import { fill, textsIn } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { methodEntries } from '../../model/methodKeys.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { VERSION } from '../../version.ts';
import { cell, heightFor, line } from '../cells.ts';
import { footerText } from '../names.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { ROLES } from '../roles.ts';
import { indicatorRows } from './indicators.ts';
import { stepsOfScores } from './stepsOfScores.ts';
import { stepsOfValues } from './stepsOfValues.ts';

/** Three tables stand under each other in these columns. */
const WIDTHS = [22, 72, 12, 36, 12, 12, 24, 72, 10, 16];
const FIRST_TABLE = 5;

/** The sheet Metodo usato: what was done, to how many values, with which parameters, on which data, by which version. */
export function planMethodUsed(run: ScoreRun, name: string, language: Language): SheetPlan {
  const words = textsIn(language).methodUsed;
  const made = run.period === null ? words.madeNoPeriod : words.made;
  const tables = [
    { heading: words.steps.heading, cells: stepRows(run, language) },
    { heading: words.indicators.heading, cells: indicatorRows(run, language) },
    { heading: words.keys.heading, cells: keyRows(run, language) },
  ];
  let row = FIRST_TABLE;
  const placed = tables.map((table) => {
    const at = row;
    row += table.cells.length + 3;
    return { ...table, at };
  });
  return {
    key: 'method-used',
    name,
    blocks: [
      line(0, words.title, 'title'),
      line(1, words.about, 'note'),
      line(2, fill(made, { version: VERSION, period: run.period ?? '' }, language), 'note'),
      ...placed.flatMap(({ heading, cells, at }) => [
        line(at - 1, heading, 'heading'),
        { row: at, column: 0, cells },
      ]),
    ],
    columnWidths: WIDTHS,
    rowHeights: placed.flatMap(({ cells, at }) => heights(cells, at)),
    colourScales: [],
    dropDowns: [],
    charts: [],
    frozen: { rows: 0, columns: 1 },
    page: { landscape: true, titleRow: 0, titleRows: 0, footer: footerText(run, language) },
  };
}

/** A row for each sentence or count of a step, whichever is more; its name stands on the first. */
function stepRows(run: ScoreRun, language: Language): PlanCell[][] {
  const words = textsIn(language).methodUsed;
  const { steps } = words;
  const header = [
    cell(steps.step, 'header'),
    cell(steps.done, 'header'),
    cell(steps.count, 'headerNumber'),
    cell(steps.what, 'header'),
  ];
  const all = [...stepsOfValues(run, words, language), ...stepsOfScores(run, words, language)];
  const body = all.flatMap(({ name, sentences, counts }) =>
    Array.from({ length: Math.max(sentences.length, counts.length) }, (_, i) => [
      cell(i === 0 ? name : null, 'rowHeader'),
      cell(sentences[i] ?? null, 'text'),
      cell(counts[i]?.count ?? null, 'count'),
      cell(counts[i]?.what ?? null, 'text'),
    ]),
  );
  return [header, ...body];
}

function keyRows(run: ScoreRun, language: Language): PlanCell[][] {
  const { keys } = textsIn(language).methodUsed;
  const entries = methodEntries({ ...run.method, period: run.period });
  return [
    [cell(keys.key, 'header'), cell(keys.value, 'header')],
    ...entries.map(([key, value]) => [cell(key, 'rowHeader'), cell(value, 'text')]),
  ];
}

function heights(cells: readonly (readonly PlanCell[])[], at: number): SheetPlan['rowHeights'] {
  return cells.flatMap((row, i) => {
    const points = heightFor(
      row.map(({ content, role }, column) => ({
        text: typeof content === 'string' ? content : '',
        width: WIDTHS[column]!,
        bold: 'bold' in ROLES[role],
      })),
    );
    return points > heightFor([]) ? [{ row: at + i, rows: 1, points }] : [];
  });
}
