// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../core/model/grid.ts';
import { score } from '../../core/score.ts';
import { DATA, found, HEADER, rootScores, SOUND, sheet } from './workbooks.ts';

describe('tables', () => {
  test('a header that fits two kinds of table is not read as either', () => {
    const both = sheet('Dati', ['Cluster', 'Indicatore', 'Valore', 'A1'], ['X', 'A1', 3, 4]);
    expect(found([SOUND, both])).toEqual(['no-data-table null!null', 'ambiguous-table Dati!A1']);
  });

  test('stand anywhere, in either language, whatever the sheet is called', () => {
    const moved: Grid = {
      sheet: 'Foglio1',
      row: 4,
      column: 2,
      cells: [
        ['Rilevazione di settembre', null, null, null],
        [' CLUSTER ', 'a1', 'A2', 'b1'],
        ['X', 5, 5, 20],
        [null, null, null, null],
        ['Y', 10, 'ten', 100],
      ],
    };
    const english = sheet(
      'F',
      ['Code', 'Dimension', 'Direction', 'Min', 'Max'],
      ['A1', 'A', '+', 0, 10],
      ['A2', 'A', '-', 0, 10],
      ['B1', 'B', '+', 0, 100],
    );
    expect(found([english, moved]).filter((one) => one.startsWith('text'))).toEqual([
      'text-not-number Foglio1!E9',
    ]);
    expect(rootScores([english, moved])[0]).toBe(35);
  });

  test('two tables side by side are both read', () => {
    const beside = sheet(
      'Tutto',
      [...HEADER, null, 'Chiave', 'Valore'],
      ['A1', '', '', '+', 1, 0, 10, null, 'bands', '10;20;30'],
    );
    const { run } = score([beside, sheet('Dati', ['Cluster', 'A1'], ['X', 5])]);
    expect(run!.method.bands).toEqual([10, 20, 30]);
    expect(run!.bands.get('X')).toBe(3);
  });

  test('data under the indicators on the same sheet are not more indicators', () => {
    const stacked: Grid = {
      ...SOUND,
      cells: [...SOUND.cells, HEADER.map(() => null), ...DATA.cells.map((row) => [...row, null, null, null])],
    };
    expect(found([stacked])).toEqual([]);
    expect(rootScores([stacked])).toEqual([35, 100]);
  });

  test('a gap in the header cuts nothing off', () => {
    const gap = sheet('Dati', ['Cluster', 'A1', null, 'A2', 'B1'], ['X', 5, null, 5, 20]);
    expect(rootScores([SOUND, gap])).toEqual([35]);
  });

  test('long data give the same scores as wide data', () => {
    const long = sheet(
      'Dati',
      ['Cluster', 'Indicatore', 'Valore'],
      ...DATA.cells
        .slice(1)
        .flatMap((row) => ['A1', 'A2', 'B1'].map((code, i): Cell[] => [row[0]!, code, row[i + 1]!])),
    );
    expect(rootScores([SOUND, long])).toEqual(rootScores([SOUND, DATA]));
  });

  test('headers match without case, accents, surplus space and kinds of apostrophe', () => {
    const named = sheet(
      'I',
      ['CODICE', 'Nome', ' verso', 'Minimo', 'Massimo'],
      ['A1', 'Qualità dell’aria', '+', 0, 10],
    );
    const data = sheet('D', ['cluster ', "QUALITA  dell'aria"], ['X', 5]);
    expect(rootScores([named, data])).toEqual([50]);
  });

  test('hint rows are no data', () => {
    const hinted = sheet('Dati', ['Cluster', 'A1'], ['↑ il codice', '↑ un numero'], ['X', 5]);
    expect(score([SOUND, hinted]).run!.clusters.map(({ code }) => code)).toEqual(['X']);
  });

  test('an organisation of the questionnaire without data is named', () => {
    const questionnaire = sheet(
      'Questionario',
      ['Ente', 'Periodo', 'Soci'],
      ['X', 2015, 1],
      ['Nuovo', 2015, 2],
      ['x', '2016', 2],
    );
    const data = sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2', 'B1'], ['X', 2015, 5, 5, 20]);
    expect(found([SOUND, data, questionnaire])).toEqual([
      'organisation-without-data Questionario!A3',
      'organisation-without-data Questionario!A4',
    ]);
  });

  test('a word of a header in a row of data cuts nothing off', () => {
    const data = sheet(
      'Dati',
      ['Cluster', 'Tipo', 'A1', 'A2', 'B1'],
      ['X', 'Impresa', 5, 5, 20],
      ['Y', 'Ente', 10, 0, 100],
      ['Z', 'Impresa', 5, 5, 20],
    );
    expect(rootScores([SOUND, data])).toEqual([35, 100, 35]);
  });

  test('data without a period beside data with periods are reported, not lost in silence', () => {
    const timeless = sheet('Senza', ['Cluster', 'B1'], ['X', 90]);
    const data = sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2'], ['X', 2015, 5, 5]);
    expect(found([SOUND, timeless, data])).toContain('table-without-period Senza!A1');
  });

  test('two rows of the Clusters table with one code, and one without, are reported', () => {
    const clusters = sheet('Cluster', ['Codice', 'Acronimo'], ['X', 'XX'], ['x', 'YY'], [null, 'ZZ']);
    expect(found([SOUND, DATA, clusters])).toEqual(
      expect.arrayContaining(['duplicate-element Cluster!A3', 'row-without-code Cluster!A4']),
    );
  });
});

