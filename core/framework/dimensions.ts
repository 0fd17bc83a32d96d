// SPDX-License-Identifier: EUPL-1.2
import type { Dimension } from './definitions.ts';

/** The six dimensions that DGR X/4749 (22 January 2016, Allegato 2) names, each with its sense in one line. */
export const DIMENSIONS: readonly Dimension[] = [
  {
    code: 'GS',
    name: { it: 'Grado di sviluppo', en: 'Degree of development' },
    meaning: {
      it: 'Quanto il cluster è strutturato e solido: agisce come un sistema, dura nel tempo, è autorevole.',
      en: 'How structured and solid the cluster is: it acts as one system, lasts over time, carries weight.',
    },
  },
  {
    code: 'SF',
    name: { it: 'Sostenibilità finanziaria', en: 'Financial sustainability' },
    meaning: {
      it: 'Quanto il cluster si avvicina a reggersi da solo, sul piano finanziario ed economico.',
      en: 'How close the cluster comes to supporting itself, financially and economically.',
    },
  },
  {
    code: 'RI',
    name: { it: 'Ricerca e innovazione', en: 'Research and innovation' },
    meaning: {
      it: 'Quanto formazione, ricerca e industria innovano insieme dentro il cluster.',
      en: 'How much education, research and industry innovate together within the cluster.',
    },
  },
  {
    code: 'PI',
    name: { it: "Propensione all'internazionalizzazione", en: 'Propensity to internationalise' },
    meaning: {
      it: 'Quanto i singoli soci e il cluster nel suo insieme s’impegnano oltre i confini della regione.',
      en: 'How much the single members and the cluster as a whole engage beyond the borders of the region.',
    },
  },
  {
    code: 'GO',
    name: { it: 'Governance', en: 'Governance' },
    meaning: {
      it: 'Quali regole e quali organi il cluster si è dato per la direzione, la gestione e il funzionamento.',
      en: 'Which rules and bodies the cluster has given itself for its direction, management and operation.',
    },
  },
  {
    code: 'CO',
    name: { it: 'Comunicazione', en: 'Communication' },
    meaning: {
      it: 'Quanto il cluster dialoga con i soci e con gli altri interlocutori, e quanto è riconosciuto da loro.',
      en: 'How well the cluster talks with its members and other stakeholders, and how far they recognise it.',
    },
  },
];
