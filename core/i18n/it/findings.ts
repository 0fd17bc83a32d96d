// SPDX-License-Identifier: EUPL-1.2
import { findingTexts } from '../findingTexts.ts';
import { preventing } from './preventing.ts';

export const findings = findingTexts({
  ...preventing,
  'ambiguous-table':
    'Questa riga di intestazione può appartenere a più tabelle ({kinds}): la tabella non è stata letta. Rinominare o spostare le colonne in modo che sia una sola.',
  'nearest-table':
    'Questa riga è la più vicina all’intestazione di una tabella dei dati. Le manca: {missing}. Gli indicatori attesi sono: {expected}.',
  'nearest-table-without-indicator':
    'Questa riga è la più vicina all’intestazione di una tabella dei dati: ha «Cluster», ma nessuna colonna con il codice o il nome di un indicatore. Quelli attesi sono: {expected}.',
  'nearest-table-transposed':
    'Questa tabella sembra avere gli indicatori nelle righe e i cluster nelle colonne. Trasporla, con una riga per cluster e «Cluster» sopra la prima colonna. Gli indicatori attesi sono: {expected}.',
  'sheets-not-read':
    'Le prime {rows} righe e {columns} colonne di questi fogli (in tutto {n}) non hanno l’intestazione di una tabella, e il resto non è stato letto: {sheets}. Se più in basso o più a destra c’è una tabella, spostarla in alto o in un foglio suo.',
  'no-indicators-table':
    'Manca la tabella Indicatori: è stata usata la proposta predefinita, con sei dimensioni e 39 indicatori.',
  'duplicate-column': 'La colonna «{header}» compare due volte in questa tabella. È stata usata la prima.',
  'unknown-column':
    '«{header}» non è un indicatore, un gruppo o un denominatore dichiarato e non è stato usato. Se deve contare, aggiungerlo alla tabella Indicatori.',
  'header-without-unit':
    '«{header}» è stato letto come «{name}»: l’unità fra parentesi non fa parte del nome.',
  'header-similar':
    '«{header}» non è un’intestazione conosciuta, ma differisce di poco da «{name}». Se è quella, correggerla.',
  'header-of-two-rows': 'Questa intestazione occupa più righe, con celle unite. È stata usata l’ultima riga.',
  'nothing-recognised':
    'Nessun foglio visibile ha una tabella che si possa riconoscere: nomi da una parte, intestazioni dall’altra, numeri in mezzo.',
  'mapping-role-unknown':
    '«{text}» non è un ruolo: «{header}» non è stato usato. I ruoli sono: cluster, nome, periodo, indicatore, valore, gruppo, denominatore, ignora.',
  'mapping-sheet-missing':
    'Il foglio «{sheet}» non c’è: quello che le corrispondenze ne dicono non è stato usato. Se ha cambiato nome, scrivere qui il nome nuovo.',
  'mapping-header-missing':
    '«{header}» non è un’intestazione del foglio «{sheet}» e non è stata usata. Se è cambiata, scrivere qui quella nuova.',
  'column-without-header':
    'Questa colonna dei dati non ha intestazione e non è stata usata. Se deve contare, scrivere qui il codice del suo indicatore.',
  'error-header':
    'L’intestazione di questa colonna mostra l’errore {error}; la colonna non è stata usata. Scrivere il codice del suo indicatore.',
  'text-cut':
    'Il contenuto di questa cella è più lungo di quanto una cella possa tenere: il testo è stato tagliato dopo {limit} caratteri, e una formula più lunga non è stata considerata. Accorciarlo.',
  'cell-beyond-sheet':
    'Il file ha questa cella oltre l’ultima di qualunque foglio ({last}): è stata tralasciata. L’errore è del programma che ha scritto il file.',
  'note-in-table':
    '«{text}» sta da solo dopo una riga vuota: è stato considerato una nota o un titolo e non una riga della tabella.',
  'total-row':
    '«{cluster}» è stato considerato una riga di totali e tralasciato. Se è un cluster, inserirlo nella tabella Cluster; se è un indicatore, indicarne il tipo.',
  'possible-total-row':
    '«{cluster}» ha nel nome una parola da totale o da media, ma i suoi numeri non lo sono degli altri; è stato calcolato come cluster. Se non lo è, togliere la riga dai dati.',
  'names-joined':
    '«{written}» è stato inteso come «{cluster}»: i nomi differiscono solo per maiuscole, accenti, punti, spazi, note o caratteri invisibili. Se sono due cluster, dare a ciascuno un codice proprio.',
  'names-similar':
    '«{cluster}» e «{other}» differiscono per una lettera e sono stati calcolati come due cluster. Se sono uno solo, scrivere il nome allo stesso modo in tutte le righe.',
  'period-understood': '«{written}» è stato letto come il periodo {period}.',
  'period-noted':
    '«{written}» è stato letto come il periodo {period}. Finché c’è la nota, non è scelto da solo al posto di un periodo scritto senza. Scrivere solo il periodo, e la nota in una colonna a parte.',
  'period-unknown':
    '«{written}» non è un anno, una data, un mese, un trimestre o un semestre. È considerato precedente a tutti gli altri; scrivere il periodo come nelle altre righe.',
  'periods-mixed':
    'I periodi di questa tabella non sono tutti dello stesso tipo: «{first}» e «{second}» stanno nella stessa colonna. Sono ordinati secondo la loro fine; per confrontare i cluster, scriverli tutti allo stesso modo.',
  'cluster-absent':
    '«{cluster}» non ha una riga per il periodo {period} e non è nei risultati; il suo ultimo periodo è {last}. Aggiungere la riga, o scegliere un altro periodo nel metodo.',
  'cluster-absent-always':
    '«{cluster}» è nella tabella Cluster ma non ha righe nei dati, e non è nei risultati. Aggiungere la riga.',
  'hidden-table-used':
    'Questa tabella è in un foglio nascosto. È stata usata, perché nessun foglio visibile ne ha una dello stesso tipo. Mostrare il foglio, così che si veda che cosa è stato calcolato.',
  'hidden-table-ignored':
    'Questa tabella è in un foglio nascosto e non è stata usata: un foglio visibile ne ha una dello stesso tipo. Mostrare il foglio se deve contare, o eliminarlo.',
  'merges-unseen':
    'Questa versione del programma non dice quali celle sono unite: di un’unione conta solo la prima cella. Se ce ne sono, controllare le altre.',
  'hidden-rows-unseen': 'Questo programma non dice quali righe sono nascoste: contano come le altre.',
  'hidden-rows':
    'Sono state calcolate anche righe nascoste di questa tabella ({n}). Eliminarle se non devono contare.',
  'merged-over-columns':
    'Le celle unite {area} coprono più colonne della tabella; il loro contenuto conta solo per la prima cella. Dividerle e compilare ogni cella.',
  'results-stale':
    'I risultati delle formule di questo foglio sono tutti 0 e il file chiede di ricalcolarli: probabilmente non ci sono ancora. Aprire il file con un foglio di calcolo, salvarlo e calcolare di nuovo.',
  'units-row':
    'Questa riga, subito sotto l’intestazione, è stata considerata una riga di unità di misura e tralasciata.',
  'ambiguous-name':
    '«{name}» indica due cluster; è stato inteso il primo, in {first}. Usare i codici nei dati.',
  'duplicate-element':
    'Il codice «{element}» è dichiarato due volte; è stata usata la prima dichiarazione, in {first}. Dare a ciascuno un codice proprio.',
  'undeclared-parent':
    '«{parent}» è indicato come padre ma non è dichiarato. È stato considerato una dimensione di peso 1.',
  'indicator-without-parent':
    '«{indicator}» non indica un padre, altri indicatori sì: conta come una dimensione, direttamente nel punteggio complessivo. Se fa parte di una dimensione, scriverla nella sua riga.',
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
  'pooled-transforms':
    'In {transformed} {transformed?periodo|periodi} su {periods} i valori anomali di «{indicator}» hanno richiesto una trasformazione, diversa in ogni periodo. I periodi sono stati comunque normalizzati insieme, quindi i suoi punteggi non si possono confrontare tra periodi: scegliere un altro trattamento dei valori anomali, oppure scale per ogni periodo da solo.',
  'goalposts-not-transformable':
    'Il minimo o il massimo di «{indicator}» non ha posto sulla scala su cui i valori anomali sono stati trasformati. Il punteggio va dal valore più basso al più alto dei cluster.',
  'target-not-transformable':
    'L’obiettivo di «{indicator}» non ha posto sulla scala su cui i valori anomali sono stati trasformati. Si è calcolato senza obiettivo.',
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
  'text-is-cause':
    '«{text}» è un testo dove serve un numero. I valori che ne dipendono contano come mancanti: sono {n}, il primo in {first}. Scriverlo come numero.',
  'error-is-cause':
    'La cella mostra l’errore {error}. I valori che ne dipendono contano come mancanti: sono {n}, il primo in {first}. Correggere questa cella.',
  'answer-not-number':
    '{field}: «{text}» è un testo dove serve un numero. Ciò che ne dipende può mancare. Scriverlo come numero.',
  'answer-not-yes-no':
    '{field}: «{text}» non è né sì né no. Ciò che ne dipende può mancare. Scrivere sì oppure no.',
  'answer-not-whole': '{field}: {value} dovrebbe essere un numero intero. Il valore conta; verificarlo.',
  'answer-too-low': '{field}: {value} è meno di {least}, il minimo possibile. Il valore conta; verificarlo.',
  'answer-not-above': '{field}: {value} dovrebbe essere maggiore di {above}. Il valore conta; verificarlo.',
  'answer-too-high': '{field}: {value} è più di {most}, il massimo possibile. Il valore conta; verificarlo.',
  'answer-above-others':
    '{field}: {value} è più di {sum}, cioè di quanto è dichiarato in {others}. Il valore conta; verificarlo.',
  'answer-not-the-sum':
    '{field}: {value} è il totale dichiarato, ma le parti (da {first}) sommano a {sum}. Il valore conta; verificarlo.',
  'answer-not-as-before':
    '{field}: {value}, ma alla rilevazione precedente era stato dichiarato {before} (in {first}). Il valore conta; verificarlo.',
  'formula-not-calculated':
    'La formula di questa cella non è stata calcolata. Il valore conta come mancante. Aprire il file con un foglio di calcolo e salvarlo.',
  'value-outside-format': 'Il valore {value} non è possibile nel formato «{format}» e conta come mancante.',
  'cluster-without-data': '«{cluster}» non ha alcun valore in questo periodo. Non ha punteggio né posizione.',
  'cluster-not-listed':
    '«{cluster}» non è nella tabella Cluster. È stato calcolato ugualmente. Aggiungerlo alla tabella, o togliere la riga dai dati.',
  'organisation-without-data':
    '«{organisation}» ha risposto al questionario per il {period} ma non ha una riga nei dati. Aggiungere una riga ai dati e copiarvi le formule.',
  'denominator-not-positive':
    'Il denominatore «{denominator}» di «{cluster}» manca o non è maggiore di 0. «{indicator}» conta come mancante.',
  'period-fallback':
    'Nessun cluster ha un valore di «{indicator}» nel {asked}. Poiché si riferisce a un esercizio finanziario, per tutti sono stati usati i valori del {period}.',
  'values-beyond-goalposts':
    'Valori di «{indicator}» oltre il minimo o il massimo: {n} su {of} ({cells}). Contano come l’estremo, 0 o 100 punti. Se sono molti, controllare minimo e massimo.',
  'value-far-beyond-goalposts':
    'Il valore {value} di «{indicator}» è molto oltre il minimo e il massimo, {min} e {max}. Conta come l’estremo più vicino. Controllare il valore, la sua unità e i due estremi.',
  'percentage-impossible':
    'Il valore {value} di «{indicator}» è sotto 0 o sopra 100, impossibile per questa percentuale. È stato usato così com’è. Controllare il valore.',
  'share-for-percentage':
    '{value} sembra una quota: «{indicator}» è in percentuale, quindi conta come {value} % e non come {percentage} %. Se si intende {percentage} %, correggere in {percentage}.',
  'shares-for-percentages':
    'I valori di «{indicator}» ({n}: {cells}) sembrano quote, ma l’indicatore è in percentuale: 0,5 conta come 0,5 %, non come 50 %. Se si intendono quote, moltiplicarli per 100.',
  'date-for-number':
    'Il valore di «{indicator}» è una data, {date}: conta come il numero {value}. I fogli di calcolo trasformano in data ciò che le somiglia, come 1.5. Scrivere di nuovo il numero, in una cella con formato numerico.',
  'examples-left':
    'Valori ancora uguali a quelli inventati dell’esempio: {n} ({cells}). Ogni foglio del cruscotto lo dice finché non sono sostituiti, o cancellati dove manca il dato vero.',
  'values-jumped':
    'Valori di «{indicator}» cambiati dal periodo {period} per più di metà della distanza tra minimo e massimo: {n} su {of} ({cells}). Controllare che siano giusti.',
  'values-outlying':
    'Valori di «{indicator}» molto lontani da quelli degli altri cluster, oltre tre scarti interquartili al di là dei quartili: {n} su {of} ({cells}). Controllare che siano giusti.',
  'score-not-finite':
    'Alcuni valori di «{indicator}» sono troppo grandi per avere un punteggio e contano come mancanti.',
  'single-value':
    'Di «{indicator}» è noto un solo valore, che questa normalizzazione non può confrontare con nulla. Conta come mancante.',
  'target-missing':
    '«{indicator}» non ha un obiettivo. Come obiettivo è stato usato il valore migliore dei cluster.',
  'target-not-better':
    'L’obiettivo di «{indicator}» non è migliore del valore peggiore dei cluster. Come obiettivo è stato usato il valore migliore; controllare obiettivo e verso.',
  'reference-missing':
    'Il metodo misura la distanza da un cluster di riferimento ma non ne indica alcuno (normalisation.reference). È stata usata la distanza dal valore migliore.',
  'reference-unknown':
    'Il cluster di riferimento «{cluster}» non è fra i cluster valutati. È stata usata la distanza dal valore migliore.',
  'reference-without-value':
    'Il cluster di riferimento non ha un valore di «{indicator}». Per questo indicatore è stata usata la distanza dal valore migliore.',
  'reference-is-worst':
    'Il cluster di riferimento ha il valore peggiore di «{indicator}», dal quale non si può misurare una distanza. Per questo indicatore è stata usata la distanza dal valore migliore.',
  'maximum-not-positive':
    'Il valore più alto di «{indicator}» non supera 0: non se ne possono calcolare frazioni. È stata usata la distanza dal valore migliore.',
  'fixed-scale-negative':
    'Per «{indicator}» meno è meglio: su una scala fissa i suoi valori contano come negativi, quindi alcuni punteggi sono sotto 0.',
  'base-without-values':
    '«{indicator}» non ha valori nel primo periodo. I suoi estremi stanno intorno alla media di tutti i periodi.',
  'normalisation-implied':
    'L’aggregazione «{aggregation}» porta con sé la propria normalizzazione. È stata usata per tutti gli indicatori al posto di quella scelta.',
  'imputation-group-unknown':
    'Nessun cluster ha qualcosa nella colonna «{column}», in base alla quale andavano completati i valori mancanti. Sono stati completati con tutti i cluster insieme. Correggere il nome della colonna nel metodo.',
  'imputation-group-empty':
    'Nessun cluster del gruppo «{group}» ha un valore di «{indicator}»: non c’è nulla con cui completare i valori mancanti, che restano tali.',
  'imputation-without-group':
    '«{cluster}» non ha nulla nella colonna «{column}», quindi non appartiene ad alcun gruppo con cui completare i suoi valori mancanti: restano tali.',
  'imputation-row-empty':
    '«{cluster}» non ha alcun valore utilizzabile in «{dimension}»: non c’è nulla con cui completare i valori mancanti, che restano tali.',
  'imputation-one-period':
    'I valori mancanti andavano completati con altri periodi, ma i dati hanno un solo periodo: nulla è stato completato.',
  'imputation-single-value':
    'Cluster con un solo valore di «{indicator}» in tutti i periodi: {count}. Una retta ne richiede due, quindi quel valore è stato usato per ogni periodo.',
  'imputation-gaps-left':
    'Valori di «{indicator}» che restano mancanti perché nessun altro periodo del cluster può completarli: {count}, in tutti i periodi.',
  'screening-unknown-cluster':
    '«{cluster}», indicato in «{key}», non è un cluster di questo periodo. Non se n’è tenuto conto.',
  'screening-contradiction':
    '«{cluster}» è da includere e da escludere insieme. È stato escluso; eliminarlo da uno dei due elenchi.',
  'screening-without-effect':
    'Nessun valore manca quando si selezionano i cluster (l’imputazione viene prima): la disponibilità dei dati non ne esclude alcuno.',
  'cluster-screened-out':
    '«{cluster}» è stato escluso dalla selezione: ha il {availability} % degli indicatori, e il {nonzero} % di quelli che ha è diverso da 0.',
  'cluster-excluded': '«{cluster}» è stato escluso, come dice il metodo.',
  'outliers-not-testable':
    '«{indicator}» ha meno di tre valori, oppure ovunque lo stesso: non si può verificare se ci sono valori anomali, ed è rimasto com’è.',
  'outliers-winsorised':
    'Valori anomali di «{indicator}» sostituiti con quello successivo: {count} (winsorizzazione).',
  'outliers-log':
    'A causa dei valori anomali, i valori di «{indicator}» sono stati sostituiti con logaritmi.',
  'outliers-box-cox':
    'A causa dei valori anomali, i valori di «{indicator}» sono stati trasformati con Box-Cox («{treatment}»).',
  'outliers-remain':
    '«{indicator}» non supera la verifica dei valori anomali nemmeno dopo «{treatment}». Sono stati usati ugualmente i valori trattati.',
  'outliers-untreated':
    '«{indicator}» non supera la verifica dei valori anomali, ma «{treatment}» non può farci nulla: i suoi valori sono rimasti come sono.',
  'weights-sum-to-zero':
    'Nessun elemento sotto «{element}» ha un peso diverso da 0: «{element}» manca per tutti i cluster.',
  'weights-not-used':
    'Gli indici di Mazziotta-Pareto non prevedono pesi: ogni elemento è contato allo stesso modo, tranne quelli di peso 0, che sono esclusi.',
  'weights-too-few-clusters':
    'Solo {count} cluster {count?ha|hanno} tutti i punteggi sotto «{element}»: troppo pochi per calcolare i pesi. Sono stati usati i pesi dati.',
  'weights-no-spread':
    'Tutti i cluster hanno lo stesso punteggio di «{child}», quindi i pesi sotto «{element}» non si possono calcolare. Sono stati usati i pesi dati.',
  'weight-below-zero':
    'La componente principale ha dato a «{child}» un peso minore di 0 ({weight}): si muove in senso contrario agli altri elementi di «{element}» e ne abbassa il punteggio. Il peso è stato usato com’è; controllare il verso oppure usare i pesi dati.',
  'weights-not-balanced':
    'Non sono stati trovati pesi positivi che diano a tutti gli elementi di «{element}» la stessa quota di correlazione. Sono stati usati i più vicini: una quota si scosta fino a {difference} da quella uguale per tutti.',
  'mean-of-zero':
    '«{child}» ha punteggio 0 per {count} cluster, il primo è {cluster}. A questa media basta uno 0 per diventare 0: lì «{element}» vale 0. Una scala che comincia sopra lo 0, per esempio 1;100, lo evita.',
  'mean-of-negative':
    '«{child}» ha un punteggio negativo per {count} cluster, il primo è {cluster}. Questa media non esiste per punteggi negativi: lì «{element}» manca.',
  'mean-undefined':
    'I punteggi sotto «{element}» non hanno una media per {count} cluster, il primo è {cluster}. Lì «{element}» manca.',
  'power-mean-incomplete':
    'Una media di potenze richiede tutti gli elementi sottostanti. {scores} {scores?punteggio manca|punteggi mancano} perché manca uno dei loro elementi.',
  'unknown-method-key': '«{key}» non è una chiave del metodo e non è stata usata.',
  'unknown-method-value': '«{value}» non è un valore possibile di «{key}». È stato usato quello predefinito.',
  'duplicate-method-key': 'La chiave «{key}» compare due volte. È stato usato il primo valore.',
  'period-not-in-data': 'Non ci sono dati per il periodo «{period}». È stato usato il periodo «{used}».',
  'bands-without-scale': 'I punteggi non vanno da 0 a 100, quindi non ci sono fasce.',
  'row-incomplete': 'Qui manca qualcosa, quindi questa riga non è stata usata.',
  'row-without-element': 'Questa riga non indica né un indicatore né una dimensione e non è stata usata.',
  'unknown-element':
    '«{text}» non è un indicatore né una dimensione, né per codice né per nome. Questa riga non è stata usata.',
  'unknown-cluster':
    '«{text}» non è un cluster dei dati o della tabella Cluster. Questa riga non è stata usata.',
  'unknown-statistic':
    'La statistica «{text}» non è riconosciuta: scrivere media, mediana, q1, q3, migliore oppure valore. Questa riga non è stata usata.',
  'unknown-scope':
    'L’ambito «{text}» non è riconosciuto: sono possibili regionale, nazionale, europeo e altro. È stato inteso «altro».',
  'duplicate-target':
    'Questo obiettivo di «{cluster}» per «{element}» è già fissato per lo stesso periodo, in {first}. È stato usato quello; eliminare uno dei due.',
  'target-in-past':
    'L’obiettivo di «{cluster}» per «{element}» era da raggiungere entro {due}, prima del periodo {period} di questo rapporto. È confrontato con quanto raggiunto finora.',
  'target-already-reached':
    '«{cluster}» ha già raggiunto o superato il suo obiettivo per «{element}»: è a {present}, l’obiettivo è {target}. Un obiettivo che non chiede nulla di più non è sfidante: controllarlo.',
  'action-without-trigger':
    'Questa azione non dice quando è utile e non è stata usata. Scrivere una soglia, per esempio <40, 40-80, >=80 oppure etichetta: bronze.',
  'unknown-trigger':
    'La soglia «{text}» non è riconosciuta: scrivere per esempio <40, 40-80, >=80 oppure etichetta: bronze. Questa azione non è stata usata.',
  'unknown-effort':
    'L’impegno «{text}» non è riconosciuto: scrivere 1 (basso), 2 (medio) o 3 (alto). È stato usato 2.',
  'months-not-positive':
    'Il numero di mesi è {months} e deve essere maggiore di 0. L’azione è stata usata senza.',
  'unknown-level': 'Un livello di competenza è un numero intero da 0 a 3. Questa riga non è stata usata.',
  'duplicate-competence':
    '«{cluster}» ha già un livello per «{priority}», in {first}. È stato usato quello; eliminare uno dei due.',
  'duplicate-member':
    '«{member}» è già fra i soci di «{cluster}», in {first}. È stato contato una volta sola.',
  'label-date-unreadable':
    '«{text}» non è una data, quindi il percorso dell’etichetta non ne tiene conto. Scrivere giorno, mese e anno, per esempio 31/12/2026.',
  'expiry-before-label':
    'L’etichetta di «{cluster}» scade il {expiry}, prima della sua data ({date}). Correggere una delle due.',
  'signature-ended':
    'La cartella di lavoro è firmata, e una firma vale solo per ciò che è stato firmato: il risultato non ne ha. Farlo firmare di nuovo se serve; la cartella firmata resta com’è.',
  'card-not-made': 'Non c’è la scheda di «{cluster}»: non è tra i cluster con punteggi.',
  'sheet-name-taken':
    'Esiste già un foglio «{wanted}» dell’utente, che non è stato toccato: il cruscotto è in «{used}».',
});
