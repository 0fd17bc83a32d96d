// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';
import { bands } from './bands.ts';

export const report: Texts['report'] = {
  sheets: {
    overview: 'Cruscotto',
    dimensions: 'Dimensioni',
    trend: 'Andamento',
    cards: 'Schede dei cluster',
    card: 'Scheda {cluster}',
    briefing: 'Nota per la Cabina di Regia',
    benchmarks: 'Confronto',
    targets: 'Obiettivi raggiunti',
    actions: 'Azioni',
    competences: 'Competenze',
    diagnosis: 'Diagnosi',
    'method-used': 'Metodo usato',
  },
  bands,
  overallName: 'Punteggio complessivo',
  missing: 'n.d.',
  tableName: 'CRUSCOTTO_PUNTEGGI',
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
    change: 'Variazione dal {period}',
    rankShift: 'Posizioni guadagnate',
    completeness: 'Dati presenti (%)',
    summaryOne: 'Punteggio complessivo di {names}: {score}.',
    leads: 'In testa: {names}, con {score} punti.',
    improved: 'Miglioramento più grande dal {period}: {names}, {points} punti.',
    noneImproved: 'Dal {period} nessun punteggio complessivo è migliorato.',
    weakest:
      'La dimensione più debole è {weakest}, con mediana {least}; la più forte {strongest}, con mediana {most}.',
    weakestOne:
      'La dimensione più debole è {weakest}, con {least} punti; la più forte {strongest}, con {most}.',
    partial: 'Punteggi parziali (†): {partial} su {scores}.',
    nonePartial: 'Nessun punteggio è parziale.',
    unscored: 'Cluster senza punteggio complessivo: {count}.',
    others: 'altri {n}',
    partialKey:
      '† Parziale: calcolato con meno di tutto il suo peso. Il foglio delle dimensioni mostra che cosa manca.',
    changeKey:
      'Variazione: punti del punteggio complessivo in più (+) o in meno (-) rispetto al {period}. Posizioni guadagnate (+) o perse (-): ciascuna è fra i cluster del suo periodo. {missing} = il cluster non ha un punteggio in uno dei due periodi.',
    noEarlierPeriod: 'Variazione: non c’è un periodo precedente con cui confrontare.',
    notComparable:
      'Variazione rispetto al {period}: non è mostrata, perché i punteggi dei due periodi non hanno la stessa scala. Si possono confrontare con estremi fissi (normalizzazione «goalposts») o normalizzando tutti i periodi insieme (pooling «all»).',
    completenessKey:
      'Dati presenti: quota degli indicatori che hanno un valore nei dati, prima di colmare eventuali lacune.',
    senses: 'Che cosa dice ogni dimensione',
  },
  standing: {
    period: 'Periodo: {period}.',
    examples: 'Dati di esempio, in parte inventati.',
    absent: 'Assenti nel periodo {period}, e perciò senza punteggio: {list}.',
    absentNoPeriod: 'Senza dati, e perciò senza punteggio: {list}.',
    absentSince: '{cluster} (ultimo periodo: {last})',
    absentAlways: '{cluster} (nessun dato)',
  },
  gaps: {
    lowest: 'Minimo per le lacune',
    highest: 'Massimo per le lacune',
    key: 'Minimo e massimo per le lacune: il punteggio possibile con tutto ciò che manca all’estremo peggiore, o a quello migliore: gli estremi dell’indicatore, altrimenti il valore più basso e il più alto osservati. Un cluster alla volta, a scale ferme.',
    score: '{name} {score} (tra {low} e {high})',
    range: '{name} {low}–{high}',
    list: 'A lacune colmate: {list}.',
    imputedKey: '‡ Poggia su valori non dichiarati, che il metodo ha stimato (imputazione).',
  },
  figure1: {
    sheet: 'Figura 1',
    heading: 'Figura 1. La situazione dei cluster',
    title: 'Punteggio complessivo e sua composizione',
    titleBars: 'Punteggio complessivo',
    description:
      'Una barra per cluster, dal punteggio complessivo più alto ({first}, {firstScore}) al più basso ({last}, {lastScore}). La lunghezza è il punteggio complessivo; i tratti sono i punti che ogni dimensione vi porta.',
    descriptionBars:
      'Una barra per cluster, dal punteggio complessivo più alto ({first}, {firstScore}) al più basso ({last}, {lastScore}).',
    descriptionOne: 'L’unico punteggio complessivo è quello di {first}: {firstScore}.',
    descriptionNone: 'Nessun cluster ha un punteggio complessivo.',
    points: 'Punti che ogni dimensione porta al punteggio complessivo (punteggio × peso / pesi presenti)',
    sum: 'Somma',
  },
  dimensions: {
    sheet: 'Figura 2 {dimension}',
    title: 'I cluster rispetto a ogni dimensione',
    about:
      'Figura 2. Per ogni dimensione: il grafico e, sotto, la tabella con i punteggi dei suoi indicatori e i loro pesi, con cui si può risalire a ogni punteggio. † = parziale: calcolato con meno di tutto il suo peso.',
    chart: 'Figura 2. {dimension}',
    description: 'Il più alto è {first} con {firstScore}, il più basso {last} con {lastScore}.',
    descriptionOne: 'L’unico punteggio è quello di {first}: {firstScore}.',
    descriptionMedian: 'La mediana del gruppo è {median}.',
    descriptionGaps: 'Senza punteggio: {missing}.',
    descriptionNone: 'Nessun cluster ha un punteggio.',
    greyBar: 'Nel grafico è la barra grigia.',
    greyBars: 'Nel grafico le barre grigie sono la mediana e i quartili.',
    median: 'Mediana',
    groupMedian: 'Mediana del gruppo',
    q1: 'Primo quartile',
    q3: 'Terzo quartile',
    statistics: 'Mediana e quartili',
    weight: 'Peso',
    score: 'Punteggio',
    available: 'Peso presente (%)',
    below: '{element}, parte di {parent}',
  },
  charted: {
    ends: 'Dei {clusters} cluster il grafico mostra i primi {ends} e gli ultimi {ends}; la tabella dei punteggi li contiene tutti.',
    scoredOnly: 'Il grafico mostra solo i cluster che hanno un punteggio.',
  },
  axis: 'Punti',
  footer: 'Cruscotto prestazionale dei cluster. Periodo: {period}. Cruscotto {version}',
  footerExamples: '{footer}. DATI DI ESEMPIO, in parte inventati',
  footerNoPeriod: 'Cruscotto prestazionale dei cluster. Cruscotto {version}',
};
