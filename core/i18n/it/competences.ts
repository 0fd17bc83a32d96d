// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const competences: Texts['competences'] = {
  title: 'Competenze dei cluster per priorità S3',
  about: 'Priorità S3: {priorities}; cluster con competenze dichiarate: {clusters}.',
  levels:
    'Livelli come dichiarati: 3 ●●● elevato, 2 ●●○ buono, 1 ●○○ di base, 0 ○○○ nessuno; – = non dichiarato.',
  rules:
    'Un cluster copre una priorità dal livello {covers}. Vuoto: nessun cluster la copre. Sovrapposizione: {overlap?la copre|la coprono} {overlap} cluster o più; non è un difetto, ma conviene concordare chi fa che cosa.',
  noGap: 'Ogni priorità è coperta da almeno un cluster.',
  gaps: {
    one: 'Una priorità è un vuoto: {names}.',
    many: '{count} priorità sono vuoti: {names}.',
  },
  noOverlap: 'Nessuna priorità è una sovrapposizione.',
  overlaps: {
    one: 'Una priorità è una sovrapposizione: {names}.',
    many: '{count} priorità sono sovrapposizioni: {names}.',
  },
  silent: {
    one: 'Non sono dichiarate competenze per {names}.',
    many: 'Non sono dichiarate competenze per {count} cluster: {names}.',
  },
  others: '{n?un’altra|altre #}',
  matrix: 'Chi copre che cosa',
  matrixPart: 'Chi copre che cosa ({part} di {parts})',
  byPriority: 'Priorità per priorità',
  byCluster: 'Cluster per cluster',
  evidence: 'Le evidenze dichiarate',
  continued: '{heading} (segue)',
  noEvidence: 'Non è dichiarata nessuna evidenza. Va nella colonna Evidenza della tabella Competenze.',
  columns: {
    priority: 'Priorità S3',
    cluster: 'Cluster',
    level: 'Livello',
    at: 'Livello {level}',
    covering: 'Cluster che la coprono',
    covered: 'Priorità coperte',
    state: 'Esito',
    best: 'Chi la copre meglio',
    evidence: 'Evidenza',
  },
  states: { gap: 'vuoto', covered: 'coperta', overlap: 'sovrapposizione' },
  bestAt: '{names} (livello {level})',
};
