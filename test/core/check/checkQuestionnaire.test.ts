// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { checkQuestionnaire } from '../../../core/check/checkQuestionnaire.ts';
import { cellAddress } from '../../../core/model/address.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { DATA, SOUND, sheet } from '../workbooks.ts';

/** `code cell` of what is told about a questionnaire. */
function told(...rows: Cell[][]): string[] {
  const { tables } = readInput([sheet('Questionario', ...rows)], [], 'it');
  return checkQuestionnaire(tables, []).map(({ code, cell }) => `${code} ${cell}`);
}

const PARTS = ['soci_pmi', 'soci_gi', 'soci_ricerca', 'soci_formazione', 'soci_pa', 'soci_altri'];

describe('an answer that a rule forbids is told, its innocent twin is not', () => {
  test.each<[string, string, Cell[], Cell[], Cell[]]>([
    ['a text', 'answer-not-number', ['eventi'], ['circa 80'], ['n.d.']],
    ['neither yes nor no', 'answer-not-yes-no', ['pers_giuridica'], ['forse'], ['Sì']],
    ['a part of a whole', 'answer-not-whole', ['eventi'], [3.5], [3]],
    ['below zero', 'answer-too-low', ['fte'], [-1], [0.5]],
    ['a level of 0', 'answer-too-low', ['liv_web'], [0], [1]],
    ['a level of 5', 'answer-too-high', ['liv_web'], [5], [4]],
    ['61 months', 'answer-too-high', ['mesi_coperti'], [61], [60]],
    ['no costs', 'answer-not-above', ['costi_tot'], [0], [1]],
    ['more than all', 'answer-above-others', ['soci_attivi', 'soci_tot'], [10, 9], [9, 9]],
    [
      'more funded than submitted',
      'answer-above-others',
      ['prop_finanziate', 'prop_presentate'],
      [3, 2],
      [2, 3],
    ],
    [
      'more than two fields together',
      'answer-above-others',
      ['imprese_export', 'soci_pmi', 'soci_gi'],
      [6, 3, 2],
      [5, 3, 2],
    ],
    [
      'parts of another sum',
      'answer-not-the-sum',
      ['soci_tot', ...PARTS],
      [10, 1, 1, 1, 1, 1, 1],
      [6, 1, 1, 1, 1, 1, 1],
    ],
    ['known parts above the total', 'answer-not-the-sum', ['soci_tot', ...PARTS], [1, 2], [3, 2]],
  ])('%s', (_, code, fields, wrong, right) => {
    const row = (answers: Cell[]) => told(['Ente', 'Periodo', ...fields], ['AFIL', 2015, ...answers]);
    expect(row(wrong)).toEqual([`${code} C2`]);
    expect(row(right)).toEqual([]);
  });

  test('amounts may each be rounded', () => {
    const header = ['Ente', 'Periodo', 'ent_tot', 'ent_quote', 'ent_servizi', 'ent_progetti_ue'];
    const rest = ['ent_progetti_naz', 'ent_contributi', 'ent_altre'];
    expect(told([...header, ...rest], ['AFIL', 2015, 100, 33, 33, 33, 0, 0, 0])).toEqual([]);
    expect(told([...header, ...rest], ['AFIL', 2015, 100, 33, 33, 20, 0, 0, 0])).toEqual([
      'answer-not-the-sum C2',
    ]);
  });

  test('what was answered in the survey before, in any order of rows', () => {
    const header: Cell[] = ['Ente', 'Periodo', 'soci_tot', 'soci_prec'];
    const rows = (before: number): Cell[][] => [
      ['AFIL', 2015, 20, before],
      ['afil ', 2014, 10, 7],
      ['CLM', 2014, 5, 3],
    ];
    expect(told(header, ...rows(10))).toEqual([]);
    expect(told(header, ...rows(8))).toEqual(['answer-not-as-before D2']);
  });
});

test('fields are known by label in either language, with or without the unit, under whatever stands above', () => {
  const header = ['Ente', 'Periodo', 'Eventi organizzati (n)', 'of which non-members', 'Osservazioni'];
  const rows: Cell[][] = [['Questionario 2015'], ['Compilare', null, 'parte B'], header];
  const hints = ['↑ chi', '↑ quando', '↑ eventi', '↑ partecipanti', '↑ note'];
  expect(told(...rows, hints, ['AFIL', 2015, 1.5, -3, 'ok'])).toEqual([
    'answer-not-whole C5',
    'answer-too-low D5',
  ]);
});

