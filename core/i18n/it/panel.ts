// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../texts.ts';
import { compare } from './compare.ts';

export const panel: Texts['panel'] = {
  title: 'Cruscotto',
  languages: { group: 'Lingua', it: 'Italiano', en: 'English' },

  found: {
    heading: 'Dati trovati',
    reading: 'Lettura della cartella di lavoro…',
    readAgain: 'Leggi di nuovo',
    changed: 'La cartella di lavoro è cambiata dopo la lettura.',
    unread: 'La cartella di lavoro non è ancora stata letta.',
    clusters: { one: 'Cluster', other: 'Cluster' },
    indicators: { one: 'Indicatore', other: 'Indicatori' },
    dimensions: { one: 'Dimensione', other: 'Dimensioni' },
    periods: { one: 'Periodo', other: 'Periodi' },
    periodsRange: 'da {first} a {last}',
    tables: 'Tabelle',
    place: 'Foglio {sheet}, {rows}',
    rows: { one: '1 riga', other: '{n} righe' },
    kinds: {
      indicators: 'Indicatori',
      'data-wide': 'Dati, una riga per cluster',
      'data-long': 'Dati, una riga per valore',
      questionnaire: 'Risposte al questionario',
      clusters: 'Elenco dei cluster',
      benchmarks: 'Valori di confronto',
      targets: 'Obiettivi',
      actions: 'Azioni correttive',
      method: 'Metodo di calcolo',
    },
  },

  nothing: {
    heading: 'Non c’è ancora nulla da calcolare',
    explanation:
      'In questa cartella di lavoro non ci sono tabelle con i dati dei cluster. Si può inserire il modello e compilarlo, oppure partire da un esempio per vedere come funziona.',
    safe: 'Vengono aggiunti fogli nuovi; quelli già presenti restano come sono.',
    template: 'Inserisci modello',
    sample: 'Inserisci modello con esempio',
    typo: 'I dati ci sono già? La riga di intestazione deve contenere «Cluster» e i codici o i nomi degli indicatori.',
  },

  actions: {
    heading: 'Calcolo',
    calculate: 'Calcola cruscotto',
    calculating: 'Calcolo in corso…',
    inserting: 'Inserimento del modello…',
    saving: 'Scrittura del metodo…',
    comparing: 'Confronto in corso…',
    parts: 'Fogli del cruscotto',
    lastPart: 'Almeno un foglio deve restare spuntato.',
    progress: '{percent} %',
    cancel: 'Annulla',
    stopping: 'Annullamento in corso…',
  },

  method: {
    heading: 'Metodo',
    show: 'Mostra',
    hide: 'Nascondi',
    allDefault: 'Metodo predefinito.',
    changed: {
      one: '1 scelta diversa dal metodo predefinito.',
      other: '{n} scelte diverse dal metodo predefinito.',
    },
    unsaved: {
      one: '1 scelta non salvata: vale per «{calculate}», ma non è nel foglio Metodo.',
      other: '{n} scelte non salvate: valgono per «{calculate}», ma non sono nel foglio Metodo.',
    },
    save: 'Scrivi nel foglio Metodo',
    discard: 'Scarta le scelte non salvate',
    restore: 'Ripristina i valori predefiniti',
    groups: {
      data: 'Periodo e dati',
      missing: 'Valori mancanti',
      screening: 'Chi è escluso',
      outliers: 'Valori anomali',
      normalisation: 'Normalizzazione',
      weights: 'Pesi',
      aggregation: 'Aggregazione',
      bands: 'Fasce',
    },
    marks: {
      changed: 'diverso dal predefinito',
      changedCount: { one: '1 diversa dal predefinito', other: '{n} diverse dal predefinito' },
      unsaved: 'non salvato',
      wrong: 'da correggere',
      usual: 'predefinito: {value}',
    },
    helps: {
      'normalisation.scale': 'I due numeri che fissano la scala di questa normalizzazione.',
      'normalisation.reference': 'Il cluster con cui si confrontano gli altri.',
      'normalisation.cap': 'Se fare meglio del traguardo vale di più.',
      aggregation: 'Come i punteggi delle parti formano quello dell’insieme.',
      bands: 'I punteggi da cui cominciano le fasce; sotto la prima: Iniziale.',
    },
    noEffect: 'Con le altre scelte fatte qui, questa non ha effetto.',
    implied: {
      mpi: 'L’aggregazione MPI porta con sé punteggi z con media 100 e deviazione 10: questa scelta non conta.',
      ampi: 'L’aggregazione AMPI porta con sé punteggi da 70 a 130: questa scelta non conta.',
    },
    latestPeriod: 'Il più recente nei dati',
    chooseOne: 'Scegliere…',
    noGroups:
      'Nella tabella Indicatori nessuna colonna è dichiarata «gruppo»: scrivere qui il codice della colonna.',
    ends: {
      scores: ['Punteggio del peggiore', 'Punteggio del migliore'],
      deviation: ['Media dei punteggi', 'Deviazione standard'],
      values: ['Valore che ottiene 0', 'Valore che ottiene 100'],
    },
    bandsFrom: ['In sviluppo, da', 'Buono, da', 'Eccellente, da'],
    byLevel: 'Una regola per ogni livello',
    level: 'Livello {n}: {names}',
    wrong: {
      share: 'Scrivere un numero da 0 a 1, oppure una frazione come 2/3.',
      whole: 'Scrivere un numero intero da 0 in su.',
      threshold: 'Scrivere un numero da 0 in su.',
      ends: 'Scrivere due numeri, il primo minore del secondo.',
      deviation: 'Scrivere due numeri; la deviazione standard deve essere maggiore di 0.',
      bands: 'Scrivere tre numeri crescenti.',
      column: 'Indicare la colonna del gruppo.',
      periods: 'Scrivere un numero intero da 1 in su, o lasciare vuoto.',
      number: 'Scrivere un numero.',
      reference: 'Scegliere il cluster di riferimento.',
      other: 'Questo valore non è fra quelli possibili.',
    },
    made: {
      usual: 'Calcolato con il metodo predefinito.',
      chosen: 'Calcolato con queste scelte, per il resto con il metodo predefinito:',
      unsaved: '{name}: {value} (non era nel foglio Metodo)',
      choice: '{name}: {value}',
      empty: 'vuoto',
      otherNow:
        'Il metodo scelto ora è diverso da quello di questi risultati: calcolare di nuovo per usarlo.',
    },
  },

  outcome: {
    published: 'Il cruscotto è pronto',
    sheetsMade: 'Fogli creati:',
    refused: 'Non è stato possibile calcolare il cruscotto',
    refusedWhy:
      'Correggere gli errori elencati più sotto e calcolare di nuovo. Nella cartella di lavoro non è stato modificato nulla.',
    inserted: 'Il modello è pronto',
    sheetsAdded: 'Fogli aggiunti:',
    cancelled: 'Operazione annullata',
    cancelledWhy: 'Nella cartella di lavoro non è stato modificato nulla.',
    saved: 'Il metodo è salvato',
    savedWhere: 'Sta nel foglio:',
    savedPartly: 'Il metodo è salvato solo in parte',
    savedNothing: 'Il metodo non è stato scritto',
    keptFormula: '{name}: nella cella del valore c’è una formula, che resta com’è.',
    keptNoRoom: '{name}: sotto la tabella non ci sono celle vuote. Inserire righe vuote e salvare di nuovo.',
    wrongChoices: 'Prima correggere il metodo',
    wrongChoicesWhy:
      'Correggere nella parte «Metodo» queste scelte, segnate come da correggere: {names}. Nella cartella di lavoro non è stato modificato nulla.',
    goToSheet: 'Vai al foglio {sheet}',
  },

  trouble: {
    heading: 'Operazione non riuscita',
    unexpected:
      'Si è verificato un errore imprevisto del componente aggiuntivo. Riprovare; se si ripete, segnalare questo dettaglio:',
    retry: 'Mostra di nuovo il pannello',
  },

  problems: {
    heading: 'Problemi',
    none: 'Nessun problema rilevato.',
    severities: { error: 'Errori', warning: 'Avvisi', info: 'Note' },
    meanings: {
      error: 'Impediscono il calcolo.',
      warning: 'Non impediscono il calcolo, ma possono cambiarne il risultato.',
      info: 'A solo titolo informativo.',
    },
    showMore: { one: 'mostra un altro', other: 'mostra altri {n}' },
    showFewer: 'mostra meno',
    goTo: 'Vai a {place}',
  },

  compare,

  results: {
    heading: 'Risultati',
    old: 'La cartella di lavoro è cambiata dopo questo calcolo: calcolare di nuovo per avere risultati aggiornati.',
    otherLanguage: 'Fogli e grafici sono in inglese: calcolare di nuovo per averli in italiano.',
    caption: 'Punteggi dei cluster da {bottom} a {top}, periodo {period}',
    captionOpen: 'Punteggi dei cluster, periodo {period}',
    captionOpenWithoutPeriod: 'Punteggi dei cluster',
    captionWithoutPeriod: 'Punteggi dei cluster da {bottom} a {top}',
    region: 'Tabella dei punteggi, scorrevole in orizzontale e in verticale',
    cluster: 'Cluster',
    rank: 'Pos.',
    overall: 'Punteggio complessivo',
    band: 'Fascia',
    missingWhy: 'n.d.: non disponibile, perché mancano troppi dati.',
    partial: 'parziale',
    partialWhy: '† Parziale: calcolato benché manchi una parte dei dati.',
    charts: 'Grafici',
  },
};
