// SPDX-License-Identifier: EUPL-1.2
import type { UserCell, UserSheet } from './openWorkbook.ts';

type Line = readonly UserCell[];

const HEADER: Line = ['Codice', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo', 'Formato', 'Nome'];

function declared(...lines: Line[]): UserSheet {
  return { name: 'Indicatori', cells: [HEADER, ...lines] };
}

/** The declaration of an indicator. */
function scored(code: string, min = 0, max = 100, format = 'number'): Line {
  return [code, 'indicatore', 'D1', '+', 1, min, max, format];
}

const TWO = declared(['D1', 'dimensione'], scored('K1'), scored('K2'));

function data(...lines: Line[]): UserSheet {
  return { name: 'Dati', cells: [['Cluster', 'K1', 'K2'], ...lines] };
}

function listed(...lines: Line[]): UserSheet {
  return { name: 'Cluster', cells: [['Codice', 'Acronimo'], ...lines] };
}

/** Workbooks that look like those with a trouble, and are right: by what is unusual in them. */
export const SOUND_WORKBOOKS: Readonly<Record<string, readonly UserSheet[]>> = {
  'year ends as days, and a cluster that came later': [
    TWO,
    {
      name: 'Dati',
      cells: [
        ['Cluster', 'Periodo', 'K1', 'K2'],
        ['Alfa', { day: 44_926 }, 20, 30],
        ['Alfa', { day: 45_291 }, 25, 35],
        ['Beta', { day: 45_291 }, 40, 45],
      ],
    },
    listed(['Alfa', 'A1'], ['Beta', 'B1']),
  ],
  'half years, and years as texts on a sheet of their own': [
    TWO,
    {
      name: 'Dati',
      cells: [
        ['Cluster', 'Periodo', 'K1', 'K2'],
        ['Alfa', '2023-S1', 20, 30],
        ['Beta', '2023-S1', 30, 20],
        ['Alfa', '2023-S2', 25, 35],
        ['Beta', '2023-S2', 40, 45],
      ],
    },
    {
      name: 'Bilanci',
      cells: [
        ['Anno', 'Euro'],
        ['2022*', 1000],
        ['2023', 1200],
        ['Totale', 2200],
      ],
    },
  ],
  'listed clusters that are called like totals': [
    TWO,
    {
      name: 'Dati',
      cells: [
        ['Cluster', 'K1', 'K2'],
        ['Cluster Media e Creatività', 10, 20],
        ['Massimo Rendimento', 20, 40],
        ['DS', 30, 60],
      ],
    },
    listed(['Cluster Media e Creatività', 'CMC'], ['Massimo Rendimento', 'MR'], ['DS', 'Serio']),
  ],
  'shares scored as shares, and a percentage that is small everywhere': [
    declared(['D1', 'dimensione'], scored('QUOTA', 0, 1), scored('TASSO', 0, 2, 'percent')),
    {
      name: 'Dati',
      cells: [
        ['Cluster', 'QUOTA', 'TASSO'],
        ['Alfa', { percent: 0.125 }, 0.4],
        ['Beta', { percent: 0.3 }, 1.1],
        ['Gamma', { percent: 0.5 }, 1.9],
      ],
    },
  ],
  'large numbers beside days that belong to no indicator': [
    declared(['D1', 'dimensione'], ['AVVIO', 'gruppo'], scored('FATTURATO', 0, 100_000), scored('K2')),
    {
      name: 'Dati',
      cells: [
        ['Cluster', 'AVVIO', 'FATTURATO', 'K2'],
        ['Alfa', { day: 42_277 }, 45_778, 20],
        ['Beta', { day: 42_370 }, 43_831, 40],
        ['Gamma', { day: 42_370 }, 45_000, 60],
      ],
    },
  ],
  'merged titles over the tables, and a merged dimension': [
    {
      name: 'Indicatori',
      cells: [
        ['Gli indicatori'],
        HEADER,
        ['D1', 'dimensione'],
        ['K1', 'indicatore', 'D1', '+', 1, 0, 100],
        ['K2', 'indicatore', null, '+', 1, 0, 100],
      ],
      merged: [
        { row: 0, column: 0, rows: 1, columns: HEADER.length },
        { row: 3, column: 2, rows: 2, columns: 1 },
      ],
    },
    {
      name: 'Dati',
      cells: [['Rilevazione'], [], ['Cluster', 'K1', 'K2'], ['Alfa', 10, 20], ['Beta', 30, 40]],
      merged: [{ row: 0, column: 0, rows: 2, columns: 3 }],
    },
  ],
  'a hidden sheet of notes, and hidden rows of a sheet without data': [
    TWO,
    data(['Alfa', 10, 20], ['Beta', 30, 40]),
    {
      name: 'Fonti',
      cells: [
        ['ISTAT', 2023],
        ['Unioncamere', 2024],
      ],
      hiddenRows: [1],
    },
    { name: 'Elenchi', hidden: true, cells: [['sì'], ['no'], ['Cluster'], ['Anno 2024']] },
  ],
  'names that differ in a digit, in accents or in few letters': [
    TWO,
    data(
      ['Polo Nord 1', 10, 20],
      ['Polo Nord 2', 30, 40],
      ['ALBA', 50, 60],
      ['ALTA', 15, 25],
      ['HA', 35, 45],
    ),
  ],
  'zeros from formulas, and a formula that returns nothing': [
    TWO,
    data(
      ['Alfa', { formula: '=5-5', result: 0 }, { formula: '=4*5', result: 20 }],
      ['Beta', { formula: '=0*2', result: 0 }, { formula: '=""', result: null }],
      ['Gamma', 40, 60],
    ),
  ],
  'headers with units and raised figures that are declared so': [
    declared(
      ['D1', 'dimensione'],
      [...scored('R'), 'Ricavi (M€)'],
      [...scored('S'), 'Superficie m²'],
      ['ZONA', 'gruppo'],
    ),
    {
      name: 'Dati',
      cells: [
        ['Cluster', 'ZONA', 'Ricavi (M€)', 'Superficie m²'],
        ['Alfa', 'Nord', 10, 20],
        ['Beta', 'Sud', 30, 40],
      ],
    },
  ],
  'a root called TOTALE, a dimension called Media, and weights in a table of their own': [
    declared(
      ['TOTALE', 'dimensione'],
      ['Media', 'dimensione', 'TOTALE'],
      ['K1', 'indicatore', 'Media', '+', 1, 0, 100],
      ['K2', 'indicatore', 'Media', '−', 1, 0, 100],
    ),
    data(['Alfa', 10, 20], ['Beta', 'n.d.', 40], ['Gamma', 30, 60]),
    {
      name: 'Appunti',
      cells: [
        ['Peso', 'K1', 'K2'],
        ['Totale', 1, 1],
        ['Media', 0.5, 0.5],
      ],
    },
  ],
};
