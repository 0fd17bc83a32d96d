// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const trend: Texts['trend'] = {
  title: 'Andamento dei punteggi',
  noPeriod: 'senza periodo',
  period: 'Periodo',
  andMore: '{names} e {rest?un altro|altri #}',
  onePeriod:
    'I dati non contengono periodi precedenti a questo ({period}): non c’è ancora nulla con cui confrontarlo. Appena ne conterranno un altro, questo foglio mostrerà come cambiano i punteggi.',
  comparable: {
    goalposts:
      'I punteggi di {periods} sono confrontabili tra loro: ogni indicatore è valutato tra gli stessi estremi in ogni periodo, con gli stessi pesi e le stesse regole.',
    pooled:
      'I punteggi di {periods} sono confrontabili tra loro: la scala di ogni indicatore è ricavata dai valori di tutti i periodi insieme, con gli stessi pesi e le stesse regole.',
    sameScale:
      'I punteggi di {periods} sono confrontabili tra loro: ogni indicatore ha la stessa scala in ogni periodo, con gli stessi pesi e le stesse regole.',
  },
  earlier: 'C’è posto solo per i periodi più recenti; confrontabili, ma non mostrati: {periods}.',
  incomparable: {
    left: 'I punteggi di {periods} non sono confrontabili con quelli di {period}, perché gli stessi valori vi avrebbero altri punteggi. Perciò questo foglio non mostra variazioni rispetto a essi e non li unisce con una linea.',
    scaled: {
      why: 'Perché: la scala di questi indicatori è ricavata dai valori di ogni periodo preso da solo: {indicators} ({count} su {all}).',
      remedy:
        'Che cosa fare: nel metodo scegliere scale su tutti i periodi insieme, oppure la normalizzazione fra due estremi fissati; questi indicatori devono allora avere Minimo e Massimo nella tabella Indicatori.',
    },
    remedyPooled:
      'Che cosa fare: nel metodo scegliere la normalizzazione fra due estremi fissati; questi indicatori devono allora avere Minimo e Massimo nella tabella Indicatori. I periodi messi insieme non bastano per una distanza da un riferimento, perché cambia anche il riferimento.',
    transformed: {
      why: 'Perché: a causa di valori anomali i valori di questi indicatori sono stati trasformati, in ogni periodo per conto suo: {indicators} ({count} su {all}).',
      remedy: 'Che cosa fare: nel metodo lasciare i valori anomali come sono, oppure ricondurli.',
    },
    weights: {
      why: 'Perché: i pesi sono ricavati dai dati di ogni periodo e non sono gli stessi.',
      remedy: 'Che cosa fare: nel metodo scegliere i pesi della tabella Indicatori, oppure tutti uguali.',
    },
    outranking: {
      why: 'Perché: la regola di Copeland conta quanti altri cluster vengono superati nello stesso periodo.',
      remedy: 'Che cosa fare: nel metodo scegliere un’altra aggregazione, per esempio la media aritmetica.',
    },
  },
  reading:
    'Le variazioni sono in punti del punteggio. Le posizioni sono tra i cluster che hanno un punteggio in ogni periodo; + nella variazione di posizione vuol dire posti guadagnati. {missing}, o una cella vuota sotto un grafico: nessun punteggio in quel periodo; la linea allora si interrompe.',
  partial: 'Di un punteggio parziale parte della variazione può venire da ciò che manca.',
  madeValues:
    'Il metodo ha riempito lacune o ridotto valori anomali, in ogni periodo con i dati di quel periodo: parte di una variazione può venire da questo.',
  gone: 'Non mostrati, perché non hanno dati in {period}: {clusters}.',
  since: 'Variazione dal {period}',
  rankShift: 'Variazione di posizione',
  group: {
    best: 'Migliore',
    q3: '3º quartile',
    median: 'Mediana',
    q1: '1º quartile',
    lowest: 'Più basso',
  },
  chart: {
    title: 'Andamento: {element}',
    groupLines:
      'Le linee di {clusters} cluster non si distinguerebbero: in grigio il punteggio migliore, i quartili, la mediana e il più basso di tutti i cluster in ogni periodo; a colori i cluster saliti e scesi di più.',
    counts: 'Dal {period}: saliti {up}, scesi {down}, invariati {same}.',
    noChange: 'Nessun cluster ha un punteggio sia in {period} sia ora.',
    rose: 'Il più salito è {cluster} ({points}).',
    fell: 'Il più sceso è {cluster} ({points}).',
    median: 'La mediana era {before} ed è {now}.',
  },
  causes: {
    byDimension: 'Che cosa ha cambiato il punteggio complessivo dal {before} al {now}, per dimensione',
    aboutDimensions:
      'I punti con cui ogni dimensione ha alzato o abbassato il punteggio complessivo: la loro somma è la variazione.',
    byIndicator: 'Gli indicatori che hanno cambiato il punteggio complessivo dal {before} al {now}',
    aboutIndicators:
      'Di ogni cluster i tre indicatori che hanno alzato di più il suo punteggio complessivo e i tre che lo hanno abbassato di più; con gli altri la loro somma è la variazione. Un indicatore che ha un punteggio in uno solo dei due periodi conta per quanto stava sopra o sotto gli altri, perché senza di esso questi contano di più.',
    doesNotAddUp:
      'Con l’aggregazione scelta il punteggio complessivo non è una somma di parti: la sua variazione non si può dividere tra dimensioni e indicatori (con la media aritmetica si può).',
    unknown: 'Senza punteggio complessivo in uno dei due periodi: {clusters}.',
    change: 'Variazione del punteggio complessivo',
    clusterAndIndicators: 'Cluster e, sotto, i suoi indicatori',
    points: 'Punti',
    others: 'Tutti gli altri indicatori insieme',
  },
};
