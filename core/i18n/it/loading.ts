// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const loading: Texts['loading'] = {
  loading: 'Caricamento del pannello…',
  part: 'Caricamento…',
  failed:
    'Il pannello non è stato caricato. Controllare la connessione e riprovare. Le formule continuano a funzionare.',
  retry: 'Riprova',
};