test('a text that formulas use is told once', () => {
  const asked = sheet('Questionario', ['Ente', 'Periodo', 'eventi'], ['X', null, 'circa 80']);
  const [header, , second] = DATA.cells;
  const cells = [header!, ['X', { error: '#VALUE!' }, 5, 20], second!];
  const data = { ...DATA, cells, formulas: [{ row: 1, column: 1, formula: '=Questionario!C2/2' }] };
  const { findings, run } = score([SOUND, asked, data]);
  expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['text-is-cause C2']);
  expect(run).not.toBeNull();
});

test('nothing is told about the sample', () => {
  const { grids } = readWorkbook(readFileSync('samples/cluster-lombardi.xlsx'));
  const { tables } = readInput(grids, [], 'it');
  expect(tables.filter(({ kind }) => kind === 'questionnaire')).toHaveLength(1);
  expect(checkQuestionnaire(tables, [])).toEqual([]);
});

test('a number that is written as text can be converted where it was answered', () => {
  const asked = sheet(
    'Questionario',
    ['Ente', 'Periodo', 'eventi', 'fte', 'storie'],
    ['X', null, '80', '2,5', '1.234'],
  );
  const cures = score([SOUND, DATA, asked]).findings.map(({ code, cell, cure }) => [
    `${code} ${cell}`,
    cure?.cells.map(({ after }) => after),
  ]);
  expect(cures).toEqual([
    ['answer-not-number C2', [80]],
    ['answer-not-number D2', [2.5]],
    ['answer-not-number E2', undefined],
  ]);
});

describe('in the sample', () => {
  const { grids } = readWorkbook(readFileSync('samples/cluster-lombardi.xlsx'));
  const before = score(grids);
  const questionnaire = grids.find((grid) => grid.sheet === 'Questionario')!;
  const afil = questionnaire.cells.findIndex(([who, when]) => who === 'AFIL' && when === 2015);
  const columnOf = (code: string) => {
    const hints = questionnaire.cells.find((row) => String(row[0]).startsWith('↑'))!;
    return hints.findIndex((hint) => String(hint).startsWith(`↑ ${code} ·`));
  };
  const answering = (answers: Readonly<Record<string, Cell>>): Grid[] => {
    const cells = questionnaire.cells.map((row) => [...row]);
    for (const [code, answer] of Object.entries(answers)) cells[afil]![columnOf(code)] = answer;
    return grids.map((grid) => (grid === questionnaire ? { ...grid, cells } : grid));
  };
  const place = (code: string) =>
    cellAddress(questionnaire.row + afil, questionnaire.column + columnOf(code));
  const newly = (changed: readonly Grid[]) => {
    const known = new Set(before.findings.map((one) => JSON.stringify(one)));
    return score(changed).findings.filter((one) => !known.has(JSON.stringify(one)));
  };

  test('nine impossible answers are told, each at its cell, and the score is that of the data', () => {
    const impossible = {
      soci_attivi: 500,
      soci_prog_ri: 400,
      prop_finanziate: 90,
      soci_int: 300,
      imprese_export: 200,
      liv_int: 7,
      cd_imprese: 30,
      soci_incontrati: 999,
      mesi_coperti: 90,
    };
    const changed = answering(impossible);
    expect(
      newly(changed)
        .map(({ cell }) => cell)
        .sort(),
    ).toEqual(Object.keys(impossible).map(place).sort());
    expect(score(changed).run!.stages).toEqual(before.run!.stages);
  });

  test('a text that many formulas of the data read is one finding, at the text', () => {
    const changed = answering({ soci_tot: 'circa 80' });
    const reference = `'Questionario'!${place('soci_tot')}`;
    const data = changed.find((grid) => grid.sheet === 'Dati')!;
    const reading = data.formulas!.filter(({ formula }) => new RegExp(`${reference}(?!\\d)`).test(formula));
    const cells = data.cells.map((row) => [...row]);
    for (const { row, column, formula } of reading) {
      // What only passes the answer on shows it.
      const passesOn = formula.endsWith(`,${reference})`);
      cells[row - data.row]![column - data.column] = passesOn ? 'circa 80' : { error: '#VALUE!' };
    }
    const found = newly(changed.map((grid) => (grid === data ? { ...data, cells } : grid)));
    const n = reading.length;
    expect(n).toBeGreaterThan(5);
    expect(
      found
        .filter(({ severity }) => severity === 'warning')
        .map(({ code, sheet: of, cell }) => [code, of, cell]),
    ).toEqual([['text-is-cause', 'Questionario', place('soci_tot')]]);
    expect(found[0]!.params).toMatchObject({ text: 'circa 80', n });
  });
});
