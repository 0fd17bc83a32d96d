// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const hostErrors: Texts['hostErrors'] = {
  'workbook-protected':
    'La struttura della cartella di lavoro è protetta e non si possono aggiungere fogli. Togliere la protezione (Revisione, Proteggi cartella di lavoro) e riprovare. Non è stato modificato nulla.',
  'sheet-protected':
    'Il foglio «{detail}» è protetto. Togliere la protezione (in Excel: Revisione, Rimuovi protezione foglio; in Fogli Google: Dati, Proteggi fogli e intervalli) o chiedere a chi l’ha messa, e riprovare. Non è stato modificato nulla.',
  'cell-being-edited':
    'È in corso la modifica di una cella. Premere Invio o Esc nel foglio e riprovare. Non è stato modificato nulla.',
  'not-supported':
    'A questa versione del programma, o a questo tipo di file, manca qualcosa che serve al cruscotto ({detail}). Aggiornare il programma, usare Excel sul web, oppure salvare il file come normale cartella di lavoro (.xlsx).',
  'too-large':
    'I dati sono troppi per essere letti o scritti in una sola volta ({detail}). Ripartirli su più fogli e riprovare.',
  'file-too-large':
    'Nel file c’è più di quanto si può leggere in una sola volta ({detail}). Ripartire i dati su più file, o togliere ciò che non serve (nomi, collegamenti, formati, immagini), e riprovare.',
  'text-too-long':
    'Il testo per la cella {detail} supera i 32.767 caratteri che una cella può tenere. Accorciare il nome o il testo da cui è fatto e riprovare. Non è stato scritto nulla.',
  'read-only': 'Il file è aperto in sola lettura. Salvarne una copia e riprovare.',
  'sheet-gone': 'Il foglio «{detail}» non c’è più: è stato eliminato o rinominato. Leggere di nuovo il file.',
  'sheet-hidden':
    'Il foglio «{detail}» è nascosto. Mostrarlo (in Excel: clic destro sul nome di un foglio, Scopri; in Fogli Google: Visualizza, Fogli nascosti) e riprovare.',
  'last-visible-sheet':
    'Dopo l’operazione il file non avrebbe più fogli visibili. Mostrare un foglio nascosto (in Excel: clic destro sul nome di un foglio, Scopri; in Fogli Google: Visualizza, Fogli nascosti) o aggiungerne uno, e riprovare. Non è stato modificato nulla.',
  'not-a-workbook':
    'Il file non è una cartella di lavoro .xlsx, o è danneggiato ({detail}). Aprirlo con un foglio di calcolo e salvarlo come .xlsx.',
  'file-encrypted':
    'Il file è protetto da una password, o è nel vecchio formato .xls. Salvarlo come .xlsx senza password.',
  'file-not-found': 'Il file o la cartella «{detail}» non c’è. Controllare il nome e riprovare.',
  'file-is-folder': '«{detail}» è una cartella. Indicare il nome di un file.',
  'file-forbidden':
    'Non si può leggere o scrivere «{detail}»: mancano i permessi, o il disco è in sola lettura. Non è stato scritto nulla.',
  'file-failed': 'Il file non si può leggere o scrivere ({detail}). Non è stato scritto nulla.',
  'disk-full':
    'Non c’è più spazio sul disco per «{detail}». Il file di prima, se c’era, è intatto. Fare spazio e riprovare.',
  'output-failed': 'Ciò che viene stampato non arriva dove deve ({detail}). Scrivere altrove e riprovare.',
  'out-is-input':
    '«{detail}» è la cartella di lavoro da leggere, che non viene mai cambiata. Dare al risultato un altro nome.',
  'other-ending':
    'Il file è di tipo {detail}: con un’altra estensione Excel non lo aprirebbe. Dare al risultato un nome che finisce in {detail}. Non è stato scritto nulla.',
  busy: 'Qualcun altro sta calcolando in questo foglio elettronico. Attendere che abbia finito, poi riprovare. Non è stato cambiato nulla.',
  'part-not-loaded':
    'Una parte del cruscotto non è stata caricata. Controllare la connessione e riprovare. Non è stato modificato nulla. ({detail})',
  'no-answer':
    'Google non ha eseguito la richiesta ({detail}). Ricaricare la pagina e riprovare: ciò che era finito è conservato e il vecchio cruscotto c’è ancora. Se succede di nuovo, l’autorizzazione può essere stata revocata (aprire il pannello dal menu per darla di nuovo), può essere stato raggiunto un limite giornaliero di Google, oppure in questo browser sono aperti due account Google: in tal caso usare un profilo del browser per ciascuno.',
  'host-failed':
    'Il programma ha rifiutato la richiesta: {detail}. I fogli già presenti non sono stati modificati; riprovare.',
};
