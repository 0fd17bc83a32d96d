// SPDX-License-Identifier: EUPL-1.2
import type { MethodTexts } from '../methodTexts.ts';
import { normalisations } from './normalisations.ts';

export const methodKeys: MethodTexts = {
  keys: {
    period: { name: 'Periodo', help: 'Il periodo da calcolare; vuoto: il più recente nei dati.' },
    pooling: {
      name: 'Scale su più periodi',
      help: 'Quali dati determinano le scale, se i periodi sono più di uno.',
    },
    denominate: {
      name: 'Denominatori',
      help: 'Se dividere i valori per il denominatore che l’indicatore nomina, per esempio soci o ricavi.',
    },
    imputation: { name: 'Valori mancanti', help: 'Che cosa prende il posto di un valore che manca.' },
    screening: {
      name: 'Cluster con troppo pochi dati',
      help: 'Se escludere i cluster con troppo pochi dati. Avviene dopo il riempimento dei valori mancanti.',
    },
    'screening.minimum-availability': {
      name: 'Quota minima di valori presenti',
      help: 'Un cluster che ne ha meno è escluso. Da 0 a 1; anche frazioni come 2/3.',
    },
    'screening.minimum-nonzero': {
      name: 'Quota minima di valori diversi da zero',
      help: 'Un cluster che ne ha meno è escluso. Da 0 a 1; anche frazioni come 2/3.',
    },
    'screening.include': {
      name: 'Cluster che restano sempre',
      help: 'I loro codici, separati da punto e virgola; restano anche se mancano dati.',
    },
    'screening.exclude': {
      name: 'Cluster da escludere',
      help: 'I loro codici, separati da punto e virgola; sono esclusi anche se hanno tutti i dati.',
    },
    outliers: {
      name: 'Valori anomali',
      help: 'Che cosa si fa di un indicatore in cui pochi valori estremi deciderebbero i punteggi.',
    },
    'outliers.max-winsorised': {
      name: 'Numero massimo di valori ricondotti',
      help: 'In un indicatore si riconducono al massimo tanti valori. Numero intero.',
    },
    'outliers.skew': {
      name: 'Asimmetria da cui si interviene',
      help: 'Si interviene su un indicatore solo se asimmetria e curtosi raggiungono entrambe il loro limite.',
    },
    'outliers.kurtosis': {
      name: 'Curtosi da cui si interviene',
      help: 'Si interviene su un indicatore solo se asimmetria e curtosi raggiungono entrambe il loro limite.',
    },
    normalisation: {
      name: 'Normalizzazione',
      help: 'Come valori in unità diverse diventano punteggi che si possono confrontare.',
    },
    'normalisation.scale': {
      name: 'Estremi della scala',
      help: 'Due numeri separati da punto e virgola; vuoto: 0;100, per la standardizzata 0;1. Fra due estremi, o fra il più basso e il più alto: punteggio del peggiore e del migliore; standardizzata: media e deviazione standard dei punteggi; scala fissa: valori che ottengono 0 e 100.',
    },
    'normalisation.reference': {
      name: 'Cluster di riferimento',
      help: 'Per la distanza da un cluster di riferimento: il codice del cluster con cui si confrontano gli altri.',
    },
    'normalisation.cap': {
      name: 'Fermarsi al traguardo',
      help: 'Per le distanze da un cluster di riferimento e dall’obiettivo: se fare meglio del traguardo vale di più.',
    },
    weights: { name: 'Pesi', help: 'Quanto conta ogni elemento all’interno di quello che gli sta sopra.' },
    aggregation: {
      name: 'Aggregazione',
      help: 'Come i punteggi delle parti formano quello dell’insieme. Una regola per tutti i livelli, o una per livello dal più basso in su, separate da punto e virgola.',
    },
    'aggregation.minimum-availability': {
      name: 'Quota minima per avere un punteggio',
      help: 'Se è presente una quota minore delle sue parti, un elemento non ha punteggio. Da 0 a 1; anche frazioni come 2/3.',
    },
    'aggregation.availability-by': {
      name: 'Come si conta questa quota',
      help: 'Con che cosa si misura la quota delle parti presenti.',
    },
    bands: {
      name: 'Fasce',
      help: 'I punteggi da cui cominciano le fasce In sviluppo, Buono ed Eccellente, crescenti, separati da punto e virgola; sotto il primo: Iniziale.',
    },
  },
  words: {
    pooling: {
      period: {
        name: 'Ogni periodo da solo',
        help: 'minimi, massimi e medie sono quelli del periodo calcolato.',
      },
      all: {
        name: 'Tutti i periodi insieme',
        help: 'le stesse scale per tutti i periodi: i punteggi di anni diversi si possono confrontare.',
      },
    },
    denominate: {
      yes: {
        name: 'Dividere',
        help: 'divide se l’indicatore nomina un denominatore; gli altri restano come sono.',
      },
      no: { name: 'Non dividere', help: 'usa i valori come sono scritti nei dati.' },
    },
    imputation: {
      none: { name: 'Lasciare vuoto', help: 'il valore resta mancante e la media si fa su ciò che c’è.' },
      mean: { name: 'Media dell’indicatore', help: 'la media degli altri cluster nello stesso indicatore.' },
      median: {
        name: 'Mediana dell’indicatore',
        help: 'il valore centrale degli altri cluster nello stesso indicatore.',
      },
      'group-mean': {
        name: 'Media del gruppo',
        help: 'la media dei cluster dello stesso gruppo, indicato da una colonna dei dati.',
      },
      'group-median': {
        name: 'Mediana del gruppo',
        help: 'il valore centrale dei cluster dello stesso gruppo, indicato da una colonna dei dati.',
      },
      'row-mean': {
        name: 'Media della dimensione',
        help: 'quanto lo stesso cluster ha in media negli altri indicatori della dimensione.',
      },
      latest: {
        name: 'Ultimo valore noto',
        help: 'il valore più recente dello stesso cluster in un periodo precedente, volendo solo fino a un certo numero di periodi prima.',
      },
      constant: {
        name: 'Valore del periodo prima',
        help: 'ripete il valore del periodo prima; se non c’è, quello successivo.',
      },
      linear: {
        name: 'Retta fra i periodi',
        help: 'una retta fra il valore prima e quello dopo; agli estremi il valore più vicino.',
      },
    },
    screening: {
      none: { name: 'Non escludere nessuno', help: 'ogni cluster con dati ha i suoi punteggi.' },
      availability: { name: 'Per valori presenti', help: 'esclude chi ha una quota troppo bassa di valori.' },
      nonzero: {
        name: 'Per valori diversi da zero',
        help: 'esclude chi ha una quota troppo bassa di valori diversi da zero.',
      },
      both: { name: 'Per entrambi', help: 'esclude chi non raggiunge anche una sola delle due quote.' },
    },
    outliers: {
      none: { name: 'Lasciarli come sono', help: 'ogni valore conta così com’è.' },
      'winsorise-log': {
        name: 'Ricondurli, o logaritmo',
        help: 'riconduce i valori estremi a quello più vicino; se non basta, prende il logaritmo.',
      },
      winsorise: {
        name: 'Ricondurli',
        help: 'riconduce i valori estremi a quello più vicino, finché l’indicatore supera la verifica.',
      },
      log: {
        name: 'Logaritmo',
        help: 'prende il logaritmo di tutto l’indicatore: i valori grandi si avvicinano.',
      },
      'box-cox': {
        name: 'Box-Cox',
        help: 'una potenza dei valori: più piccolo il numero, più i valori grandi si avvicinano; 0 è il logaritmo.',
      },
    },
    normalisation: normalisations,
    'normalisation.cap': {
      no: { name: 'No', help: 'chi supera il traguardo ottiene più di 1.' },
      yes: { name: 'Sì', help: 'chi supera il traguardo ottiene 1.' },
    },
    weights: {
      given: {
        name: 'Quelli della tabella Indicatori',
        help: 'i pesi scritti nella tabella Indicatori; 1 dove mancano.',
      },
      equal: { name: 'Tutti uguali', help: 'ogni parte conta quanto le altre del suo insieme.' },
      pca: { name: 'Per componente principale', help: 'dai dati: di più a ciò che varia insieme al resto.' },
      optimised: {
        name: 'Ottimizzati',
        help: 'dai dati: ogni indicatore ha la stessa correlazione con il punteggio complessivo.',
      },
    },
    aggregation: {
      arithmetic: { name: 'Media aritmetica', help: 'i punti forti compensano del tutto quelli deboli.' },
      geometric: {
        name: 'Media geometrica',
        help: 'un punteggio basso pesa di più; servono punteggi maggiori di zero.',
      },
      harmonic: {
        name: 'Media armonica',
        help: 'un punteggio basso pesa ancora di più; nessuno può essere zero.',
      },
      power: {
        name: 'Media di potenza',
        help: 'si sceglie quanto i punti forti compensano quelli deboli: 1 del tutto, meno di 1 solo in parte.',
      },
      copeland: {
        name: 'Copeland',
        help: 'confronta i cluster a due a due e conta vittorie meno sconfitte.',
      },
      mpi: {
        name: 'Mazziotta-Pareto (MPI)',
        help: 'media meno una penalità per lo squilibrio; porta con sé punteggi z con media 100 e deviazione 10.',
      },
      ampi: {
        name: 'Mazziotta-Pareto corretto (AMPI)',
        help: 'media meno una penalità per lo squilibrio; porta con sé punteggi da 70 a 130.',
      },
    },
    'aggregation.availability-by': {
      weight: { name: 'Per peso', help: 'il peso delle parti presenti.' },
      count: { name: 'Per numero', help: 'il numero delle parti presenti, qualunque sia il loro peso.' },
    },
  },
  parameters: {
    column: { sign: 'COLONNA', name: 'Colonna del gruppo', said: 'colonna: {value}' },
    periods: {
      sign: 'N',
      name: 'Periodi indietro al massimo (vuoto: quanti si vuole)',
      said: 'periodi indietro al massimo: {value}',
    },
    lambda: { sign: 'LAMBDA', name: 'Lambda', said: 'lambda: {value}' },
    exponent: { sign: 'P', name: 'Esponente', said: 'esponente: {value}' },
  },
  isDefault: 'predefinito',
};
