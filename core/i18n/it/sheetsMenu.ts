// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const sheetsMenu: Texts['sheetsMenu'] = {
  title: 'Cruscotto',
  menu: {
    calculate: 'Calcola cruscotto',
    open: 'Apri pannello',
    template: 'Inserisci modello',
    remove: 'Rimuovi il cruscotto',
    help: 'Guida',
  },
  help: {
    title: 'Cruscotto: guida',
    heading: 'Come funziona',
    steps: {
      open: 'Apri il pannello da questo menu: dice quali tabelle ha trovato nel file e che cosa non va, cella per cella.',
      template:
        'In un file vuoto, «Inserisci modello» aggiunge i fogli da compilare. Sono tuoi: il calcolo non li tocca.',
      calculate:
        '«Calcola cruscotto» aggiunge i fogli con tabelle e grafici. Un nuovo calcolo sostituisce solo i fogli fatti dal cruscotto.',
      keep: 'Per conservare un foglio del cruscotto così com’è, rinominalo o fanne una copia.',
      remove: '«Rimuovi il cruscotto» elimina i fogli del cruscotto e nessun altro.',
    },
    notes: {
      functions: {
        heading: 'Funzioni',
        text: 'Le funzioni che iniziano con CTL_ calcolano i punteggi nelle tue formule: scrivi =CTL_ in una cella e Fogli Google le spiega.',
      },
      protection: {
        heading: 'L’avviso nei fogli del cruscotto',
        text: 'Prima di modificare una cella del cruscotto, Fogli Google chiede conferma: il prossimo calcolo annullerebbe la modifica.',
      },
      privacy: {
        heading: 'Dove vanno i dati',
        text: 'I dati restano nel file e nel tuo browser: il cruscotto vede solo questo file e non invia nulla altrove.',
      },
    },
  },
};
