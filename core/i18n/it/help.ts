// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const help: Texts['help'] = {
  topics: {
    found:
      'Qui si vede che cosa è stato letto nel file: quanti cluster, indicatori e dimensioni, e in quali fogli. Le tabelle si riconoscono dalle intestazioni, dovunque stiano. Se manca qualcosa, controllare che la riga di intestazione contenga «Cluster» e i codici o i nomi degli indicatori, poi leggere di nuovo.',
    problems:
      'Gli errori impediscono il calcolo; gli avvisi possono cambiarne il risultato. Ogni problema porta alla cella di cui parla. Dove la correzione è certa, un pulsante la fa, e si può annullare.',
    results:
      'La tabella mostra punteggi, posizione e fascia di ogni cluster. Un clic su un’intestazione ordina, la ricerca e «Mostra» tengono solo alcuni cluster. Un clic su un punteggio apre «Da dove viene». «Copia come tabella» copia tutti i cluster cercati, anche quelli non ancora mostrati.',
    explain:
      'Qui un punteggio si segue passo per passo: pesi, scale, valori, fino alle celle del file. Si sceglie dalla tabella, dall’elenco o, dove il programma lo dice, selezionando una cella del cruscotto.',
    charts:
      'I grafici sono gli stessi che stanno sui fogli del cruscotto, nella lingua in cui è stato fatto. Si aprono uno per uno.',
    parts:
      'Qui si sceglie quali fogli saranno fatti la prossima volta che si calcola. I fogli del cruscotto di prima vengono sostituiti; i fogli vostri restano come sono.',
    compare:
      'Si confronta il metodo in uso con un altro, senza scrivere nulla nel file: chi sale, chi scende e quanto. Più sotto ogni indicatore e ogni dimensione si toglie a turno, per vedere che cosa pesa.',
    diagnosis:
      'Dice come sono fatti gli indicatori e come si tengono insieme: quali sono quasi uguali, quali non distinguono i cluster, dove la distribuzione è storta. Serve a chi sceglie indicatori e pesi, non a giudicare un cluster.',
    next: 'Per un cluster: le prime azioni del catalogo, lo stato del label e la via meno faticosa verso un traguardo. I passi trovati si possono scrivere nel file come obiettivi.',
    method:
      'Qui stanno tutte le scelte del calcolo. Una scelta vale subito per il prossimo calcolo; per tenerla va scritta nel foglio Metodo. «Ripristina» torna al metodo predefinito.',
    print:
      'Il pannello non stampa da sé: lo fa il programma. Qui si scelgono i fogli e si trova la strada da seguire, con un collegamento a ogni foglio.',
  },
  tour: {
    heading: 'Per cominciare',
    step: '{n} di {all}',
    cards: [
      {
        heading: 'I vostri dati',
        text: 'In «Dati» si vede che cosa è stato trovato nel file. Se il file è vuoto, si inserisce il modello e lo si compila: una riga per cluster, una colonna per indicatore.',
      },
      {
        heading: 'Un solo pulsante',
        text: '«Calcola cruscotto», in alto, è sempre in vista. Crea fogli nuovi con punteggi e grafici; i fogli vostri restano come sono.',
      },
      {
        heading: 'Leggere e decidere',
        text: 'In «Risultati» un clic su un punteggio dice da dove viene. «Azioni» propone che cosa fare, «Metodo» cambia pesi e regole. Il «?» accanto a ogni titolo spiega quella parte.',
      },
    ],
    back: 'Indietro',
    forward: 'Avanti',
    close: 'Chiudi',
    never: 'Non mostrare più',
  },
  about: {
    heading: 'Informazioni',
    version: 'Cruscotto, versione {version}',
    licence:
      'Licenza: EUPL-1.2 (European Union Public Licence). Si può usare, studiare, cambiare e ridistribuire.',
    privacyHeading: 'Riservatezza',
    privacy:
      'I dati restano nel file. Il calcolo avviene in questo programma e non manda nulla a nessuno; nulla è misurato o registrato. Sul computer si ricorda solo se la presentazione è già stata chiusa.',
    guideHeading: 'Guida',
    guide: 'La guida per chi usa il cruscotto sta con il programma: docs/guida.md.',
    tour: 'Mostra di nuovo la presentazione',
    othersHeading: 'Componenti di altri',
    others: 'Il programma contiene componenti di altri, ognuno con la sua licenza.',
    showOthers: 'Mostra le licenze',
    othersMissing:
      'Le licenze non si lasciano leggere da qui. Stanno nel file licences.txt accanto al programma.',
    close: 'Chiudi',
  },
  print: {
    heading: 'Stampa o PDF',
    choose: 'Fogli da stampare',
    goTo: 'Vai al foglio {sheet}',
    none: 'Spuntare almeno un foglio.',
    set: {
      heading: 'Stampare da Excel',
      one: 'Andare al foglio «{first}».',
      several:
        'Andare al foglio «{first}», poi, tenendo premuto Ctrl (Cmd su Mac), fare clic in basso sulle linguette: {others}.',
      print: 'Scegliere File > Stampa e controllare che sia indicato «Stampa fogli attivi».',
      pdf: 'Per un PDF scegliere come stampante «Microsoft Print to PDF», oppure File > Esporta > Crea documento PDF.',
      page: 'Orientamento, margini, righe ripetute e piè di pagina sono già impostati.',
      after:
        'Alla fine fare clic su una linguetta sola, perché i fogli scelti insieme si modificano insieme.',
    },
    unset: {
      heading: 'Stampare da Fogli Google',
      one: 'Andare al foglio «{first}».',
      several:
        'Andare al foglio «{first}», poi, tenendo premuto Ctrl (Cmd su Mac), fare clic in basso sulle linguette: {others}.',
      print: 'Scegliere File > Stampa e, accanto a «Stampa», «Fogli selezionati».',
      pdf: 'Per un PDF scegliere «Avanti» e, come destinazione, «Salva come PDF»; oppure File > Scarica > PDF.',
      page: 'Un componente aggiuntivo non può impostare la pagina: scegliere formato A4, orientamento orizzontale, scala «Adatta alla larghezza», margini stretti, e in «Intestazioni e piè di pagina» ripetere le righe bloccate.',
      after: 'Togliere la spunta a «Mostra griglia» e a «Mostra note».',
    },
  },
};
