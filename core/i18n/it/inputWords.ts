// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

/** Come si chiama ciò che si legge dal file. */
export const inputWords: Texts['inputWords'] = {
  tables: {
    indicators: 'Indicatori',
    'data-wide': 'Dati, una riga per cluster',
    'data-long': 'Dati, una riga per valore',
    questionnaire: 'Risposte al questionario',
    clusters: 'Elenco dei cluster',
    benchmarks: 'Valori di confronto',
    targets: 'Obiettivi',
    actions: 'Azioni correttive',
    competences: 'Competenze per priorità S3',
    members: 'Soci dei cluster',
    method: 'Metodo di calcolo',
    mapping: 'Corrispondenze',
  },
  formats: { number: 'numero', percent: 'percentuale', 'level 1-4': 'livello da 1 a 4', 'yes-no': 'sì o no' },
};
