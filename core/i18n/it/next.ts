// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const next: Texts['next'] = {
  heading: 'Che cosa fare',
  summary:
    'Che cosa aiuterebbe di più un cluster, e la via più breve verso un traguardo. Guadagni e impegno sono stime del metodo, non promesse.',
  old: 'Il file è cambiato dopo il calcolo a cui si riferisce questa parte: calcolare di nuovo per aggiornarla.',
  cluster: 'Cluster',
  choose: 'Scegliere un cluster…',

  partGroups: { picture: 'Che cosa è', next: 'Che cosa fare' },

  peers: {
    group: 'Confrontare ogni cluster con',
    kinds: {
      all: 'Tutti gli altri',
      'same-area': 'Quelli della sua area',
      'same-size': 'Quelli della sua dimensione (da metà al doppio dei soci)',
      chosen: 'Questi',
    },
    none: 'Nessun cluster scelto.',
    tooFew: 'Un cluster che ne ha meno di due è confrontato con tutti gli altri.',
  },

  actions: {
    heading: 'Prime azioni',
    none: 'Nessuna azione del catalogo riguarda i suoi punteggi.',
    builtIn: 'Dal catalogo incorporato: sono proposte, che una tabella Azioni nel file sostituisce.',
    gain: 'fino a +{points} {points?punto complessivo|punti complessivi}',
    effort: 'impegno: {effort}',
    months: { one: 'entro 1 mese', other: 'entro {n} mesi' },
    owner: 'chi: {owner}',
    forLabel: 'Per l’etichetta',
  },

  label: {
    heading: 'Etichetta (autovalutazione)',
    none: 'Nessuna etichetta.',
    valid: '{label}: valida fino al {expiry}.',
    expiring: '{label}: scade il {expiry}, entro 6 mesi.',
    grace: '{label}: scaduta il {expiry}; si può ancora rinnovare per 12 mesi.',
    lapsed: '{label}: scaduta il {expiry}, da più di 12 mesi.',
    'not-known': '{label}: non si sa se sia ancora valida, perché manca la scadenza.',
    ready: 'Secondo l’autovalutazione è pronto per {next}.',
    notReady: 'Secondo l’autovalutazione non è ancora pronto per {next}.',
    readyUnknown: 'Non si può dire se sia pronto per {next}: manca qualche dato.',
  },

  plan: {
    heading: 'La via più breve',
    explanation:
      'Quali indicatori migliorare, e di quanto, per arrivare a un traguardo con il minimo impegno. Gli altri cluster restano come sono.',
    goal: 'Traguardo',
    goals: {
      score: 'Un punteggio complessivo di almeno…',
      band: 'Una fascia',
      rank: 'Una posizione',
      gold: 'Pronto per Gold (autovalutazione)',
    },
    score: 'Punteggio',
    band: 'Fascia',
    rank: 'Posizione (1 è la migliore)',
    find: 'Trova la via',
    finding: 'Ricerca della via…',
    tried: { one: '1 tentativo', other: '{n} tentativi' },
    long: 'Con questo metodo la ricerca può durare fino a {duration}; si può annullare.',
    manyTrials: {
      one: 'Ogni tentativo è un calcolo intero.',
      other: 'Ogni tentativo è un calcolo intero, con {n} cluster.',
    },
    cancelled: 'La ricerca è stata annullata',
    cancelledAfter: { one: 'Dopo 1 tentativo.', other: 'Dopo {n} tentativi.' },
    again: 'Ricomincia',
    named: {
      score: 'un punteggio di {score}',
      band: 'la fascia «{band}»',
      rank: 'la posizione {rank}',
      gold: 'essere pronto per Gold (autovalutazione)',
    },
    found: {
      one: '{cluster}, traguardo: {goal}. Basta 1 passo: il punteggio complessivo va da {before} a {after}, con un impegno di {effort}.',
      other:
        '{cluster}, traguardo: {goal}. Bastano {n} passi: il punteggio complessivo va da {before} a {after}, con un impegno di {effort}.',
    },
    proofs: {
      'fractional-knapsack':
        'È la via che chiede meno impegno, se gli altri cluster restano come sono e ogni passo costa quanto qui è stimato.',
      'branch-and-bound':
        'È la via che chiede meno impegno, se gli altri cluster restano come sono e ogni passo costa quanto qui è stimato.',
      'node-limit': 'È una buona via, trovata con una ricerca: potrebbe essercene una più breve.',
      'local-search':
        'È una buona via, trovata con una ricerca: con questo metodo potrebbe essercene una più breve.',
    },
    least: 'Nessuna via richiede meno di {effort}.',
    effortNote:
      'Impegno: quanto si percorre di tutto il cammino di un indicatore, da 0 a 1, per 1 (basso), 2 (medio) o 3 (alto), come dicono le azioni che lo riguardano; 2 dove non ce ne sono.',
    already:
      '{cluster} è già arrivato: {score} {score?punto complessivo|punti complessivi}, posizione {rank}.',
    unreachable:
      '{cluster}, traguardo: {goal}. Non ci si può arrivare: il meglio possibile è {score} {score?punto complessivo|punti complessivi}, posizione {rank}.',
    unreachableSearch:
      '{cluster}, traguardo: {goal}. Non è stata trovata nessuna via: il meglio trovato è {score} {score?punto complessivo|punti complessivi}, posizione {rank}.',
    obstacles: 'Che cosa lo impedisce',
    barriers: {
      'at-its-bound': 'Sono al loro limite, o ci arrivano con i passi qui sotto, e non possono dare di più:',
      missing: 'Non hanno un valore, che prima va dichiarato:',
      'dimension-missing': 'Della loro dimensione è dichiarato troppo poco per un punteggio:',
      'no-scale': 'Non hanno una scala, per esempio perché tutti i cluster sono uguali:',
      'minimum-beyond-bound': 'Il loro requisito minimo sta oltre il loro limite:',
    },
    impossible: {
      'unknown-cluster': 'Questo cluster non è fra i risultati.',
      'screened-out': 'Questo cluster è stato escluso per mancanza di dati e non ha punteggi.',
      'no-score': 'Questo cluster non ha un punteggio complessivo: è dichiarato troppo poco.',
      'no-bands':
        'Con questo metodo i punteggi non vanno da 0 a 100: non ci sono né fasce né la soglia per Gold.',
      'goal-senseless': 'Scrivere un numero come traguardo; una posizione è un numero intero da 1 in su.',
    },
    caption: 'I passi, con il punteggio complessivo dopo ciascuno',
    bestCaption: 'I passi verso il meglio possibile, con il punteggio complessivo dopo ciascuno',
    heads: {
      indicator: 'Indicatore: da → a',
      points: 'Punti',
      effort: 'Impegno',
      overall: 'Dopo',
    },
    change: 'da {from} a {to}',
    declared: 'nei dati: {from} → {to}',
    level: 'livello {value} di 4',
    yes: 'sì',
    no: 'no',
    total: 'In tutto',
  },

  writing: {
    due: 'Periodo di scadenza',
    write: 'Scrivi come obiettivi',
    where: 'Sotto la tabella Obiettivi del file, o su un foglio nuovo se non c’è. Nulla viene sovrascritto.',
    working: 'Scrittura degli obiettivi…',
    done: 'Gli obiettivi sono scritti',
    partly: 'Gli obiettivi sono scritti in parte',
    nothing: 'Nessun obiettivo è stato scritto',
    newSheet: 'Sul nuovo foglio «{sheet}»:',
    inTable: 'Nella tabella del foglio «{sheet}»:',
    written: '{cluster}, {indicator}: {value}',
    existing:
      'Per lo stesso cluster, indicatore e periodo il file ha già questi obiettivi: restano come sono, e si possono cambiare lì:',
    noRoom:
      'Sotto la tabella Obiettivi non ci sono celle vuote per questi. Inserire righe vuote sotto la tabella e scrivere di nuovo:',
    noPeriod: 'La tabella non ha una colonna per il periodo, che quindi non è stato scritto.',
    cancelled: 'La scrittura è stata annullata',
    failed: 'Non è stato possibile scrivere gli obiettivi',
    nothingChanged: 'Nel file non è stato modificato nulla.',
  },
};
