// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const mapping: Texts['mapping'] = {
  sheets: { indicators: 'Indicatori', mapping: 'Corrispondenze' },
  titles: { indicators: 'Indicatori', mapping: 'Corrispondenze' },
  notes: {
    indicators:
      'Che cosa misurano i vostri fogli: nomi, dimensioni, versi e pesi si cambiano qui. I numeri restano nei vostri fogli.',
    mapping:
      'Quale riga o colonna di quale vostro foglio è che cosa. I numeri si leggono lì, ogni volta: si cambiano lì, e questa tabella solo se un foglio o un’intestazione cambia nome.',
  },
  headers: {
    sheet: 'Foglio',
    header: 'Intestazione',
    role: 'Ruolo',
    code: 'Codice',
    table: 'Tabella',
    orientation: 'Orientamento',
    headerRows: 'Righe intestazione',
    cluster: 'Cluster',
    period: 'Periodo',
    factor: 'Fattore',
    numbers: 'Numeri',
    denominator: 'Denominatore',
    normalisation: 'Normalizzazione',
  },
  hints: {
    sheet: 'il suo nome',
    header: 'come sta nel foglio',
    role: 'che cosa è',
    code: 'dell’indicatore',
    table: 'dove stava',
    orientation: 'come stanno i cluster',
    headerRows: 'come nel foglio',
    cluster: 'se nessuna cella dice di chi è',
    period: 'se nessuna cella dice di quando è',
    factor: '100 se le quote vanno in per cento',
    numbers: 'it: 1.234,5; en: 1,234.5',
    denominator: 'codice di ciò per cui si divide',
    normalisation: 'vuota: come dice il metodo',
  },
  roles: {
    cluster: 'cluster',
    name: 'nome',
    period: 'periodo',
    indicator: 'indicatore',
    value: 'valore',
    group: 'gruppo',
    denominator: 'denominatore',
    ignore: 'ignora',
  },
  orientations: { rows: 'righe', columns: 'colonne', card: 'scheda', long: 'lunga' },
  summary:
    '{place}: {orientation}; {clusters?1 cluster|# cluster}, {indicators?1 indicatore|# indicatori}, certezza {certainty} %{unsure}',
  unsure: '; non presa, perché non è sicura',
  lies: {
    rows: 'un cluster per riga',
    columns: 'un cluster per colonna',
    card: 'un cluster per foglio',
    long: 'un valore per riga',
  },
  footer: '{sheet}',
};
