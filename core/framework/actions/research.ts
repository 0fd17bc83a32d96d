// SPDX-License-Identifier: EUPL-1.2

import { BOARD, FAIR, MANAGER, STRONG, WEAK } from '../actionTerms.ts';
import type { ProposedAction } from '../definitions.ts';

export const RESEARCH_ACTIONS: readonly ProposedAction[] = [
  {
    element: 'RI1',
    trigger: WEAK,
    text: {
      it: 'Raccogliere due volte l’anno le idee progettuali dei soci e accompagnarne alcune fino alla domanda.',
      en: 'Collect members’ project ideas twice a year and take some through to application.',
    },
    effort: 2,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Schede idea e domande presentate', en: 'Idea sheets and applications made' },
  },
  {
    element: 'RI2',
    trigger: WEAK,
    text: {
      it: 'Puntare su pochi progetti più ampi con grandi imprese e organismi di ricerca, coerenti con la S3.',
      en: 'Focus on fewer, larger projects with large companies and research bodies, in line with S3.',
    },
    effort: 3,
    months: 24,
    owner: BOARD,
    evidence: {
      it: 'Valore della quota dei soci per progetto',
      en: 'Value of the members’ share, by project',
    },
  },
  {
    element: 'RI3',
    trigger: WEAK,
    text: {
      it: 'Aprire i partenariati alle PMI con ruoli brevi e costi contenuti (prove, casi d’uso, validazione).',
      en: 'Open partnerships to SMEs with short, low-cost roles (tests, use cases, validation).',
    },
    effort: 2,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Elenco soci per progetto', en: 'List of members by project' },
  },
  {
    element: 'RI4',
    trigger: WEAK,
    text: {
      it: 'Introdurre una revisione interna delle proposte e analizzare i giudizi ricevuti su quelle respinte.',
      en: 'Introduce an internal proposal review and analyse the assessments of rejected ones.',
    },
    effort: 1,
    months: 9,
    owner: MANAGER,
    evidence: { it: 'Schede di revisione e giudizi', en: 'Review sheets and assessments' },
  },
  {
    element: 'RI5',
    trigger: WEAK,
    text: {
      it: 'Attivare gruppi di lavoro sui temi prioritari con coordinatore, calendario e verbali; chiudere quelli fermi.',
      en: 'Set up working groups on priority topics with a chair, a calendar and minutes; close idle ones.',
    },
    effort: 1,
    months: 6,
    owner: MANAGER,
    evidence: { it: 'Verbali e calendario', en: 'Minutes and calendar' },
  },
  {
    element: 'RI6',
    trigger: WEAK,
    text: {
      it: 'Redigere un documento di posizione annuale sui temi della S3 e presentarlo alla Regione.',
      en: 'Write a yearly position paper on S3 topics and present it to the Region.',
    },
    effort: 2,
    months: 9,
    owner: BOARD,
    evidence: { it: 'Documento e lettera di trasmissione', en: 'Paper and covering letter' },
  },
  {
    element: 'RI',
    trigger: FAIR,
    text: {
      it: 'Collegare ogni gruppo di lavoro ad almeno un’idea progettuale l’anno.',
      en: 'Link each working group to at least one project idea per year.',
    },
    effort: 2,
    months: 12,
    owner: MANAGER,
    evidence: { it: 'Idee per gruppo', en: 'Ideas by working group' },
  },
  {
    element: 'RI',
    trigger: STRONG,
    text: {
      it: 'Candidarsi a coordinare un’iniziativa nazionale o europea.',
      en: 'Apply to lead a national or European initiative.',
    },
    effort: 3,
    months: 24,
    owner: BOARD,
    evidence: { it: 'Candidatura', en: 'Application' },
  },
];
