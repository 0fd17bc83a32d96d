// SPDX-License-Identifier: EUPL-1.2

import { ASSEMBLY, BOARD, FAIR, MANAGER, STRONG, WEAK } from '../actionTerms.ts';
import type { ProposedAction } from '../definitions.ts';

export const GOVERNANCE_ACTIONS: readonly ProposedAction[] = [
  {
    element: 'GO1',
    trigger: WEAK,
    text: {
      it: 'Completare l’iter per la personalità giuridica e adottare statuto e regolamento.',
      en: 'Complete the steps for legal personality and adopt a statute and rules.',
    },
    effort: 2,
    months: 9,
    owner: BOARD,
    evidence: { it: 'Decreto di riconoscimento e statuto', en: 'Decree of recognition and statute' },
  },
  {
    element: 'GO2',
    trigger: WEAK,
    text: {
      it: 'Costruire con i soci una strategia triennale basata su un’analisi dei bisogni e farla approvare.',
      en: 'Build a three-year strategy with members on a needs analysis and have it approved.',
    },
    effort: 2,
    months: 9,
    owner: BOARD,
    evidence: { it: 'Strategia approvata e verbali', en: 'Approved strategy and minutes' },
  },
  {
    element: 'GO3',
    trigger: WEAK,
    text: {
      it: 'Tradurre la strategia in un piano annuale con obiettivi, scadenze, responsabili e risorse.',
      en: 'Turn the strategy into a yearly plan with goals, deadlines, owners and resources.',
    },
    effort: 1,
    months: 4,
    owner: MANAGER,
    evidence: { it: 'Piano annuale', en: 'Yearly plan' },
  },
  {
    element: 'GO4',
    trigger: WEAK,
    text: {
      it: 'Adottare un quadro di pochi indicatori e verificarlo in consiglio almeno due volte l’anno.',
      en: 'Adopt a small set of indicators and check it in the board at least twice a year.',
    },
    effort: 1,
    months: 6,
    owner: BOARD,
    evidence: { it: 'Verbali con valori degli indicatori', en: 'Minutes with the values of the indicators' },
  },
  {
    element: 'GO5',
    trigger: WEAK,
    text: {
      it: 'Riservare seggi a imprese e PMI nel regolamento elettorale e favorire il ricambio.',
      en: 'Reserve seats for companies and SMEs in the election rules and encourage turnover.',
    },
    effort: 2,
    months: 18,
    owner: ASSEMBLY,
    evidence: { it: 'Regolamento e composizione', en: 'Election rules and composition of the board' },
  },
  {
    element: 'GO6',
    trigger: WEAK,
    text: {
      it: 'Consentire la partecipazione a distanza, inviare i materiali in anticipo e abbinare l’assemblea a un evento utile.',
      en: 'Allow remote attendance, send papers early and pair the assembly with a useful event.',
    },
    effort: 1,
    months: 6,
    owner: BOARD,
    evidence: { it: 'Presenze in assemblea', en: 'Attendance at the assembly' },
  },
  {
    element: 'GO7',
    trigger: WEAK,
    text: {
      it: 'Definire un piano di formazione del personale su gestione del cluster, progettazione e finanza.',
      en: 'Define a staff training plan on cluster management, project work and finance.',
    },
    effort: 1,
    months: 12,
    owner: BOARD,
    evidence: { it: 'Attestati e piano formativo', en: 'Certificates and training plan' },
  },
  {
    element: 'GO',
    trigger: FAIR,
    text: {
      it: 'Rendere periodica la revisione di strategia, piano e indicatori, con prove conservate.',
      en: 'Make the review of strategy, plan and indicators periodic, with kept evidence.',
    },
    effort: 1,
    months: 12,
    owner: BOARD,
    evidence: { it: 'Verbali e documenti', en: 'Minutes and documents' },
  },
  {
    element: 'GO',
    trigger: STRONG,
    text: {
      it: 'Preparare il fascicolo delle prove per un esame esterno.',
      en: 'Prepare the evidence file for an external assessment.',
    },
    effort: 2,
    months: 9,
    owner: MANAGER,
    evidence: { it: 'Fascicolo indicizzato', en: 'Indexed file' },
  },
];
