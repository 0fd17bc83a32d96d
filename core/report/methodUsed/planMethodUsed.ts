// SPDX-License-Identifier: EUPL-1.2
import { plainMethodValue } from '../../i18n/plainMethod.ts';
import { methodKeysTexts } from '../../i18n/rooms/methodKeys.ts';
import { methodUsedTexts } from '../../i18n/rooms/methodUsed.ts';
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { DEFAULT_METHOD } from '../../model/method.ts';
import { methodEntries } from '../../model/methodKeys.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { VERSION } from '../../version.ts';
import { cell } from '../cells.ts';
import { blank, line, table } from '../layout/pieces.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { standing } from '../standing.ts';
import { indicatorWorkings } from './indicators.ts';
import { stepsOfScores } from './stepsOfScores.ts';
import { stepsOfValues } from './stepsOfValues.ts';

/** Three tables stand under each other in these columns, together no wider than a page has room for in legible type. */
const METHOD_WIDTHS = [18, 42, 11, 20, 11, 11, 16, 36, 9, 11];

/** The sheet Metodo usato: what was done, to how many values, with which parameters, on which data, by which version. */
export function planMethodUsed(run: ScoreRun, name: string, language: Language): SheetPlan {
  const words = methodUsedTexts(language);
  const made = run.period === null ? words.madeNoPeriod : words.made;
  const section = (heading: string, cells: PlanCell[][]) => [
    line(heading, 'heading'),
    table(cells),
    blank(2),
  ];
  return stackedSheet({
    key: 'method-used',
    name,
    columnWidths: METHOD_WIDTHS,
    opening: [
      line(words.title, 'title'),
      line(words.about, 'note'),
      line(fill(made, { version: VERSION, period: run.period ?? '' }, language), 'note'),
      blank(),
    ],
    sections: [
      section(words.steps.heading, stepRows(run, language)),
      section(words.indicators.heading, indicatorWorkings(run, language)),
      section(words.keys.heading, keyRows(run, language)),
    ],
    frozenColumns: 1,
    ...standing(run, language, { saysPeriod: true }),
  }).plan;
}

/** A row for each sentence or count of a step, whichever is more; its name stands on the first. */
function stepRows(run: ScoreRun, language: Language): PlanCell[][] {
  const words = methodUsedTexts(language);
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

/** The keys as a machine reads them, and what each says to people. */
function keyRows(run: ScoreRun, language: Language): PlanCell[][] {
  const { keys } = methodUsedTexts(language);
  const texts = methodKeysTexts(language);
  const usual = new Map<string, unknown>(methodEntries(DEFAULT_METHOD));
  return [
    [
      cell(keys.key, 'header'),
      cell(keys.meaning, 'header'),
      cell(keys.usual, 'headerCentred'),
      cell(keys.value, 'header'),
    ],
    ...methodEntries({ ...run.method, period: run.period }).map(([key, value]) => {
      const { name } = texts.keys[key];
      const plain = plainMethodValue(key, value, texts, language) ?? keys.nothing;
      const isUsual = key === 'period' ? run.method.period === null : value === usual.get(key);
      return [
        cell(key, 'code'),
        cell(`${name}: ${plain}`, 'text'),
        cell(isUsual ? keys.yes : keys.no, 'band'),
        cell(value, 'code'),
      ];
    }),
  ];
}
