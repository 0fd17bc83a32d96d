// SPDX-License-Identifier: EUPL-1.2
import type { UserCell, UserSheet } from '../host/openWorkbook.ts';

type Line = readonly UserCell[];

const INDICATORS: UserSheet = {
  name: 'Indicatori',
  cells: [
    ['Codice', 'Nome', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo', 'Formato'],
    ['D1', 'Dimensione uno', 'dimensione'],
    ['K1', 'Ricavi', 'indicatore', 'D1', '+', 1, 0, 100],
    ['K2', 'Costi', 'indicatore', 'D1', '+', 1, 0, 100],
    ['P1', 'Soci attivi', 'indicatore', 'D1', '+', 1, 0, 100, 'percent'],
  ],
};

function workbook(header: Line, ...lines: Line[]): readonly UserSheet[] {
  return [INDICATORS, { name: 'Dati', cells: [header, ...lines] }];
}

const HEADER: Line = ['Cluster', 'K1', 'K2', 'P1'];

/** What becomes odd in the sample when something is typed into it. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** A workbook with one thing that is odd, what the pane says of it, and what mends it. */
export interface OddWorkbook {
  /** A workbook of test/cases, sheets, or what is typed into the sample. */
  readonly content: string | readonly UserSheet[] | Typed;
  /** Where the finding leads. */
  readonly sheet: string;
  readonly cell: string;
  /** What is to be read there, in Italian. */
  readonly says: RegExp;
  /** What a person types into a cell to mend it, or the button of the finding that does. */
  readonly mend?: Typed | { readonly button: string };
  /** The sheet can't be shown: the pane says how the user shows it. */
  readonly isHidden?: true;
  /** Nothing can be calculated before it is mended. */
  readonly isRefused?: true;
}

const AT_B2 = { sheet: 'Dati', cell: 'B2' } as const;

/** One of each kind of trouble, by what is odd. */
export const ODD_WORKBOOKS: Readonly<Record<string, OddWorkbook>> = {
  'an answer that is impossible': {
    content: { sheet: 'Questionario', cell: 'K16', text: '900' },
    sheet: 'Questionario',
    cell: 'K16',
    says: /900 è più di \d+.*Il valore conta/,
    mend: { sheet: 'Questionario', cell: 'K16', text: '60' },
  },
  'a text that formulas read': {
    content: { sheet: 'Questionario', cell: 'K16', text: 'circa 80' },
    sheet: 'Questionario',
    cell: 'K16',
    says: /circa 80.*I valori che ne dipendono/,
    mend: { sheet: 'Questionario', cell: 'K16', text: '80' },
  },
  'a cluster that is absent': {
    content: '01-latest-period-incomplete',
    sheet: 'Cluster',
    cell: 'A3',
    says: /«C2» non ha una riga per il periodo 2024.*ultimo periodo è 2023/,
    mend: { sheet: 'Dati', cell: 'B3', text: '2024' },
  },
  'periods of several kinds': {
    content: workbook(
      ['Cluster', 'Periodo', 'K1', 'K2', 'P1'],
      ['Alfa', 2023, 10, 20, 30],
      ['Beta', 2023, 20, 30, 40],
      ['Alfa', '2023-T4', 50, 60, 70],
      ['Beta', '2023-T4', 60, 70, 80],
    ),
    sheet: 'Dati',
    cell: 'B4',
    says: /«2023» e «2023-Q4» stanno nella stessa colonna/,
  },
  'a row of means': {
    content: '08-media-regionale-listed-clusters',
    sheet: 'Dati',
    cell: 'A5',
    says: /«Media regionale» è stato considerato una riga di totali/,
    mend: { sheet: 'Dati', cell: 'A5', text: 'C4' },
  },
  'names that are nearly alike': {
    content: workbook(HEADER, ['Meccanica', 10, 20, 30], ['Mecanica', 30, 40, 50]),
    sheet: 'Dati',
    cell: 'A3',
    says: /differiscono per una lettera/,
    mend: { sheet: 'Dati', cell: 'A3', text: 'Chimica' },
  },
  'merged cells over two columns': {
    content: [
      INDICATORS,
      {
        name: 'Dati',
        cells: [HEADER, ['Alfa', 10, null, 30], ['Beta', 30, 40, 50]],
        merged: [{ row: 1, column: 1, rows: 1, columns: 2 }],
      },
    ],
    ...AT_B2,
    says: /celle unite B2:C2 coprono più colonne/,
  },
  'a table on a hidden sheet': {
    content: '14-hidden-sheet-newer-period',
    sheet: 'Prova',
    cell: 'A1',
    says: /foglio nascosto e non è stata usata/,
    isHidden: true,
  },
  'a share for a percentage': {
    content: workbook(
      HEADER,
      ['Alfa', 10, 20, { percent: 0.125 }],
      ['Beta', 30, 40, 30],
      ['Gamma', 50, 60, 50],
    ),
    sheet: 'Dati',
    cell: 'D2',
    says: /0,125 sembra una quota.*correggere in 12,5/,
    mend: { button: 'Converti in percentuale (×100)' },
  },
  'a number that is text': {
    content: workbook(HEADER, ['Alfa', '12,5', 20, 30], ['Beta', 30, 40, 50]),
    ...AT_B2,
    says: /«12,5» è un testo dove serve un numero/,
    mend: { button: 'Converti in numero' },
  },
  'a day that was a number': {
    content: '10-typed-1.5-became-1-May',
    ...AT_B2,
    says: /è una data, .*2025/,
    mend: { ...AT_B2, text: '1,5' },
  },
  'a value far beyond its goalposts': {
    content: workbook(HEADER, ['Alfa', 4500, 20, 30], ['Beta', 30, 40, 50]),
    ...AT_B2,
    says: /4\.?500 di «K1» è molto oltre/,
    mend: { ...AT_B2, text: '45' },
  },
  'a cell that cannot be read': {
    content: '23-iso-time-refuses-file',
    ...AT_B2,
    says: /10:30:00.*è un testo dove serve un numero/,
    mend: { ...AT_B2, text: '10' },
  },
  'indicators in rows': {
    content: '30-near-miss-transposed',
    sheet: 'Dati',
    cell: 'A1',
    says: /sembra avere gli indicatori nelle righe.*Ricavi \(KPI1\), Costi \(KPI2\)/,
    isRefused: true,
  },
  'a header without its first word': {
    content: workbook(['Aggregazione', 'K1', 'K2', 'P1'], ['Alfa', 10, 20, 30], ['Beta', 30, 40, 50]),
    sheet: 'Dati',
    cell: 'A1',
    says: /più vicina all’intestazione.*manca: .*Cluster/,
    mend: { sheet: 'Dati', cell: 'A1', text: 'Cluster' },
    isRefused: true,
  },
};
