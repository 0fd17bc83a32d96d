// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const functions: Texts['functions'] = {
  headers: {
    cluster: 'Cluster',
    rank: 'Posizione',
    indicator: 'Indicatore',
    score: 'Punteggio',
    weight: 'Peso effettivo',
    points: 'Punti',
    member: 'Ente',
    type: 'Tipo',
  },
  errors: {
    argument: 'Argomento «{argument}»: {problem}',
    cell: 'Argomento «{argument}», riga {row}, colonna {column} dell’intervallo: {problem}',
    rangeNeeded: 'Manca. Indicare un intervallo con la sua riga di intestazione.',
    valueNeeded: 'Manca. Indicare un valore o una cella.',
    oneCell: 'Serve una sola cella, ed è stato indicato un intervallo.',
    notNumber: '«{text}» non è un numero.',
    cellError: 'La cella mostra l’errore {error}. Correggerlo prima.',
    noIndicatorsTable:
      'Non c’è la riga di intestazione di una tabella Indicatori: ha «Codice» e almeno una fra «Tipo», «Padre», «Verso». Estendere l’intervallo fino all’intestazione, oppure lasciare vuoto l’argomento.',
    noMethodTable:
      'Non c’è la riga di intestazione di una tabella Metodo: ha «Chiave» e «Valore». Estendere l’intervallo fino all’intestazione.',
    noMembersTable:
      'Non c’è la riga di intestazione di una tabella Soci: ha «Cluster», «Ente» e almeno una fra «Tipo» e «Codice fiscale». Estendere l’intervallo fino all’intestazione.',
    noColumns:
      'Non ci sono dati. La riga di intestazione ha «Cluster» e una colonna per ogni indicatore. Estendere l’intervallo fino all’intestazione.',
    unknownKey: '«{key}» non è una chiave del metodo. Correggere o eliminare la riga.',
    unknownValue:
      '«{value}» non è un valore possibile di «{key}». Correggerlo, oppure lasciarlo vuoto per il valore predefinito.',
    periodNotInData: 'I dati non hanno il periodo {period}. Il più recente che hanno è {used}.',
    noPeriods: 'È chiesto un periodo, ma i dati non hanno la colonna «Periodo». Non indicarlo.',
    unknownCluster: 'In questi dati non c’è un cluster «{text}». Ci sono: {known}.',
    unknownClusterIn: 'Nei dati di {period} non c’è un cluster «{text}». Ci sono: {known}.',
    unknownElement: 'Non c’è una dimensione né un indicatore «{text}». Ci sono: {known}.',
    severalNamed: '«{text}» è il nome di più d’uno: {known}. Indicare il codice.',
    andMore: '{names} e {rest?un altro|altri #}',
    oneColumn:
      'Serve una sola colonna o una sola riga: questo intervallo ha {rows} {rows?riga|righe} e {columns} {columns?colonna|colonne}.',
    unknownDirection: '«{text}» non è un verso. Scrivere + oppure -.',
    otherPostMissing: '«min» e «max» vanno insieme: indicarli entrambi o nessuno dei due.',
    postsReversed: '{max} non è superiore a min ({min}). Se è meglio un valore basso, indicare il verso -.',
    unknownBands:
      '«{text}» non indica le fasce. Scrivere tre numeri crescenti separati da punto e virgola, per esempio 40;60;80.',
    unknownLanguage: '«{text}» non è una lingua di questa funzione. Scrivere it oppure en.',
    doesNotAddUp:
      'Con questa aggregazione il punteggio non è una somma di parti, quindi gli indicatori non hanno punti propri. Con la media aritmetica li hanno.',
    noTargetByComparison:
      'La regola di Copeland confronta solo i cluster fra loro, quindi un obiettivo non ha punteggio. Scegliere un’altra aggregazione, oppure chiedere un indicatore.',
  },
};
