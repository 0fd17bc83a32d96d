// SPDX-License-Identifier: EUPL-1.2
import { checkQuestionnaire } from '../../../core/check/checkQuestionnaire.ts';
import { FIELDS } from '../../../core/framework/fields.ts';
import type { Content } from '../../../core/host/steps.ts';
import { cellAddress, positionOf } from '../../../core/model/address.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { lower } from '../../../core/report/lower.ts';
import { SAMPLE_ANSWERS } from '../../../core/sample/answers.ts';
import { buildTemplate } from '../../../core/template/buildTemplate.ts';
import { freeNames } from '../../../core/template/insertTemplate.ts';
import { calculateSheets } from '../../../samples/calculateSheets.ts';
import { contentsOf } from '../../../samples/contentsOf.ts';
import { referenceRows } from '../framework/referenceData.ts';
import { sheet } from '../workbooks.ts';

const FIRST_ROW = 5;
const LANGUAGES = ['it', 'en'] as const;

function questionnaire(language: 'it' | 'en') {
  const plans = buildTemplate({ language, names: freeNames(language, []), sample: false });
  return plans.find(({ key }) => key === 'questionnaire')!;
}

const PLAN = questionnaire('it');
const HEAD = contentsOf(lower(PLAN)).cells.slice(0, FIRST_ROW) as Cell[][];
const COLUMNS = new Map(FIELDS.map(({ code }, index) => [code, 2 + index]));

type Answers = ReadonlyMap<string, Cell>;

/** All that AFIL answered in the survey, with the last closed year of accounts where it lacks. */
function answersOf(period: number): Map<string, Cell> {
  const [given, closed] = [period, 2014].map(
    (one) => SAMPLE_ANSWERS.find(({ cluster, period: of }) => cluster === 'AFIL' && of === one)!.values,
  );
  return new Map(FIELDS.map(({ code }) => [code, given!.get(code) ?? closed!.get(code) ?? null]));
}

const SOUND = answersOf(2015);

/** The rows of the sheet, that of the answers first: the rules are written for it. */
function rowsWith(answers: Answers): Cell[][] {
  const row = (period: number, all: Answers) => {
    const written = [...all.values()].map((one) => (typeof one === 'boolean' ? (one ? 'sì' : 'no') : one));
    return ['AFIL', period, ...written];
  };
  return [...HEAD, row(2015, answers), row(2014, answersOf(2014))];
}

/** `code cell` of what the check tells. */
function told(rows: Cell[][]): string[] {
  const { tables } = readInput([sheet('Questionario', ...rows)], [], 'it');
  return checkQuestionnaire(tables, []).map(({ code, cell }) => `${code} ${cell}`);
}

interface Breach {
  readonly field: string;
  readonly answer: Cell;
  readonly code: string;
}

/** Each rule of a field broken, in the words of the reference. */
function breachesOf(field: string, rule: string): Breach[] {
  const breach = (code: string, answer: Cell): Breach => ({ field, answer, code: `answer-${code}` });
  if (rule === 'sì/no') return [breach('not-yes-no', 'forse'), breach('not-yes-no', 7)];
  const text = breach('not-number', 'circa 80');
  const sumOf = (codes: string) =>
    codes.split(' + ').reduce((sum, code) => sum + (SOUND.get(code.trim()) as number), 0);
  const broken = rule.split(';').map((part): Breach[] => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(part.trim()) ?? [];
    if (from !== undefined) return [breach('too-low', Number(from) - 1), breach('too-high', Number(to) + 1)];
    switch (part.trim().replace(/ soci_.*| \w+_\w+.*| partecipanti| della.*| delle.*/, '')) {
      case 'intero >=0':
        return [breach('not-whole', (SOUND.get(field) as number) + 0.5), breach('too-low', -1)];
      case 'intero >0':
        return [breach('not-whole', (SOUND.get(field) as number) + 0.5), breach('too-low', 0)];
      case '>=0':
        return [breach('too-low', -1)];
      case '>0':
        return [breach('not-above', 0)];
      case '<=':
        return [breach('above-others', sumOf(part.replace('<=', '')) + 1)];
      case '= somma':
        return [
          breach('not-the-sum', (SOUND.get(field) as number) + 100),
          breach('not-the-sum', (SOUND.get(field) as number) - 100),
        ];
      default:
        throw new Error(`no breach of ${part}`);
    }
  });
  return [text, ...broken.flat()];
}

