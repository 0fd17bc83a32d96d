// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Cell } from '../../../core/model/grid.ts';
import { TABLE_SHAPES, type TableShape } from '../../../core/read/tableShapes.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';
import { GROUND } from './guidanceTables.ts';

const KINDS = ['benchmarks', 'targets', 'actions', 'competences', 'members'] as const;
const HOSTILE = [
  '__proto__',
  'constructor',
  '=1+1',
  '<img src=x>',
  '{cluster}',
  '',
  ' ',
  '\u0000',
  '≥',
  '<',
  '99+',
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(...HOSTILE, null, true, false),
  fc.constantFrom<Cell>('X', 'A1', 'A', 'B2', 'media', 'value', '<40', 'label:none', 2022, 1, 3),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })),
);

/** The headers of a kind in one of the languages, except for those that would make it another. */
function headersOf(kind: (typeof KINDS)[number], language: 0 | 1): string[] {
  const { columns, excluded = [] }: TableShape = TABLE_SHAPES[kind];
  return Object.entries(columns)
    .filter(([column]) => !excluded.includes(column))
    .map(([, words]) => words[language] ?? words[0]!);
}

test.each(KINDS.flatMap((kind) => [[kind, 0] as const, [kind, 1] as const]))(
  'whatever stands in the table of %s (language %d), the scores are the same and what is read is sound',
  (kind, language) => {
    const headers = headersOf(kind, language);
    const row = fc.array(cell, { minLength: headers.length, maxLength: headers.length });
    const scores = JSON.stringify(score(GROUND).run!.stages);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { run, guidance, findings } = score([...GROUND, sheet('T', headers, ...rows)]);
        expect(JSON.stringify(run!.stages)).toBe(scores);
        expect(findings.every(({ severity }) => severity !== 'error')).toBe(true);
        const { benchmarks, targets, competences, members } = guidance;
        for (const { value } of [...benchmarks, ...targets]) expect(Number.isFinite(value)).toBe(true);
        for (const { element } of [...benchmarks, ...targets])
          expect(run!.framework.byCode.has(element)).toBe(true);
        for (const { cluster } of [...targets, ...competences, ...members])
          expect(['X', 'Y']).toContain(cluster);
      }),
    );
  },
);
