// SPDX-License-Identifier: EUPL-1.2

import { BOARD, FAIR, MANAGER, STRONG, WEAK } from '../actionTerms.ts';
import type { ProposedAction } from '../definitions.ts';

export const DEVELOPMENT_ACTIONS: readonly ProposedAction[] = [
  {
    element: 'GS1',
    trigger: WEAK,
    text: {
      it: 'Definire i profili di soci mancanti e un piano di adesioni con obiettivo annuo; togliere dall’elenco chi non ha impegni scritti o versati.',
      en: 'Define the missing member profiles and a recruitment plan with a yearly goal; remove entries with no written or paid commitment.',
    },
    effort: 2,
    months: 12,
    owner: MANAGER,
    evidence: {
      it: 'Elenco soci con data e forma dell’impegno',
      en: 'List of members with date and form of commitment',
    },
  },
  {
    element: 'GS2',
    trigger: WEAK,
    text: {
      it: 'Intervistare i soci usciti, correggere la causa più frequente e fissare un momento di accoglienza per i nuovi.',
      en: 'Interview leavers, fix the most frequent cause and set up an onboarding step for new members.',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: {
      it: 'Registro entrate e uscite con motivo',
      en: 'Register of joiners and leavers, with reasons',
    },
  },
  {
    element: 'GS3',
    trigger: WEAK,
    text: {
      it: 'Avviare con le associazioni territoriali una campagna rivolta alle imprese, con quota di ingresso ridotta per le PMI.',
      en: 'Run a company campaign with local business associations, with a reduced entry fee for SMEs.',
    },
    effort: 2,
    months: 12,
    owner: BOARD,
    evidence: {
      it: 'Numero di imprese contattate e aderenti',
      en: 'Number of companies contacted and joined',
    },
  },
  {
    element: 'GS4',
    trigger: WEAK,
    text: {
      it: 'Individuare le categorie assenti (per esempio formazione o enti pubblici) e coinvolgerle con accordi mirati.',
      en: 'Identify absent categories (for example training or public bodies) and involve them with targeted agreements.',
    },
    effort: 1,
    months: 9,
    owner: MANAGER,
    evidence: { it: 'Accordi o adesioni per categoria', en: 'Agreements or memberships by category' },
  },
  {
    element: 'GS5',
    trigger: WEAK,
    text: {
      it: 'Dotare il cluster di una figura dedicata e stabile, anche condivisa con un socio, con mansionario e tempo definito.',
      en: 'Give the cluster a dedicated and stable person, possibly shared with a member, with a job description and set time.',
    },
    effort: 3,
    months: 12,
    owner: BOARD,
    evidence: { it: 'Contratto o lettera di distacco', en: 'Contract or letter of secondment' },
  },
  {
    element: 'GS6',
    trigger: WEAK,
    text: {
      it: 'Registrare la partecipazione per socio e proporre ai soci inattivi un’attività scelta sui loro bisogni.',
      en: 'Record participation by member and offer inactive members an activity chosen on their needs.',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Registro presenze per socio', en: 'Attendance register by member' },
  },
  {
    element: 'GS',
    trigger: FAIR,
    text: {
      it: 'Consolidare la base: misurare la partecipazione per categoria e fissare un obiettivo di soci attivi.',
      en: 'Consolidate the base: measure participation by category and set an active-member goal.',
    },
    effort: 1,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Rapporto annuale', en: 'Yearly report' },
  },
  {
    element: 'GS',
    trigger: STRONG,
    text: {
      it: 'Mantenere e condividere la pratica con gli altri CTL.',
      en: 'Keep it up and share the practice with the other clusters.',
    },
    effort: 1,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Incontro di scambio', en: 'Exchange meeting' },
  },
];
