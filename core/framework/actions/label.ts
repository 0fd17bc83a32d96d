// SPDX-License-Identifier: EUPL-1.2

import { BOARD, MANAGER } from '../actionTerms.ts';
import type { ProposedAction } from '../definitions.ts';

export const LABEL_ACTIONS: readonly ProposedAction[] = [
  {
    element: null,
    trigger: { kind: 'label', state: 'none' },
    text: {
      it: 'Verificare i requisiti minimi (0,5 FTE, 15 soci, almeno 2 tipi di soci, sito in inglese), registrarsi su ECCP e prenotare l’intervista Bronze.',
      en: 'Check the minimum requirements (0.5 FTE, 15 members, at least 2 member types, site in English), register on ECCP and book the Bronze interview.',
    },
    effort: 2,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Profilo ECCP e questionario', en: 'ECCP profile and questionnaire' },
  },
  {
    element: null,
    trigger: { kind: 'label', state: 'bronze' },
    text: {
      it: 'Scegliere dal rapporto di benchmarking tre aree di miglioramento e pianificarne le prove: servono per il Silver.',
      en: 'Choose three improvement areas from the benchmarking report and plan the evidence: they are needed for Silver.',
    },
    effort: 2,
    months: 18,
    owner: BOARD,
    evidence: { it: 'Tre schede di miglioramento', en: 'Three improvement sheets' },
  },
  {
    element: null,
    trigger: { kind: 'label', state: 'silver' },
    text: {
      it: 'Svolgere un’autovalutazione sugli indicatori Gold, colmare quelli sotto soglia e raccogliere i documenti.',
      en: 'Run a self-assessment on the Gold indicators, close those under the threshold and collect documents.',
    },
    effort: 3,
    months: 18,
    owner: BOARD,
    evidence: { it: 'Autovalutazione e fascicolo', en: 'Self-assessment and file' },
  },
  {
    element: null,
    trigger: { kind: 'label', state: 'gold' },
    text: {
      it: 'Programmare il rinnovo prima della scadenza e mantenere il fascicolo delle prove.',
      en: 'Schedule the renewal before expiry and keep the evidence file.',
    },
    effort: 2,
    months: 18,
    owner: MANAGER,
    evidence: { it: 'Data di scadenza e fascicolo', en: 'Expiry date and file' },
  },
  {
    element: null,
    trigger: { kind: 'label', state: 'expiring' },
    text: {
      it: 'L’etichetta scade entro 6 mesi: avviare il rinnovo (possibile fino a un anno dopo la scadenza).',
      en: 'The label expires within 6 months: start the renewal (possible up to one year after expiry).',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Domanda di rinnovo', en: 'Renewal application' },
  },
  {
    element: null,
    trigger: { kind: 'label', state: 'lapsed' },
    text: {
      it: 'L’etichetta è scaduta da oltre un anno: si riparte come prima richiesta.',
      en: 'The label expired over a year ago: it restarts as a first application.',
    },
    effort: 2,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Nuova domanda', en: 'New application' },
  },
];
