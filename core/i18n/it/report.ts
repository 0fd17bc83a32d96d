// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../texts.ts';

export const report: Texts['report'] = {
  sheets: {
    overview: 'Cruscotto',
    dimensions: 'Dimensioni',
    trend: 'Andamento',
    cards: 'Schede dei cluster',
    card: 'Scheda {cluster}',
    diagnosis: 'Diagnosi',
    'method-used': 'Metodo usato',
  },
  bands: ['Iniziale', 'In sviluppo', 'Buono', 'Eccellente'],
  overallName: 'Punteggio complessivo',
  missing: 'n.d.',
  overview: {
    title: 'Cruscotto prestazionale dei cluster',
    about: 'Periodo: {period}. Cluster: {clusters}; dimensioni: {dimensions}; indicatori: {indicators}.',
    aboutNoPeriod: 'Cluster: {clusters}; dimensioni: {dimensions}; indicatori: {indicators}.',
    scores:
      'Punteggi da {bottom} a {top}: più alto è migliore. Un punteggio è calcolato da ciò che gli sta sotto ed è mostrato solo se ne è presente almeno il {share} %; {missing} = non disponibile.',
    scoresOpen:
      'Punteggi su una scala senza estremi fissi, che dipende dal metodo scelto: più alto è migliore. Un punteggio è calcolato da ciò che gli sta sotto ed è mostrato solo se ne è presente almeno il {share} %; {missing} = non disponibile.',
    bands: 'Fasce: {initial} sotto {low}, {developing} da {low}, {good} da {middle}, {excellent} da {high}.',
    proposal:
      'Le sei dimensioni sono quelle della deliberazione X/4749; indicatori, estremi e pesi sono una proposta che si può modificare.',
    rank: 'Pos.',
    cluster: 'Cluster',
    name: 'Nome',
    overall: 'Punteggio complessivo',
    band: 'Fascia',
    notes: 'Note',
    partial: 'parziale: {elements}',
    partialKey: 'Parziale: calcolato con meno di tutto il suo peso. Gli elementi sono indicati nelle note.',
  },
  figure1: {
    heading: 'Figura 1. La situazione dei cluster',
    title: 'Punteggio complessivo e sua composizione',
    titleBars: 'Punteggio complessivo',
    description:
      'Una barra per cluster, dal punteggio complessivo più alto ({first}, {firstScore}) al più basso ({last}, {lastScore}). La lunghezza è il punteggio complessivo; i tratti sono i punti che ogni dimensione vi porta.',
    descriptionBars:
      'Una barra per cluster, dal punteggio complessivo più alto ({first}, {firstScore}) al più basso ({last}, {lastScore}).',
    descriptionNone: 'Nessun cluster ha un punteggio complessivo.',
    points: 'Punti che ogni dimensione porta al punteggio complessivo (punteggio × peso / pesi presenti)',
    sum: 'Somma',
  },
  dimensions: {
    title: 'I cluster rispetto a ogni dimensione',
    about:
      'Figura 2. Per ogni dimensione: il grafico e, sotto, la tabella con i punteggi dei suoi indicatori e i loro pesi, con cui si può risalire a ogni punteggio.',
    chart: 'Figura 2. {dimension}',
    description: 'Il più alto è {first} con {firstScore}, il più basso {last} con {lastScore}.',
    descriptionGaps: 'Senza punteggio: {missing}.',
    descriptionNone: 'Nessun cluster ha un punteggio.',
    weight: 'Peso',
    score: 'Punteggio',
    available: 'Peso presente (%)',
    below: '{element}, parte di {parent}',
  },
  axis: 'Punti',
  footer: 'Cruscotto prestazionale dei cluster. Periodo: {period}',
  footerNoPeriod: 'Cruscotto prestazionale dei cluster',
};
