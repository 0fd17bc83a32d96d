// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const targets: Texts['targets'] = {
  title: 'Obiettivi raggiunti',
  about:
    'A che punto è ogni cluster rispetto ai suoi obiettivi, se ha migliorato abbastanza dimensioni, dove si trova nel percorso verso la prossima etichetta e quali obiettivi potrebbe darsi.',
  cluster: 'Cluster',
  element: 'Indicatore o dimensione',
  met: {
    heading: 'Gli obiettivi della cartella',
    about:
      'Raggiunto: la parte di strada dal valore di partenza all’obiettivo, in percentuale: 0 alla partenza, 100 all’obiettivo, sotto 0 se il valore si è allontanato. La partenza è il valore più antico nei dati. Nei tempi: almeno quanto una linea retta dalla partenza alla scadenza. Per gli indicatori i valori sono quelli dichiarati, per le dimensioni sono punti.',
    none: 'La cartella non dà ancora obiettivi ai cluster. Per darne, aggiungete una tabella con le colonne Cluster, Indicatore (o Dimensione), Valore obiettivo e Periodo; le proposte qui sotto possono essere un inizio.',
    startPeriod: 'Periodo di partenza',
    start: 'Valore di partenza',
    present: 'Oggi',
    target: 'Obiettivo',
    due: 'Entro',
    attained: 'Raggiunto (%)',
    state: 'A che punto è',
    count:
      'Obiettivi: {all}. Raggiunti: {met}; nei tempi: {onSchedule}; in ritardo: {behind}; scaduti: {overdue}; non noti: {notKnown}.',
  },
  schedule: {
    met: 'Raggiunto',
    'on-schedule': 'Nei tempi',
    behind: 'In ritardo',
    overdue: 'Scaduto: il termine è passato e l’obiettivo non è raggiunto',
    'not-known': 'Tempi non noti',
  },
  why: {
    'unknown-cluster': 'nessun dato di questo cluster nel periodo',
    'unknown-element': 'nessun indicatore o dimensione con questo codice',
    'no-present-value': 'nessun valore in questo periodo',
    'one-period': 'non c’è un periodo precedente, quindi manca il valore di partenza',
    'no-common-scale':
      'i punteggi dei periodi precedenti hanno un’altra scala, quindi manca il valore di partenza',
    'no-starting-value': 'nessun valore in un periodo precedente, quindi manca il valore di partenza',
    'target-at-start': 'il valore di partenza era già all’obiettivo o oltre',
  },
  noDue: 'senza scadenza',
  uncountable: 'i periodi sono testi: non si può tracciare una linea',
  improved: {
    heading: 'Almeno {needed} {needed?dimensione migliorata|dimensioni migliorate} su {dimensions}',
    about:
      'Il bando regionale 2016-17 finanziava piani che migliorano almeno tre delle sei dimensioni rispetto al valore di partenza. Qui le dimensioni sono {dimensions} e la verifica ne chiede {needed}.',
    few: 'Le dimensioni sono meno di quante ne servono ({dimensions}): la verifica non si può superare, è mostrata per informazione.',
    notComparable:
      'Questa verifica richiede un periodo precedente con punteggi sulla stessa scala. Con una normalizzazione fra due estremi fissati, o con scale su tutti i periodi insieme, comparirà appena i dati avranno un altro periodo.',
    which: 'Dimensioni migliorate',
    none: 'nessuna',
    since: 'Dal periodo',
    dimensions: 'Dimensioni',
    compared: 'Confrontate',
    count: 'Migliorate',
    worse: 'Peggiorate',
    needed: 'Richieste',
    result: 'Esito',
    reached: 'Raggiunto',
    notReached: 'Non raggiunto',
    open: 'Non noto: potrebbero deciderlo le dimensioni senza punteggio',
  },
  proposals: {
    heading: 'Proposte di obiettivi',
    about:
      'Sono proposte, decidono le persone: il valore di oggi più il miglioramento che il migliore dei cluster confrontabili ha ottenuto fra gli ultimi due periodi (confrontabile: il suo punteggio precedente era nella stessa fascia in cui questo è oggi). Se nessuno di questi è migliorato: il terzo quartile di tutti i miglioramenti; se manca: il quartile successivo del gruppo; se nessuno è migliore: l’obiettivo dell’indicatore. Mai oltre gli estremi o, se mancano, oltre il migliore del gruppo; i livelli sono interi.',
    onePeriod:
      'I dati hanno un solo periodo: quanto gli altri sono migliorati nello stesso tempo non è noto, perciò si propone il quartile successivo del gruppo.',
    most: 'Di ogni cluster le proposte che porterebbero di più al punteggio complessivo, al massimo {most}; punti e guadagno sono stime del metodo, non promesse.',
    none: 'Non c’è nulla da proporre: gli indicatori di tutti i cluster hanno almeno 80 punti e sono al loro obiettivo, hanno già un obiettivo, sono senza valore, oppure nessuno nel gruppo è migliore.',
    unit: 'Unità',
    present: 'Oggi',
    value: 'Proposta',
    due: 'Entro',
    points: 'Punti dell’indicatore',
    gain: 'Punti complessivi',
    why: 'Perché questo valore',
    reasons: {
      'best-comparable':
        'Come il miglior miglioramento osservato fra i confrontabili: {improvement} dal {since} al {now}',
      'upper-quartile':
        'Terzo quartile di tutti i miglioramenti (nessun confrontabile): {improvement} dal {since} al {now}',
      'next-in-group': 'Nessun miglioramento noto: il quartile successivo del gruppo, o il migliore',
      'own-target': 'Nessuno nel gruppo è migliore: l’obiettivo dell’indicatore',
    },
  },
  card: {
    heading: 'Obiettivi',
    target: 'Obiettivo',
    none: 'Ancora nessuno',
    attained:
      '{state}: oggi {present}, obiettivo {target}{due}; {attained} % della strada da {start} ({period})',
    unattained: '{state}: oggi {present}, obiettivo {target}{due} ({why})',
    due: ' entro {due}',
    more: 'Altri obiettivi: {more}.',
    moreOn: 'Si veda il foglio «{sheet}».',
  },
};
