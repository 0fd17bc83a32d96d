// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../texts.ts';

export const hostErrors: Texts['hostErrors'] = {
  'workbook-protected':
    'La struttura della cartella di lavoro è protetta e non si possono aggiungere fogli. Togliere la protezione (Revisione, Proteggi cartella di lavoro) e riprovare. Non è stato modificato nulla.',
  'sheet-protected':
    'Il foglio «{detail}» è protetto. Togliere la protezione (Revisione, Rimuovi protezione foglio) e riprovare. Non è stato modificato nulla.',
  'cell-being-edited':
    'È in corso la modifica di una cella. Premere Invio o Esc nel foglio e riprovare. Non è stato modificato nulla.',
  'not-supported':
    'A questa versione del programma manca qualcosa che serve al cruscotto ({detail}). Aggiornarla, oppure usare Excel sul web.',
  'too-large':
    'I dati sono troppi per essere letti o scritti in una sola volta ({detail}). Ripartirli su più fogli e riprovare.',
  'read-only': 'La cartella di lavoro è aperta in sola lettura. Salvarne una copia e riprovare.',
  'sheet-gone':
    'Il foglio «{detail}» non c’è più: è stato eliminato o rinominato. Leggere di nuovo la cartella di lavoro.',
  'sheet-hidden':
    'Il foglio «{detail}» è nascosto. Mostrarlo (clic destro sul nome di un foglio, Scopri) e riprovare.',
  'last-visible-sheet':
    'Dopo l’operazione la cartella di lavoro non avrebbe più fogli visibili. Mostrare un foglio nascosto (clic destro sul nome di un foglio, Scopri) o aggiungerne uno, e riprovare. Non è stato modificato nulla.',
  'not-a-workbook':
    'Il file non è una cartella di lavoro .xlsx, o è danneggiato ({detail}). Aprirlo con un foglio di calcolo e salvarlo come .xlsx.',
  'file-encrypted':
    'Il file è protetto da una password, o è nel vecchio formato .xls. Salvarlo come .xlsx senza password.',
  'host-failed':
    'Il programma ha rifiutato la richiesta: {detail}. I fogli già presenti non sono stati modificati; riprovare.',
};
