// SPDX-License-Identifier: EUPL-1.2

// What keeps a calculation from a result: cells say it too, which load no other texts of findings.
export const preventing = {
  'no-data-table':
    'Non sono stati trovati dati. Una tabella dei dati ha una riga di intestazione con «Cluster» e almeno una colonna intestata con il codice o il nome di un indicatore. Inserire il modello per vedere com’è fatta.',
  'no-cluster': 'La tabella dei dati non ha righe con un cluster: non c’è nulla da calcolare.',
  'no-indicator': 'La tabella Indicatori non dichiara alcun indicatore: non c’è nulla da calcolare.',
  'too-many-tables':
    'La cartella di lavoro ha più di {limit} righe d’intestazione di tabelle: non è stato letto nulla. Questa è la prima di troppo. Eliminare le intestazioni ripetute, o dividere i dati in più cartelle di lavoro.',
  'too-many-clusters':
    'I dati hanno più di {limit} cluster: non è stato calcolato nulla. Questo è il primo di troppo. Dividere i dati in più cartelle di lavoro.',
  'all-clusters-screened-out':
    'La selezione esclude tutti i cluster, quindi non c’è nulla da calcolare. Abbassare le soglie oppure includere dei cluster per codice.',
  'ambiguous-table':
    'Questa riga di intestazione può appartenere a più tabelle: la tabella non è stata letta. Rinominare o spostare le colonne in modo che sia una sola.',
} as const;
