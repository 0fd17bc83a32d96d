// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const methodUsed: Texts['methodUsed'] = {
  title: 'Metodo usato',
  about: 'Che cosa è stato fatto, passo per passo, per arrivare dai dati ai punteggi: basta per ripeterlo.',
  made: 'Calcolato da Cruscotto {version} sui dati del periodo {period}.',
  madeNoPeriod: 'Calcolato da Cruscotto {version}.',
  steps: {
    heading: 'I passi',
    step: 'Passo',
    done: 'Che cosa è stato fatto',
    count: 'Quanti',
    what: 'Di che cosa',
  },
  names: {
    data: 'Dati',
    denominators: 'Denominatori',
    imputation: 'Valori mancanti',
    screening: 'Cluster esclusi',
    outliers: 'Valori anomali',
    normalisation: 'Normalizzazione',
    weights: 'Pesi',
    aggregation: 'Aggregazione',
    availability: 'Disponibilità',
    bands: 'Fasce',
  },
  data: {
    read: 'Sono stati presi i valori dichiarati da {clusters} cluster per {indicators} indicatori.',
    fallback:
      'Dove il periodo non ha ancora alcun valore di un esercizio, vale l’ultimo esercizio che ne ha.',
  },
  denominators: {
    yes: 'Ogni indicatore che nomina un denominatore è diviso per (denominatore / scala).',
    no: 'Nessun valore è stato diviso per un denominatore.',
  },
  imputation: {
    none: 'I valori mancanti restano mancanti: non contano mai come 0.',
    mean: 'Un valore mancante è sostituito dalla media dell’indicatore.',
    median: 'Un valore mancante è sostituito dalla mediana dell’indicatore.',
    'row-mean':
      'Un valore mancante è sostituito dalla media degli altri indicatori dello stesso cluster nella stessa dimensione, su scala 0-1 e riportata indietro.',
    constant:
      'Un valore mancante è sostituito da quello del periodo più vicino dello stesso cluster, prima all’indietro.',
    linear: 'Un valore mancante tra due periodi è interpolato linearmente per lo stesso cluster.',
    'group-mean': 'Un valore mancante è sostituito dalla media del gruppo del cluster («{column}»).',
    'group-median': 'Un valore mancante è sostituito dalla mediana del gruppo del cluster («{column}»).',
    latest: 'Un valore mancante è sostituito dall’ultimo precedente dello stesso cluster.',
    'latest-back':
      'Un valore mancante è sostituito dall’ultimo precedente dello stesso cluster, al massimo {back} periodi prima.',
  },
  screening: {
    none: 'Nessun cluster è stato escluso.',
    availability: 'È escluso un cluster che ha meno del {availability} % degli indicatori.',
    nonzero: 'È escluso un cluster con meno del {nonzero} % dei valori diversi da zero.',
    both: 'È escluso un cluster che ha meno del {availability} % degli indicatori o meno del {nonzero} % dei valori diversi da zero.',
    left: 'Esclusi: {clusters}.',
    include: 'Tenuti comunque: {clusters}.',
    exclude: 'Esclusi per scelta: {clusters}.',
  },
  outliers: {
    none: 'I valori anomali non sono stati trattati.',
    test: 'Un indicatore supera il test se |asimmetria| < {skew} oppure curtosi < {kurtosis}.',
    winsorise:
      'Altrimenti fino a {most} valori estremi sono portati al valore successivo, uno alla volta, ripetendo il test.',
    'winsorise-log':
      'Altrimenti fino a {most} valori estremi sono portati al valore successivo, uno alla volta, ripetendo il test; se non basta, sui valori originali si usa il logaritmo ln(x − min + 0,01 · campo), rovesciato se l’asimmetria è negativa.',
    log: 'Altrimenti si usa il logaritmo ln(x − min + 0,01 · campo), rovesciato se l’asimmetria è negativa.',
    'box-cox': 'Altrimenti si usa la trasformazione di Box-Cox con λ = {lambda}.',
  },
  normalisation: {
    mpi: 'Punteggio z con media 100 e scarto 10, come vuole Mazziotta-Pareto.',
    ampi: 'Estremi di Mazziotta-Pareto corretto: media del primo periodo ± metà del campo di variazione, da 70 a 130.',
    cap: 'Oltre 1 ci si ferma.',
    period: 'Le scale si adattano ai valori del periodo.',
    all: 'Le scale si adattano ai valori di tutti i periodi insieme.',
    direction: 'Per gli indicatori con verso − i valori sono rovesciati prima.',
  },
  weights: {
    given: 'I pesi sono quelli della tabella degli indicatori.',
    equal: 'Tutti i pesi sono uguali.',
    pca: 'Entro ogni elemento i pesi sono i coefficienti della prima componente principale.',
    optimised:
      'Entro ogni elemento i pesi sono tali che tutti abbiano la stessa quota di correlazione con il punteggio dell’elemento.',
  },
  aggregation: {
    level: 'Livello {level}: {rule}.',
    arithmetic: 'media aritmetica pesata',
    geometric: 'media geometrica pesata',
    harmonic: 'media armonica pesata',
    power: 'media di potenza pesata con esponente {exponent}',
    copeland: 'metodo di Copeland (confronti a coppie vinti meno persi)',
    mpi: 'Mazziotta-Pareto: media meno penalità S · cv, senza pesi',
    ampi: 'Mazziotta-Pareto corretto: media meno penalità S · cv, senza pesi',
  },
  availability: {
    weight:
      'Un punteggio è mostrato solo se è presente almeno il {share} % del peso di ciò che gli sta sotto.',
    count:
      'Un punteggio è mostrato solo se è presente almeno il {share} % degli elementi che gli stanno sotto.',
  },
  bands: {
    yes: '{initial} sotto {low}, {developing} da {low}, {good} da {middle}, {excellent} da {high}.',
    no: 'Senza fasce: i punteggi non vanno da 0 a 100.',
  },
  counts: {
    present: 'valori presenti',
    missing: 'valori mancanti',
    fallback: 'indicatori da un periodo precedente',
    divided: 'indicatori divisi',
    imputed: 'valori riempiti',
    screenedOut: 'cluster esclusi',
    winsorised: 'valori portati al successivo',
    transformed: 'indicatori trasformati',
    failing: 'indicatori che non superano il test',
    scaled: 'indicatori con un punteggio',
    unscaled: 'indicatori senza punteggio',
    exceptions: 'indicatori con una scelta propria',
    partial: 'punteggi parziali',
    absent: 'punteggi non mostrati',
  },
  indicators: {
    heading: 'Indicatore per indicatore',
    code: 'Codice',
    name: 'Nome',
    period: 'Dati del',
    present: 'Presenti',
    imputed: 'Riempiti',
    treatment: 'Valori anomali',
    scale: 'Scala',
    parameters: 'Parametri della scala',
    weight: 'Peso',
    effectiveWeight: 'Peso effettivo (%)',
  },
  treated: {
    passed: 'nulla da fare',
    winsorised: 'valori portati al successivo: {winsorised}',
    log: 'logaritmo',
    'box-cox': 'Box-Cox',
    failed: 'il test non è superato',
  },
  unscaled: 'nessuna',
  keys: {
    heading: 'Il metodo come sta scritto nel foglio Metodo',
    key: 'Chiave',
    value: 'Valore',
  },
};
