// SPDX-License-Identifier: EUPL-1.2
import { boundFindings, groupAlike } from '../../../core/model/alikeFindings.ts';
import { type Finding, finding } from '../../../core/model/finding.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { LIMITS } from '../../../core/model/limits.ts';
import { runJson } from '../../../core/runJson.ts';
import { score } from '../../../core/score.ts';
import { survey } from '../../../core/survey.ts';
import { SOUND, sheet } from '../workbooks.ts';

const MOST = LIMITS.findingsOfACode;

function texts(n: number, on: (index: number) => string = () => 'Dati'): Finding[] {
  return Array.from({ length: n }, (_, i) =>
    finding('text-not-number', { sheet: on(i), cell: `A${i + 1}` }, { text: 'x' }),
  );
}

test('so many of a code are told one by one, then how many the others are', () => {
  expect(boundFindings(texts(MOST))).toEqual(texts(MOST));
  const other = finding('no-indicators-table', null);
  const bound = boundFindings([other, ...texts(MOST + 7), other]);
  expect(bound).toHaveLength(MOST + 3);
  expect([bound[0], bound.at(-1)]).toEqual([other, other]);
  expect(bound.at(-2)).toEqual({
    code: 'text-not-number',
    severity: 'warning',
    sheet: 'Dati',
    cell: null,
    params: { more: 7 },
  });
});

test('the others name no sheet where they stand on several', () => {
  const bound = boundFindings(texts(MOST + 2, (i) => (i % 2 === 0 ? 'Dati' : 'Altri')));
  expect(bound.at(-1)).toMatchObject({ sheet: null, params: { more: 2 } });
});

test('alike are those of one code on one sheet, with those that are not listed', () => {
  const findings = boundFindings([...texts(MOST + 2), finding('no-indicators-table', null)]);
  expect(
    groupAlike(findings).map(({ code, sheet: of, findings: all, more }) => [code, of, all.length, more]),
  ).toEqual([
    ['text-not-number', 'Dati', MOST, 2],
    ['no-indicators-table', null, 1, 0],
  ]);
});

function longSheet(name: string, cells: Cell[][]): Grid {
  return { sheet: name, row: 0, column: 0, cells };
}

/** 20,000 clusters of which each has a text for a number. */
function manyTexts(text: (row: number) => Cell, formula?: (row: number) => string): Grid {
  const rows = Array.from({ length: 20_000 }, (_, i): Cell[] => [`C${i}`, text(i), i % 10, i % 100]);
  const data = longSheet('Dati', [['Cluster', 'A1', 'A2', 'B1'], ...rows]);
  if (formula === undefined) return data;
  const formulas = rows.map((_, i) => ({ row: i + 1, column: 1, formula: formula(i + 1) }));
  return { ...data, formulas };
}

test.each<[string, Grid[]]>([
  ['texts', [manyTexts((row) => `circa ${row}`)]],
  ['errors', [manyTexts(() => ({ error: '#DIV/0!' }))]],
  [
    'formulas, each with a text behind it',
    [
      longSheet(
        'Fonte',
        Array.from({ length: 20_001 }, (_, i): Cell[] => [`circa ${i}`]),
      ),
      manyTexts(
        () => ({ error: '#VALUE!' }),
        (row) => `=Fonte!A${row + 1}*2`,
      ),
    ],
  ],
  [
    'formulas with one text behind all',
    [
      sheet('Fonte', ['circa 80']),
      manyTexts(
        () => ({ error: '#VALUE!' }),
        () => '=Fonte!$A$1*2',
      ),
    ],
  ],
])('20,000 alike flood nothing and take no time: %s', (_, grids) => {
  const start = performance.now();
  const result = score([SOUND, ...grids]);
  const took = performance.now() - start;
  expect(runJson(result).findings.length).toBeLessThan(4000);
  expect(survey([SOUND, ...grids], 'it').findings.length).toBeLessThan(4000);
  const told = result.findings.filter(({ code }) => /text|error/.test(code));
  const more = told
    .map(({ params }) => (params as { more?: number }).more)
    .filter((one) => one !== undefined);
  const behind = told.map(({ params }) => (params as { n?: number }).n);
  if (told.length > 1) expect([told.length, ...more]).toEqual([1001, 19_000]);
  else expect(behind).toEqual([20_000]);
  expect(took).toBeLessThan(10_000);
});
