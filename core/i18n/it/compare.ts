// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const compare: Texts['panel']['compare'] = {
  heading: 'Che cosa cambia',
  summary:
    'Quanto pesano le scelte fatte sulle posizioni e sui punteggi dei cluster. Nel file non viene scritto nulla.',

  methods: {
    heading: 'Confronta due metodi',
    first: '1º metodo',
    second: '2º metodo',
    sources: {
      workbook: 'Metodo del file',
      chosen: 'Con le scelte non salvate',
      default: 'Metodo predefinito',
    },
    compare: 'Confronta',
    ready: 'Il confronto è pronto',
    cancelled: 'Il confronto è stato annullato',
    failed: 'Il confronto non è riuscito',
    refused: 'Non c’è nulla da confrontare',
    refusedWhy:
      'Con almeno uno dei due metodi non si possono calcolare i punteggi: correggere gli errori elencati qui e confrontare di nuovo.',
    nothingChanged: 'Nel file non è stato modificato nulla.',
    old: 'Il file o le scelte non salvate sono cambiati dopo questo confronto: confrontare di nuovo.',
    compared: '1º: {first}. 2º: {second}.',
    same: 'I due metodi sono uguali in tutte le scelte, quindi anche posizioni e punteggi sono gli stessi.',
    differences: { one: '1 scelta è diversa:', other: '{n} scelte sono diverse:' },
    difference: '{name}: da «{first}» a «{second}»',
    element: 'Punteggio',
    caption: '{element}, con il 1º e il 2º metodo',
    otherScale:
      'I due metodi danno punteggi su scale diverse: confrontare le posizioni, non la grandezza dei punteggi.',
    rankHeads: ['Pos. 1º', 'Pos. 2º'],
    scoreHeads: ['Punt. 1º', 'Punt. 2º'],
    rankedOnce: {
      one: '1 cluster ha una posizione con uno solo dei due metodi.',
      other: '{n} cluster hanno una posizione con uno solo dei due metodi.',
    },
    findings: {
      first: 'Problemi del solo 1º metodo ({n})',
      second: 'Problemi del solo 2º metodo ({n})',
      both: 'Problemi di entrambi i metodi ({n})',
    },
  },

  leaveOut: {
    heading: 'Togli un elemento alla volta',
    explanation:
      'Ogni indicatore e ogni dimensione viene tolto a turno dall’ultimo calcolo (peso 0). Tutto il resto rimane com’è, compresi i pesi degli altri, e il punteggio complessivo si ricompone. L’effetto più forte sta in alto.',
    noResult: 'Prima calcolare il cruscotto: questa analisi riguarda i suoi risultati.',
    nothing: 'C’è un solo elemento: non si può togliere nulla.',
    old: 'Il file è cambiato dopo il calcolo a cui si riferisce questa analisi: calcolare di nuovo per aggiornarla.',
    working: 'Gli elementi vengono tolti uno alla volta…',
    stopped: 'Analisi fermata dopo {done} {done?elemento|elementi} su {all}.',
    again: 'Ricomincia',
    most: 'La classifica dipende soprattutto da {element}: senza, i cluster si spostano in media di {mean} {mean?posizione|posizioni}.',
    least: 'Qualunque elemento si tolga, le posizioni restano le stesse.',
    caption: 'Spostamenti dei cluster senza ciascun elemento',
    heads: {
      element: 'Senza',
      mean: 'In media',
      mover: 'Chi di più',
      leader: 'Cambia il primo',
    },
    kinds: { indicator: 'indicatore', dimension: 'dimensione' },
    several: '{n} cluster, di {shift}',
    nobody: 'nessuno',
    noScore: 'nessun punteggio',
    leaderStays: 'no',
    leaderChanges: 'sì: {clusters}',
    leaderGone: 'sì: nessuno',
    choose: 'Scegliere un elemento nella tabella per vedere i cluster con e senza.',
    chosen: 'Senza {element}',
    detail: 'Punteggio complessivo con e senza',
    rankHeads: ['Pos. con', 'Pos. senza'],
    scoreHeads: ['Punt. con', 'Punt. senza'],
    rankedOnce: {
      one: '1 cluster ha una posizione solo con l’elemento o solo senza.',
      other: '{n} cluster hanno una posizione solo con l’elemento o solo senza.',
    },
  },

  shift: 'Spost.',
  up: { one: 'sale di 1 posizione', other: 'sale di {n} posizioni' },
  down: { one: 'scende di 1 posizione', other: 'scende di {n} posizioni' },
  same: 'stessa posizione',
  movement: {
    none: {
      one: 'L’unico cluster in classifica in entrambi i casi non cambia posizione.',
      other: 'Nessuno dei {n} cluster in classifica in entrambi i casi cambia posizione.',
    },
    unranked: 'Nessun cluster è in classifica in entrambi i casi.',
    moved: {
      one: '1 cluster su {ranked} cambia posizione; lo spostamento medio di tutti è di {mean} {mean?posizione|posizioni}.',
      other:
        '{n} cluster su {ranked} cambiano posizione; lo spostamento medio di tutti è di {mean} {mean?posizione|posizioni}.',
    },
    most: 'Si sposta di più {cluster}: dalla posizione {first} alla {second}.',
    mostSeveral: {
      one: 'Si spostano di più, di 1 posizione: {clusters}.',
      other: 'Si spostano di più, di {n} posizioni: {clusters}.',
    },
    leaderStays: 'Al primo posto resta {clusters}.',
    leaderChanges: 'Al primo posto c’era {before}, passa {after}.',
  },
};
