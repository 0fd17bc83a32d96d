// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const benchmarks: Texts['benchmarks'] = {
  title: 'I cluster a confronto',
  distances:
    'Distanze in punti, sopra (+) o sotto (-): dalla mediana, dal terzo quartile e dal punteggio migliore dei cluster confrontati, questo compreso, e dai valori di riferimento.',
  percentile:
    'Percentile: quanti degli altri, in percentuale, hanno un punteggio più basso, con la metà di quelli che hanno lo stesso. L’ultimo ha 0, il primo 100.',
  alone: 'Il cluster è uno solo, e non ce n’è un altro con cui confrontarlo: non ha un percentile.',
  peers: {
    all: 'Ogni cluster è confrontato con tutti gli altri.',
    sameArea: 'Ogni cluster è confrontato con gli altri del suo ambito.',
    sameSize:
      'Ogni cluster è confrontato con gli altri della sua dimensione: da metà dei suoi soci fino al doppio.',
    chosen: 'Ogni cluster è confrontato con i cluster scelti: {names}.',
    tooFew: 'Confrontati con tutti gli altri, perché quella scelta ne lascia meno di 2: {names}.',
    count: 'Confrontato con',
  },
  cardPeers: {
    sameArea: 'Il gruppo: questo cluster e quelli dello stesso ambito ({names}).',
    sameSize:
      'Il gruppo: questo cluster e quelli di dimensione simile, da metà dei suoi soci fino al doppio ({names}).',
    chosen: 'Il gruppo: questo cluster e quelli scelti per il confronto ({names}).',
    unnamed: '{count} cluster',
    tooFew: 'Il gruppo: tutti i cluster, perché la scelta per il confronto ne lascerebbe meno di 2 altri.',
    of: 'su {count} cluster del gruppo con un punteggio',
  },
  section: {
    group: 'Mediana {median}, terzo quartile {q3}, migliore {best}.',
    benchmarks: 'Riferimenti: {list}.',
    entry: '{name} {score}',
    none: 'Nessun cluster ha un punteggio.',
    score: 'Punteggio',
    percentile: 'Percentile',
    fromMedian: 'Dalla mediana',
    fromUpperQuartile: 'Dal terzo quartile',
    fromBest: 'Dal migliore',
    fromBenchmark: 'Da {name}',
  },
  table: {
    heading: 'I valori di riferimento',
    about:
      'Ogni valore passa per la stessa scala dei dati, così i suoi punti significano quel che significano quelli dei cluster. Un insieme ha un punteggio proprio in una dimensione se ne copre abbastanza: con gli stessi pesi e le stesse regole. Tutto questo è una proposta di confronto, non uno standard: altrove i cluster possono contare in altro modo.',
    builtIn:
      'Sono statistiche pubblicate che il prodotto porta con sé, ognuna con il suo anno e la sua fonte.',
    remedy:
      'Per il confronto con altri, create nella cartella di lavoro una tabella di valori di riferimento, con le colonne Insieme, Ambito, Indicatore (o Dimensione), Statistica, Valore e Fonte.',
    none: 'Non c’è ancora un termine di confronto: nessun valore di riferimento è stato dato.',
    number: 'N.',
    element: 'Indicatore o dimensione',
    set: 'Insieme',
    scope: 'Ambito',
    statistic: 'Statistica',
    value: 'Valore',
    unit: 'Unità',
    score: 'Punteggio',
    median: 'Punteggio mediano dei cluster',
    reach: 'Cluster che lo raggiungono',
    of: '{reach} su {count}',
    source: '{number}. Fonte: {source}',
    noSource: 'non indicata',
    points: 'punti',
    byRank:
      'Senza punteggio, perché la loro scala dice solo quanti cluster stanno peggio, e un valore di altri non vi ha posto: {list}. Con i valori estremi fissi, per esempio, lo avrebbero.',
    noScale: 'Senza punteggio, perché nella scala dell’indicatore il valore non ha posto: {list}.',
    noElement: 'Senza punteggio, perché il modello non ha un indicatore o una dimensione così: {list}.',
  },
  name: '{set} ({statistic})',
  scopes: { regional: 'regionale', national: 'nazionale', european: 'europeo', other: 'altrove' },
  statistics: {
    mean: 'media',
    median: 'mediana',
    q1: 'primo quartile',
    q3: 'terzo quartile',
    best: 'migliore',
    value: 'valore',
  },
  figure: {
    series: 'Riferimenti',
    bar: 'Riferimento: {name}',
    description: 'I riferimenti, nel grafico le barre arancioni: {list}.',
  },
  card: {
    heading: 'Oltre il gruppo',
    about:
      'Che cosa raggiungono i cluster altrove, un riferimento per ogni indicatore. Distanza: i punti in più (+) o in meno (-) rispetto al riferimento.',
    builtIn: 'Sono statistiche pubblicate, una proposta di confronto.',
    more: 'I riferimenti che qui non trovano posto: {more}.',
    moreOn: 'Il foglio «{sheet}» li ha tutti.',
    indicator: 'Indicatore',
    value: 'Valore',
    benchmark: 'Riferimento',
    unit: 'Unità',
    distance: 'Distanza',
    judgement: 'Che cosa dice',
    better: 'meglio di {name}, {scope}',
    same: 'come {name}, {scope}',
    worse: 'meno bene di {name}, {scope}',
    missing: 'senza un valore da confrontare con {name}, {scope}',
  },
};
