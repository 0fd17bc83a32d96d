// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../texts.ts';

export const compare: Texts['panel']['compare'] = {
  heading: 'Che cosa cambia',
  summary:
    'Quanto pesano le scelte fatte sulle posizioni e sui punteggi dei cluster. Nella cartella di lavoro non viene scritto nulla.',

  methods: {
    heading: 'Confronta due metodi',
    first: 'Primo metodo',
    second: 'Secondo metodo',
    sources: {
      workbook: 'Metodo della cartella di lavoro',
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
    nothingChanged: 'Nella cartella di lavoro non è stato modificato nulla.',
    old: 'La cartella di lavoro o le scelte non salvate sono cambiate dopo questo confronto: confrontare di nuovo.',
    same: 'I due metodi sono uguali in tutte le scelte, quindi anche posizioni e punteggi sono gli stessi.',
    differences: { one: '1 scelta è diversa:', other: '{n} scelte sono diverse:' },
    difference: '{name}: da «{first}» a «{second}»',
    element: 'Punteggio',
    caption: '{element}. 1º: {first}. 2º: {second}.',
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
      'Ogni indicatore e ogni dimensione viene tolto a turno dall’ultimo calcolo (peso 0). Tutto il resto rimane com’è, compresi i pesi degli altri, e il punteggio complessivo si ricompone.',
    noResult: 'Prima calcolare il cruscotto: questa analisi riguarda i suoi risultati.',
    nothing: 'C’è un solo elemento: non si può togliere nulla.',
    old: 'La cartella di lavoro è cambiata dopo il calcolo a cui si riferisce questa analisi: calcolare di nuovo per aggiornarla.',
    working: 'Gli elementi vengono tolti uno alla volta…',
    stopped: 'Analisi fermata dopo {done} elementi su {all}.',
    again: 'Ricomincia',
    most: 'La classifica dipende soprattutto da {element}: senza, i cluster si spostano in media di {mean} posizioni.',
    least: 'Senza un solo elemento, qualunque sia, le posizioni restano le stesse.',
    caption: 'Che cosa diventano le posizioni senza ciascun elemento, dall’effetto più forte al più debole',
    heads: {
      element: 'Senza',
      mean: 'Spost. medio',
      mover: 'Si sposta di più',
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
    detail: 'Punteggio complessivo con «{element}» e senza',
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
    none: 'Nessun cluster cambia posizione.',
    unranked: 'Nessun cluster ha una posizione in entrambi i casi.',
    moved: {
      one: '1 cluster su {ranked} cambia posizione; lo spostamento medio di tutti è {mean}.',
      other: '{n} cluster su {ranked} cambiano posizione; lo spostamento medio di tutti è {mean}.',
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