describe('what stands around a table', () => {
  test('a title or a note after a blank row is no element and no cluster', () => {
    const stacked: Grid = {
      ...SOUND,
      cells: [
        ...SOUND.cells,
        HEADER.map(() => null),
        ['Dati', null, null, null, null, null, null],
        ...DATA.cells.map((row): Cell[] => [...row, null, null, null]),
        HEADER.map(() => null),
        ['Fonte: DGR X/4749', null, null, null, null, null, null],
      ],
    };
    expect(found([stacked])).toEqual(['note-in-table Indicatori!A8', 'note-in-table Indicatori!A13']);
    expect(rootScores([stacked])).toEqual([35, 100]);
  });

  test('only what follows a blank row is a note', () => {
    const data = sheet(
      'Dati',
      ['Cluster', 'A1', 'A2', 'B1'],
      ['X', 5, 5, 20],
      [null, null, null, null],
      ['Y', 10, 0, 100],
      ['Z', null, null, null],
    );
    expect(found([SOUND, data])).toEqual(['cluster-without-data Dati!A5']);
    expect(rootScores([SOUND, data])).toEqual([35, 100, null]);
  });

  test('two tables side by side below the right one of two end that one alone', () => {
    const below: Cell[] = [null, 'Cluster', 'Indicatore', 'Valore', null, 'Chiave', 'Valore'];
    const grid = sheet(
      'Tutto',
      ['Cluster', 'A1', 'A2', 'B1', null, 'Testo', 'Soglia'],
      ['X', 5, 5, 20],
      [null, null, null, null, null, ...below.slice(1)],
      ['Y', 10, 0, 100, null, 'Z', 'A1', 5, null, 'bands', '10;20;30'],
    );
    expect(rootScores([SOUND, grid])).toEqual([35, 100, null]);
  });

  test('a cluster that is listed under a word of totals is a cluster', () => {
    const clusters = sheet('Cluster', ['Codice', 'Acronimo'], ['Media', 'MD'], ['X', 'XX']);
    const data = sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['Media', 5, 5, 20], ['X', 10, 0, 100]);
    expect(found([SOUND, data, clusters])).toEqual([]);
    expect(rootScores([SOUND, data, clusters])).toEqual([35, 100]);
  });

  test('a blank cell in a second table takes nothing from the value in the first', () => {
    const blank = sheet('Vuoti', ['Cluster', 'A1', 'B1'], ['X', null, null]);
    const again = sheet('Altri', ['Cluster', 'A1'], ['X', 9]);
    expect(score([SOUND, DATA, blank, again]).findings).toMatchObject([
      { code: 'duplicate-observation', sheet: 'Altri', params: { first: 'Dati!B2' } },
    ]);
  });

  test('a row of totals is no cluster', () => {
    const data = sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['X', 5, 5, 20], ['Totale', 50, 50, 200]);
    expect(found([SOUND, data])).toEqual(['total-row Dati!A3']);
    expect(rootScores([SOUND, data])).toEqual([35]);
  });

  test('a value that has its first in another sheet names that sheet', () => {
    const other = sheet('Altri', ['Cluster', 'A1'], ['X', 9]);
    expect(score([SOUND, DATA, other]).findings[0]).toMatchObject({
      code: 'duplicate-observation',
      sheet: 'Altri',
      cell: 'B2',
      params: { first: 'Dati!B2' },
    });
  });

  test('an acronym of two clusters is reported', () => {
    const clusters = sheet('Cluster', ['Codice', 'Acronimo'], ['X', 'AF'], ['Y', 'AF']);
    expect(found([SOUND, DATA, clusters])).toEqual(['ambiguous-name Cluster!A3']);
  });
});

test('a raised note or a star is no part of a column of ours', () => {
  const noted = (mark: string) =>
    sheet('Dati', [`Cluster${mark}`, 'A1', 'A2', 'B1'], ['X', 5, 5, 20], ['Y', 10, 0, 100]);
  for (const mark of ['¹', ' *', ' (1)'])
    expect(rootScores([SOUND, noted(mark)])).toEqual(rootScores([SOUND, DATA]));
});
