// SPDX-License-Identifier: EUPL-1.2

import { BOARD, FAIR, MANAGER, STRONG, WEAK } from '../actionTerms.ts';
import type { ProposedAction } from '../definitions.ts';

export const INTERNATIONAL_ACTIONS: readonly ProposedAction[] = [
  {
    element: 'PI1',
    trigger: WEAK,
    text: {
      it: 'Entrare come partner in un progetto europeo coerente con il piano, anche tramite bandi a cascata.',
      en: 'Join one European project consistent with the plan, also through cascade funding.',
    },
    effort: 3,
    months: 18,
    owner: MANAGER,
    evidence: { it: 'Domanda o accordo di consorzio', en: 'Application or consortium agreement' },
  },
  {
    element: 'PI2',
    trigger: WEAK,
    text: {
      it: 'Scegliere due cluster esteri affini e firmare accordi con un’attività concreta entro l’anno.',
      en: 'Pick two related foreign clusters and sign agreements with one concrete activity within the year.',
    },
    effort: 2,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Accordi e attività svolte', en: 'Agreements and activities carried out' },
  },
  {
    element: 'PI3',
    trigger: WEAK,
    text: {
      it: 'Rilevare i mercati di interesse dei soci e offrire percorsi di gruppo per chi inizia.',
      en: 'Survey members’ markets of interest and offer group paths for beginners.',
    },
    effort: 2,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Soci partecipanti per iniziativa', en: 'Members taking part, by initiative' },
  },
  {
    element: 'PI4',
    trigger: WEAK,
    text: {
      it: 'Pubblicare un calendario annuale di missioni, fiere e incontri B2B condiviso con gli altri cluster.',
      en: 'Publish a yearly calendar of missions, fairs and B2B meetings shared with the other clusters.',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Calendario e presenze', en: 'Calendar and attendance' },
  },
  {
    element: 'PI5',
    trigger: WEAK,
    text: {
      it: 'Assegnare tempo dedicato alla progettazione europea e definire un obiettivo di entrate.',
      en: 'Assign dedicated time to European project work and set a revenue goal.',
    },
    effort: 2,
    months: 18,
    owner: BOARD,
    evidence: { it: 'Ore assegnate e proposte presentate', en: 'Hours assigned and proposals submitted' },
  },
  {
    element: 'PI6',
    trigger: WEAK,
    text: {
      it: 'Organizzare affiancamento tra soci esportatori e soci non esportatori e orientarli ai servizi esistenti.',
      en: 'Pair exporting and non-exporting members and guide them to existing services.',
    },
    effort: 1,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Coppie attivate e soci orientati', en: 'Pairs formed and members guided' },
  },
  {
    element: 'PI7',
    trigger: WEAK,
    text: {
      it: 'Approvare un piano di internazionalizzazione con Paesi prioritari, indicatori, risorse e responsabile.',
      en: 'Approve an internationalisation plan with priority countries, indicators, resources and an owner.',
    },
    effort: 2,
    months: 9,
    owner: BOARD,
    evidence: { it: 'Piano approvato', en: 'Approved plan' },
  },
  {
    element: 'PI',
    trigger: FAIR,
    text: {
      it: 'Passare da iniziative singole a un programma annuale con seguito misurato.',
      en: 'Move from single initiatives to a yearly programme with measured follow-up.',
    },
    effort: 2,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Esiti per iniziativa', en: 'Results by initiative' },
  },
  {
    element: 'PI',
    trigger: STRONG,
    text: {
      it: 'Fare da porta d’ingresso per gli altri CTL nei Paesi presidiati.',
      en: 'Act as a gateway for the other clusters in the countries covered.',
    },
    effort: 2,
    months: 18,
    owner: MANAGER,
    evidence: { it: 'Accordi tra cluster', en: 'Agreements between clusters' },
  },
];