const BREACHES: readonly Breach[] = [
  ...referenceRows('raw_fields.csv').flatMap((row) => breachesOf(row.get('field')!, row.get('validation')!)),
  { field: 'soci_prec', answer: 111, code: 'answer-not-as-before' },
];

test('every field of the reference has a rule, and nothing is told of sound answers', () => {
  expect(new Set(BREACHES.map(({ field }) => field))).toEqual(new Set(FIELDS.map(({ code }) => code)));
  expect(told(rowsWith(SOUND))).toEqual([]);
});

test.each(BREACHES)('$field = $answer: $code, at its cell', ({ field, answer, code }) => {
  const cell = cellAddress(FIRST_ROW, COLUMNS.get(field)!);
  expect(told(rowsWith(new Map(SOUND).set(field, answer)))).toContain(`${code} ${cell}`);
});

/** What the rules of cells make of answers: for each, whether the rule of the field lets it stand. */
async function allowed(entries: readonly Omit<Breach, 'code'>[]): Promise<(Cell | undefined)[]> {
  const sheets = entries.map(({ field, answer }, index) => {
    const rule = PLAN.entryRules!.find(({ area }) => area.column === COLUMNS.get(field));
    const [head, first, ...rest] = [
      HEAD,
      ...rowsWith(new Map(SOUND).set(field, answer)).slice(FIRST_ROW),
    ] as [Cell[][], Cell[], ...Cell[][]];
    const cells: Content[][] = [...head, [...first, rule?.rule ?? null], ...rest] as Content[][];
    return { name: `Q${index}`, cells };
  });
  const calculated = await calculateSheets(sheets);
  return sheets.map(({ name }) => calculated.get(name)![FIRST_ROW]!.at(-1));
}

const LISTED = new Set(PLAN.dropDowns.map(({ area }) => area.column));
const RULED = FIELDS.filter(({ code }) => !LISTED.has(COLUMNS.get(code)!)).map(({ code }) => code);

test('each field has a list or a rule in its cells, which lets sound answers and what is not known stand', async () => {
  expect(PLAN.entryRules!.map(({ area }) => area.column)).toEqual(RULED.map((code) => COLUMNS.get(code)!));
  const sound = RULED.flatMap((field) =>
    [SOUND.get(field)!, 'n.d.'].map((answer) => ({ field, answer: answer as Cell })),
  );
  const results = await allowed(sound);
  expect(sound.filter((_, index) => results[index] !== true)).toEqual([]);
});

test('what the check tells of, the rule in the cell does not let stand', async () => {
  const breaches = BREACHES.filter(({ field }) => RULED.includes(field));
  const results = await allowed(breaches);
  expect(breaches.filter((_, index) => results[index] !== false)).toEqual([]);
});

test('a part that makes another sum is not let stand either, whichever is typed last', async () => {
  const results = await allowed([
    { field: 'soci_pmi', answer: (SOUND.get('soci_pmi') as number) + 1 },
    { field: 'ent_quote', answer: (SOUND.get('ent_quote') as number) - 10 },
    { field: 'ent_quote', answer: (SOUND.get('ent_quote') as number) - 1 },
  ]);
  expect(results).toEqual([false, false, true]);
});

test.each(LANGUAGES)(
  'Excel can keep the rules in %s: formulas of 255 characters, messages of 225',
  (language) => {
    for (const { area, rule, message } of questionnaire(language).entryRules!) {
      expect(rule.formula.length).toBeLessThanOrEqual(255);
      expect(message.length).toBeLessThanOrEqual(225);
      expect(rule.formula.match(/[A-Z]+(?=\()/g)!.filter((name) => !FUNCTIONS.has(name))).toEqual([]);
      expect(positionOf(cellAddress(area.row, area.column)).row).toBe(FIRST_ROW);
    }
  },
);

/** Those of 2007: in files a later one would need a prefix, and older programs would not know it. */
const FUNCTIONS = new Set([
  ...['IF', 'AND', 'OR', 'ISNUMBER', 'INT', 'ABS', 'N', 'SUM', 'COUNT', 'COUNTIFS'],
  ...['SUMPRODUCT', 'MAX', 'IFERROR'],
]);
