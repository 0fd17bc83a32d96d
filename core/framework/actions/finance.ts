// SPDX-License-Identifier: EUPL-1.2

import { BOARD, FAIR, MANAGER, STRONG, WEAK } from '../actionTerms.ts';
import type { ProposedAction } from '../definitions.ts';

export const FINANCE_ACTIONS: readonly ProposedAction[] = [
  {
    element: 'SF1',
    trigger: WEAK,
    text: {
      it: 'Rivedere le fasce di quota e introdurre servizi a pagamento richiesti dai soci, con obiettivo di risorse private a 3 anni.',
      en: 'Review fee bands and introduce paid services members ask for, with a three-year private funding goal.',
    },
    effort: 3,
    months: 24,
    owner: BOARD,
    evidence: {
      it: 'Listino, delibera sulle quote, piano economico',
      en: 'Price list, decision on fees, business plan',
    },
  },
  {
    element: 'SF2',
    trigger: WEAK,
    text: {
      it: 'Calcolare il costo di struttura reale e allineare quote e tariffe; ridurre o condividere i costi non essenziali.',
      en: 'Compute the real structural cost and align fees and prices; cut or share non-essential costs.',
    },
    effort: 2,
    months: 12,
    owner: BOARD,
    evidence: { it: 'Conto dei costi e bilancio di previsione', en: 'Account of costs and budget' },
  },
  {
    element: 'SF3',
    trigger: WEAK,
    text: {
      it: 'Stabilire un tetto di dipendenza dal finanziatore principale e candidarsi ad almeno due altre fonti nell’anno.',
      en: 'Set a cap on dependence on the main funder and apply to at least two other sources in the year.',
    },
    effort: 3,
    months: 18,
    owner: BOARD,
    evidence: { it: 'Domande presentate e quota per fonte', en: 'Applications made and share by source' },
  },
  {
    element: 'SF4',
    trigger: WEAK,
    text: {
      it: 'Preparare un piano finanziario triennale con scenari e costituire una riserva pari ad alcuni mesi di costi.',
      en: 'Prepare a three-year financial plan with scenarios and build a reserve worth some months of costs.',
    },
    effort: 2,
    months: 12,
    owner: BOARD,
    evidence: { it: 'Piano finanziario approvato', en: 'Approved financial plan' },
  },
  {
    element: 'SF5',
    trigger: WEAK,
    text: {
      it: 'Affiancare alla fonte principale una linea di servizi e una di progetti, con responsabile e previsione di entrata.',
      en: 'Add a service line and a project line next to the main source, with an owner and a revenue forecast.',
    },
    effort: 2,
    months: 18,
    owner: MANAGER,
    evidence: { it: 'Entrate per fonte', en: 'Revenue by source' },
  },
  {
    element: 'SF6',
    trigger: WEAK,
    text: {
      it: 'Introdurre un controllo trimestrale degli scostamenti tra previsione e consuntivo e un piano di rientro.',
      en: 'Introduce a quarterly check of forecast against actual and a recovery plan.',
    },
    effort: 1,
    months: 6,
    owner: BOARD,
    evidence: { it: 'Verbali di verifica trimestrale', en: 'Minutes of the quarterly checks' },
  },
  {
    element: 'SF',
    trigger: FAIR,
    text: {
      it: 'Fissare un obiettivo triennale per ciascuna fonte e verificarlo a metà anno.',
      en: 'Set a three-year goal for each source and check it mid-year.',
    },
    effort: 1,
    months: 12,
    owner: BOARD,
    evidence: { it: 'Piano economico', en: 'Business plan' },
  },
  {
    element: 'SF',
    trigger: STRONG,
    text: {
      it: 'Investire parte del margine in nuovi servizi ai soci.',
      en: 'Invest part of the margin in new member services.',
    },
    effort: 2,
    months: 12,
    owner: BOARD,
    evidence: { it: 'Delibera di destinazione', en: 'Decision on the use of funds' },
  },
];
