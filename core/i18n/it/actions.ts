// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const actions: Texts['actions'] = {
  title: 'Azioni',
  about:
    'Che cosa può fare ogni cluster: le azioni del catalogo la cui condizione è vera, prima quelle per l’etichetta, poi le altre a cominciare da quelle che rendono di più per l’impegno (punti mancanti × peso / impegno).',
  reading:
    'Scarto: i punti in meno (-) rispetto all’obiettivo dell’indicatore, o a 100 se non ne ha; per una dimensione, la media dei suoi indicatori. Guadagno: i punti che il punteggio complessivo avrebbe in più al massimo, se lo scarto si chiudesse del tutto (punti mancanti × peso nel quadro). Impegno e guadagno sono stime del metodo, non promesse.',
  builtIn:
    'Il catalogo è una proposta: per usarne uno vostro, aggiungete una tabella con le colonne Testo e Soglia; altre colonne sono Indicatore o Dimensione, Impegno, Mesi, Responsabile ed Evidenza.',
  total:
    'Azioni in tutto: {actions}; cluster: {clusters}; la più lunga richiede {months} {months?mese|mesi}.',
  totalNoMonths: 'Azioni in tutto: {actions}; cluster: {clusters}.',
  noCatalogue:
    'Non c’è un catalogo di azioni. Per averne uno, aggiungete una tabella con le colonne Testo e Soglia (per esempio <40, o lo stato di un’etichetta); altre colonne sono Indicatore o Dimensione, Impegno (da 1 a 3), Mesi, Responsabile ed Evidenza.',
  noneDue:
    'Nessuna azione del catalogo è richiesta: nessun punteggio e nessuna etichetta soddisfa una condizione.',
  noBands:
    'Le condizioni sui punteggi intendono punti da 0 a 100. I punteggi del metodo scelto hanno un’altra scala, perciò sono mostrate solo le azioni per le etichette.',
  cluster:
    '{cluster}. Azioni: {actions}; la più lunga: {months} {months?mese|mesi}; punteggio complessivo: {score}',
  clusterNoMonths: '{cluster}. Azioni: {actions}; punteggio complessivo: {score}',
  clusterNone: '{cluster}. Nessuna azione richiesta; punteggio complessivo: {score}',
  number: 'N.',
  action: 'Azione',
  element: 'Riguarda',
  score: 'Punteggio',
  gap: 'Scarto',
  gain: 'Guadagno massimo',
  effort: 'Impegno',
  efforts: ['basso', 'medio', 'alto'],
  months: 'Mesi',
  owner: 'Responsabile',
  evidence: 'Evidenza',
  label: 'Etichetta',
  card: {
    heading: 'Le prime azioni',
    why: 'Perché, e che cosa richiede',
    reason:
      'punteggio {score}, scarto {gap}, guadagno al massimo {gain} {gain?punto complessivo|punti complessivi}',
    plan: 'impegno {effort}',
    months: 'entro {months} {months?mese|mesi}',
    none: 'Nessuna',
    noneDue: 'Nessuna azione del catalogo è richiesta da un punteggio.',
    more: 'Altre azioni: {more}.',
    moreOn: 'Si veda il foglio «{sheet}».',
  },
};
