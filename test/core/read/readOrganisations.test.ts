// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../../core/model/grid.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { paramOf } from '../paramOf.ts';
import { sheet } from '../workbooks.ts';
import { GROUND, guidanceIn } from './guidanceTables.ts';

const COMPETENCES: Cell[] = ['Cluster', 'Priorità S3', 'Livello', 'Evidenza'];
const MEMBERS: Cell[] = ['Cluster', 'Ente', 'Tipo', 'Codice fiscale'];

describe('competences', () => {
  test('are read in both languages, levels as numbers or as text', () => {
    for (const header of [COMPETENCES, ['Cluster', 'S3 priority', 'Level', 'Evidence']]) {
      const { guidance, found } = guidanceIn(
        header,
        ['X', 'Idrogeno', 3, 'tre progetti'],
        ['YY', 'Idrogeno', '0'],
      );
      expect(guidance.competences).toMatchObject([
        { cluster: 'X', priority: 'Idrogeno', level: 3, evidence: 'tre progetti' },
        { cluster: 'Y', priority: 'Idrogeno', level: 0, evidence: '' },
      ]);
      expect(found).toEqual([]);
    }
  });

  test.each<[string, Cell[]]>([
    ['unknown-cluster A2', ['Z', 'Idrogeno', 1]],
    ['row-incomplete B2', ['X', null, 1]],
    ['unknown-level C2', ['X', 'Idrogeno', 4]],
    ['unknown-level C2', ['X', 'Idrogeno', 1.5]],
    ['unknown-level C2', ['X', 'Idrogeno', -1]],
    ['unknown-level C2', ['X', 'Idrogeno', null, 'prova']],
  ])('%s leaves the row out and the rest in', (code, row) => {
    const { guidance, found } = guidanceIn(COMPETENCES, row, ['Y', 'Idrogeno', 2]);
    expect([guidance.competences.map(({ level }) => level), found]).toEqual([[2], [code]]);
  });

  test('of two for the same priority the first counts', () => {
    const { guidance, found } = guidanceIn(COMPETENCES, ['X', 'Idrogeno', 1], ['x', 'IDROGENO ', 2]);
    expect([guidance.competences.map(({ level }) => level), found]).toEqual([
      [1],
      ['duplicate-competence C3'],
    ]);
  });
});

describe('members', () => {
  test('are read in both languages; a tax code keeps its zeros', () => {
    for (const header of [MEMBERS, ['Cluster', 'Member', 'Type', 'Tax code']]) {
      const { guidance, found } = guidanceIn(
        header,
        ['X', 'Alfa srl', 'PMI', 1234567890],
        ['Y', 'Beta', null, 'RSSMRA'],
      );
      expect(guidance.members).toMatchObject([
        { cluster: 'X', member: 'Alfa srl', type: 'PMI', taxCode: '01234567890' },
        { cluster: 'Y', member: 'Beta', type: '', taxCode: 'RSSMRA' },
      ]);
      expect(found).toEqual([]);
    }
  });

  test.each<[string, Cell[]]>([
    ['unknown-cluster A2', ['Z', 'Alfa', 'PMI']],
    ['row-incomplete B2', ['X', null, 'PMI']],
  ])('%s leaves the row out and the rest in', (code, row) => {
    const { guidance, found } = guidanceIn(MEMBERS, row, ['Y', 'Beta', 'PMI']);
    expect([guidance.members.map(({ member }) => member), found]).toEqual([['Beta'], [code]]);
  });

  test('one that a cluster lists twice is a member once; of two clusters it is a member of both', () => {
    const rows: Cell[][] = [
      ['X', 'Alfa', 'PMI', '123'],
      ['X', 'Alfa srl', 'PMI', '123'],
      ['Y', 'Alfa', 'PMI', '123'],
    ];
    const { guidance, found } = guidanceIn(MEMBERS, ...rows);
    expect(guidance.members.map(({ cluster, member }) => `${cluster} ${member}`)).toEqual([
      'X Alfa',
      'Y Alfa',
    ]);
    expect(found).toEqual(['duplicate-member B3']);
  });
});

/** The kinds of table that are seen under a header, beside sound indicators and data. */
function kindsOf(...header: Cell[]): string[] {
  const { tables, findings } = readInput(
    [
      ...GROUND,
      sheet(
        'T',
        header,
        header.map(() => 1),
      ),
    ],
    [],
    'it',
  );
  const ambiguous = findings
    .filter(({ code }) => code === 'ambiguous-table')
    .map((one) => `? ${paramOf(one, 'kinds')}`);
  return [...tables.filter((table) => table.sheet === 'T').map(({ kind }) => kind), ...ambiguous];
}

test.each<[string, Cell[]]>([
  ['questionnaire', ['Ente', 'Periodo', 'Domanda']],
  ['questionnaire', ['Ente', 'Periodo', 'Cluster', 'Tipo', 'Codice fiscale']],
  ['data-wide', ['Cluster', 'Periodo', 'Member', 'Tipo', 'A1']],
  ['data-wide', ['Cluster', 'A1', 'Ente']],
  ['data-wide', ['Cluster', 'Priorità S3', 'A1']],
  ['data-long', ['Cluster', 'Indicatore', 'Valore', 'Evidenza']],
  ['clusters', ['Codice', 'Acronimo', 'Nome', 'Soci']],
  ['members', ['Cluster', 'Ente', 'Codice fiscale']],
  ['members', ['Cluster', 'Member', 'Type']],
  ['competences', ['Cluster', 'Priorità S3', 'Evidenza']],
  ['data-wide', ['Cluster', 'Priorità S3', 'Livello', 'A1']],
  ['? competences, members', ['Cluster', 'Member', 'Tipo', 'Priorità S3', 'Livello']],
])('a table is %s where its headers are %j', (kind, header) => {
  expect(kindsOf(...header)).toEqual([kind]);
});
