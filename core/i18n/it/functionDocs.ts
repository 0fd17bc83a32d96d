// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const functionDocs: Texts['functionDocs'] = {
  about: {
    CTL_SCORE: {
      purpose: 'Il punteggio di un cluster: complessivo, oppure di una dimensione o di un indicatore.',
      result: 'Il punteggio; manca dove al cluster mancano troppi dati.',
    },
    CTL_SCORES: {
      purpose: 'I punteggi e le posizioni di tutti i cluster in una tabella.',
      result:
        'Una tabella con intestazioni: cluster, punteggio complessivo, posizione, poi una colonna per ogni dimensione.',
    },
    CTL_RANK: {
      purpose: 'La posizione di un cluster fra tutti i cluster; 1 è il punteggio più alto.',
      result: 'La posizione; a pari punteggio vale per tutti la migliore. Manca dove manca il punteggio.',
    },
    CTL_NORMALISE: {
      purpose: 'I valori di un indicatore come punteggi da 0 a 100.',
      result: 'I punteggi, ciascuno accanto al suo valore; vuoto dove non c’è un numero.',
    },
    CTL_CONTRIBUTIONS: {
      purpose: 'I punti che ogni indicatore porta al punteggio complessivo di un cluster.',
      result:
        'Una tabella con intestazioni: indicatore, punteggio, peso effettivo, punti. La somma dei punti è il punteggio complessivo.',
    },
    CTL_BAND: {
      purpose: 'Il nome della fascia in cui cade un punteggio da 0 a 100.',
      result: 'Il nome della fascia; manca dove manca il punteggio.',
    },
    CTL_GAP: {
      purpose:
        'Quanti punti mancano a un cluster per l’obiettivo: in complesso, oppure in una dimensione o in un indicatore.',
      result:
        'Il punteggio dell’obiettivo meno quello del cluster: sopra 0 finché l’obiettivo non è raggiunto.',
    },
    CTL_MEMBER: {
      purpose: 'Di quali cluster un ente è socio, dal codice fiscale o dal nome.',
      result:
        'Una tabella con intestazioni: cluster, ente come è scritto, tipo. Manca dove non si trova nessuno.',
    },
  },
  parameters: {
    data: 'L’intervallo dei dati con la riga di intestazione, una riga per ogni cluster e periodo.',
    indicators:
      'L’intervallo della tabella Indicatori con la riga di intestazione. Lasciato vuoto, ogni colonna dei dati è un indicatore, tutti con lo stesso peso.',
    cluster: 'Il codice o il nome del cluster.',
    element: 'Il codice o il nome di una dimensione o di un indicatore; se manca, il punteggio complessivo.',
    period: 'Il periodo; se manca, quello del metodo oppure il più recente.',
    method: 'L’intervallo della tabella Metodo con la riga di intestazione; se manca, il metodo predefinito.',
    values: 'Una colonna (o una riga) di numeri.',
    direction: '+ se è meglio un valore alto, - se è meglio un valore basso; se manca, +.',
    min: 'Il valore che conta 0 punti (100 con verso -); se mancano min e max, il più basso dei valori.',
    max: 'Il valore che conta 100 punti (0 con verso -); se mancano min e max, il più alto dei valori.',
    score: 'Un punteggio da 0 a 100.',
    bands: 'I punteggi da cui cominciano la seconda, la terza e la quarta fascia; se mancano, 40;60;80.',
    language: 'it oppure en; se manca, la lingua del foglio di calcolo.',
    members: 'L’intervallo della tabella Soci con la riga di intestazione.',
    tax_code_or_name:
      'Il codice fiscale o la partita IVA dell’ente, oppure il suo nome; maiuscole, accenti, punteggiatura e forma giuridica non contano.',
  },
};
