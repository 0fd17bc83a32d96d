// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../texts.ts';

export const findings: Texts['findings'] = {
  'no-data-table':
    'Non sono stati trovati dati. Una tabella dei dati ha una riga di intestazione con «Cluster» e almeno una colonna intestata con il codice o il nome di un indicatore. Inserire il modello per vedere com’è fatta.',
  'no-cluster': 'La tabella dei dati non ha righe con un cluster: non c’è nulla da calcolare.',
  'no-indicator': 'La tabella Indicatori non dichiara alcun indicatore: non c’è nulla da calcolare.',
  'no-indicators-table':
    'Manca la tabella Indicatori: è stata usata la proposta predefinita, con sei dimensioni e 39 indicatori.',
  'ambiguous-table':
    'Questa riga di intestazione può appartenere a più tabelle ({kinds}): la tabella non è stata letta. Rinominare o spostare le colonne in modo che sia una sola.',
  'duplicate-column': 'La colonna «{header}» compare due volte in questa tabella. È stata usata la prima.',
  'unknown-column':
    '«{header}» non è un indicatore, un gruppo o un denominatore dichiarato e non è stato usato. Se deve contare, aggiungerlo alla tabella Indicatori.',
  'note-in-table':
    '«{text}» sta da solo dopo una riga vuota: è stato considerato una nota o un titolo e non una riga della tabella.',
  'total-row':
    '«{cluster}» è stato considerato una riga di totali e non un cluster. Se è un cluster, inserirlo nella tabella Cluster.',
  'ambiguous-name':
    '«{name}» indica due cluster; è stato inteso il primo, in {first}. Usare i codici nei dati.',
  'duplicate-element':
    'Il codice «{element}» è dichiarato due volte; è stata usata la prima dichiarazione, in {first}. Dare a ciascuno un codice proprio.',
  'undeclared-parent':
    '«{parent}» è indicato come padre ma non è dichiarato. È stato considerato una dimensione di peso 1.',
  'parent-is-indicator':
    '«{element}» è dichiarato come indicatore ma è il padre di «{child}». È stato considerato una dimensione.',
  'circular-parent':
    '«{element}» risulta padre di sé stesso. È stato posto direttamente sotto il punteggio complessivo. Correggere il padre.',
  'weight-not-positive':
    'Il peso di «{element}» è {weight}. Un peso deve essere maggiore di 0: l’elemento non viene contato.',
  'weight-not-number': 'Il peso di «{element}» non è un numero utilizzabile. È stato usato il peso 1.',
  'goalposts-reversed':
    'Il minimo ({min}) di «{indicator}» non è inferiore al massimo ({max}). Senza estremi validi, il punteggio va dal valore più basso al più alto dei cluster. Se è meglio un valore basso, scrivere «-» nella colonna Verso.',
  'goalposts-missing':
    '«{indicator}» non ha minimo e massimo. Il punteggio va dal valore più basso al più alto dei cluster, quindi è relativo a loro.',
  'unknown-type': 'Il tipo «{text}» non è riconosciuto. È stato considerato un indicatore.',
  'unknown-direction':
    'Il verso «{text}» non è riconosciuto: scrivere + oppure -. È stato considerato migliore il valore più alto.',
  'unknown-format':
    'Il formato «{text}» non è riconosciuto: scrivere number, percent, level 1-4 oppure yes-no. È stato considerato un numero.',
  'unknown-period-kind':
    'Il tipo di periodo «{text}» non è riconosciuto: scrivere S, F, Y oppure T3. È stato usato S.',
  'unknown-exception':
    'L’eccezione «{text}» di «{indicator}» non è riconosciuta: va scritta come nella tabella Metodo. Si è seguito il metodo.',
  'unknown-denominator':
    'Nessuna colonna dei dati è intestata «{denominator}», il denominatore di «{indicator}». L’indicatore manca per tutti i cluster.',
  'denominator-scale-not-positive':
    'La scala del denominatore di «{indicator}» è {scale}. Deve essere maggiore di 0: è stata usata la scala 1.',
  'dimension-without-indicators': 'La dimensione «{dimension}» non ha indicatori ed è stata tralasciata.',
  'indicator-without-data':
    'Nessun cluster ha un valore di «{indicator}» in questo periodo. Il suo peso conta come mancante.',
  'indicator-constant':
    'Tutti i cluster hanno lo stesso valore di «{indicator}»: non si può dare un punteggio fra il più basso e il più alto. Conta come mancante; indicare minimo e massimo risolve.',
  'row-without-cluster': 'Questa riga non indica alcun cluster e non è stata usata.',
  'row-without-code': 'Questa riga non ha un codice e non è stata usata.',
  'row-without-period': 'Questa riga di «{cluster}» non indica il periodo e non è stata usata.',
  'table-without-period':
    'Questa tabella dei dati non ha la colonna «Periodo», mentre altre ce l’hanno: i suoi valori non appartengono ad alcun periodo e non sono stati usati. Aggiungere la colonna.',
  'duplicate-observation':
    '«{cluster}» ha già un valore per questo periodo, in {first}. È stato usato quello; eliminare uno dei due.',
  'text-not-number':
    '«{text}» è un testo dove serve un numero. Il valore conta come mancante. Scriverlo come numero.',
  'declared-missing': '«{text}» è stato letto come valore mancante.',
  'error-cell':
    'La cella mostra l’errore {error}. Il valore conta come mancante. Correggere la formula o le celle che usa.',
  'formula-not-calculated':
    'La formula di questa cella non è stata calcolata. Il valore conta come mancante. Aprire il file con un foglio di calcolo e salvarlo.',
  'value-outside-format': 'Il valore {value} non è possibile nel formato «{format}» e conta come mancante.',
  'cluster-without-data': '«{cluster}» non ha alcun valore in questo periodo. Non ha punteggio né posizione.',
  'cluster-not-listed': '«{cluster}» non è nella tabella Cluster. È stato calcolato ugualmente.',
  'organisation-without-data':
    '«{organisation}» ha risposto al questionario per il {period} ma non ha una riga nei dati. Aggiungere una riga ai dati e copiarvi le formule.',
  'denominator-not-positive':
    'Il denominatore «{denominator}» di «{cluster}» manca o non è maggiore di 0. «{indicator}» conta come mancante.',
  'period-fallback':
    'Nessun cluster ha un valore di «{indicator}» nel {asked}. Poiché si riferisce a un esercizio finanziario, per tutti sono stati usati i valori del {period}.',
  'score-not-finite':
    'Alcuni valori di «{indicator}» sono troppo grandi per avere un punteggio e contano come mancanti.',
  'unknown-method-key': '«{key}» non è una chiave del metodo e non è stata usata.',
  'unknown-method-value': '«{value}» non è un valore possibile di «{key}». È stato usato quello predefinito.',
  'duplicate-method-key': 'La chiave «{key}» compare due volte. È stato usato il primo valore.',
  'period-not-in-data': 'Non ci sono dati per il periodo «{period}». È stato usato il periodo «{used}».',
  'bands-without-scale': 'I punteggi non vanno da 0 a 100, quindi non ci sono fasce.',
  'sheet-name-taken':
    'Esiste già un foglio «{wanted}» dell’utente, che non è stato toccato: il cruscotto è in «{used}».',
};
