// SPDX-License-Identifier: EUPL-1.2

import { FAIR, MANAGER, STRONG, WEAK } from '../actionTerms.ts';
import type { ProposedAction } from '../definitions.ts';

export const COMMUNICATION_ACTIONS: readonly ProposedAction[] = [
  {
    element: 'CO1',
    trigger: WEAK,
    text: {
      it: 'Programmare visite o colloqui individuali, con priorità ai soci mai incontrati, e registrarne gli esiti.',
      en: 'Schedule visits or individual talks, starting with members never met, and record the results.',
    },
    effort: 1,
    months: 9,
    owner: MANAGER,
    evidence: { it: 'Registro dei contatti', en: 'Contact register' },
  },
  {
    element: 'CO2',
    trigger: WEAK,
    text: {
      it: 'Definire un calendario di eventi con temi scelti dai soci e formati brevi.',
      en: 'Set an events calendar with topics chosen by members and short formats.',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Calendario e presenze', en: 'Calendar and attendance' },
  },
  {
    element: 'CO3',
    trigger: WEAK,
    text: {
      it: 'Aprire parte degli eventi a non soci, scuole e amministrazioni e invitare direttamente i portatori di interesse.',
      en: 'Open some events to non-members, schools and administrations and invite stakeholders directly.',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Presenze per tipo', en: 'Attendance by type' },
  },
  {
    element: 'CO4',
    trigger: WEAK,
    text: {
      it: 'Preparare un piano di relazioni con la stampa e un archivio delle citazioni.',
      en: 'Prepare a press relations plan and an archive of mentions.',
    },
    effort: 1,
    months: 9,
    owner: MANAGER,
    evidence: { it: 'Rassegna con data e fonte', en: 'Press review with dates and sources' },
  },
  {
    element: 'CO5',
    trigger: WEAK,
    text: {
      it: 'Aggiornare il sito con elenco soci, servizi, progetti e sintesi in inglese, verificandone l’accessibilità.',
      en: 'Update the site with member list, services, projects and a summary in English, and check accessibility.',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Sito aggiornato', en: 'Updated site' },
  },
  {
    element: 'CO6',
    trigger: WEAK,
    text: {
      it: 'Svolgere un’indagine breve sui soci, discuterne gli esiti in consiglio e comunicare le azioni decise.',
      en: 'Run a short member survey, discuss it in the board and communicate the decided actions.',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Questionario, tasso di risposta, verbale', en: 'Questionnaire, response rate, minutes' },
  },
  {
    element: 'CO7',
    trigger: WEAK,
    text: {
      it: 'Documentare almeno tre storie di successo con problema, ruolo del cluster e risultato misurato.',
      en: 'Document at least three success stories with problem, role of the cluster and measured result.',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Schede pubblicate', en: 'Published stories' },
  },
  {
    element: 'CO',
    trigger: FAIR,
    text: {
      it: 'Definire messaggi diversi per soci, istituzioni e pubblico e misurarne gli effetti.',
      en: 'Define different messages for members, institutions and public and measure effects.',
    },
    effort: 1,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Piano di comunicazione', en: 'Communication plan' },
  },
  {
    element: 'CO',
    trigger: STRONG,
    text: {
      it: 'Valorizzare i risultati con una relazione annuale pubblica.',
      en: 'Use the results in a public annual report.',
    },
    effort: 1,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Relazione pubblicata', en: 'Published report' },
  },
];
