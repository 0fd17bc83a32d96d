// SPDX-License-Identifier: EUPL-1.2
import type { NormalisationKind } from '../../model/normalisations.ts';
import type { NormalisationTexts } from '../methodTexts.ts';

export const normalisations: Readonly<Record<NormalisationKind, NormalisationTexts>> = {
  goalposts: {
    name: 'Fra due estremi fissati',
    help: 'punti fra Minimo e Massimo della tabella Indicatori; un indicatore che non li ha va fra il più basso e il più alto.',
    used: 'Tra Minimo e Massimo dell’indicatore, da {first} a {second} {second?punto|punti}; fuori di essi ci si ferma.',
    explained: 'Secondo Minimo e Massimo: {worst} vale {bottom}, {best} vale {top}; oltre ci si ferma.',
  },
  'min-max': {
    name: 'Fra il più basso e il più alto',
    help: 'punti fra il valore più basso e il più alto dei cluster.',
    used: 'Tra il valore più basso e il più alto osservati, da {first} a {second} {second?punto|punti}.',
    explained: 'Tra il valore peggiore e il migliore: {worst} vale {bottom}, {best} vale {top}.',
  },
  'z-score': {
    name: 'Standardizzata',
    help: 'a quante deviazioni standard dalla media dei cluster.',
    used: 'Punteggio z: media {first}, scarto quadratico {second}.',
    explained: 'Secondo la distanza dalla media {mean}, in deviazioni standard di {sd}.',
  },
  'fixed-scale': {
    name: 'Su una scala fissa',
    help: 'gli stessi due valori ottengono 0 e 100 in ogni indicatore.',
    used: 'Scala fissa: {first} vale 0 e {second} vale 100, (x − {first}) / ({second} − {first}) × 100.',
    explained: 'Su una scala fissa: {a} vale 0, {b} vale 100.',
  },
  rank: {
    name: 'Posizione',
    help: 'il posto fra i cluster, 1 per il peggiore.',
    used: 'Posizione in ordine crescente: 1 al valore peggiore.',
    explained: 'La posizione dal peggiore fra {count} {count?valore|valori}.',
  },
  borda: {
    name: 'Borda',
    help: 'il numero di cluster che fanno peggio.',
    used: 'Posizione in ordine crescente meno 1.',
    explained: 'Quanti valori sono peggiori, fra {count} in tutto.',
  },
  'percentile-rank': {
    name: 'Rango percentile',
    help: 'la quota degli altri cluster che fanno peggio, da 0 a 1.',
    used: '(posizione − 1) / (n − 1), da 0 a 1.',
    explained: 'La quota dei valori peggiori, fra gli altri ({others}).',
  },
  'fraction-of-max': {
    name: 'Frazione del più alto',
    help: 'il valore diviso per il più alto dei cluster.',
    used: 'Quota del valore massimo.',
    explained: 'Come quota del valore più alto, {max}.',
  },
  'distance-to-max': {
    name: 'Distanza dal migliore',
    help: '1 per il cluster migliore, meno quanto più ne è lontano.',
    used: '1 − (massimo − x) / (massimo − minimo), da 0 a 1.',
    explained: 'Tra il valore peggiore e il migliore: {worst} vale {bottom}, {best} vale {top}.',
  },
  'distance-to-reference': {
    name: 'Distanza da un cluster di riferimento',
    help: '1 per il cluster di riferimento, meno per chi è indietro, di più per chi è avanti.',
    used: '1 − (r − x) / (r − minimo), dove r è il valore di {reference}.',
    explained:
      'Tra il valore peggiore e quello del cluster di riferimento: {worst} vale {bottom}, {best} vale {top}.',
  },
  'distance-to-target': {
    name: 'Distanza dall’obiettivo',
    help: '1 se l’obiettivo della tabella Indicatori è raggiunto.',
    used: '(x − minimo) / (obiettivo − minimo).',
    explained: 'Tra il valore peggiore e l’obiettivo: {worst} vale {bottom}, {best} vale {top}.',
  },
};
