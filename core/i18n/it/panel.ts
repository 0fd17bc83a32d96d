// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../texts.ts';

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
    progress: '{percent} %',
    cancel: 'Annulla',
    stopping: 'Annullamento in corso…',
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
