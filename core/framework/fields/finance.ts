// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../definitions.ts';
import { EUR, MONTHS } from '../units.ts';

export const FINANCE_FIELDS: readonly Field[] = [
  {
    code: 'ent_tot',
    label: {
      it: 'Entrate totali dell’organizzazione cluster',
      en: 'Total revenue of the cluster organisation',
    },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { least: 0 },
    sumOf: ['ent_quote', 'ent_servizi', 'ent_progetti_ue', 'ent_progetti_naz', 'ent_contributi', 'ent_altre'],
  },
  {
    code: 'ent_quote',
    label: { it: 'Entrate da quote associative', en: 'Revenue from membership fees' },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { least: 0 },
  },
  {
    code: 'ent_servizi',
    label: {
      it: 'Entrate da servizi e sponsorizzazioni private',
      en: 'Revenue from services and private sponsorship',
    },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { least: 0 },
  },
  {
    code: 'ent_progetti_ue',
    label: { it: 'Entrate da progetti UE o internazionali', en: 'Revenue from EU or international projects' },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { least: 0 },
  },
  {
    code: 'ent_progetti_naz',
    label: {
      it: 'Entrate da progetti nazionali o regionali competitivi',
      en: 'Revenue from competitive national or regional projects',
    },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { least: 0 },
  },
  {
    code: 'ent_contributi',
    label: { it: 'Contributi pubblici non competitivi', en: 'Non-competitive public contributions' },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { least: 0 },
  },
  {
    code: 'ent_altre',
    label: { it: 'Altre entrate private', en: 'Other private revenue' },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { least: 0 },
  },
  {
    code: 'ent_pubb_max',
    label: {
      it: 'Entrate dal principale finanziatore pubblico',
      en: 'Revenue from the largest single public funder',
    },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { least: 0 },
    atMost: ['ent_tot'],
  },
  {
    code: 'costi_tot',
    label: { it: 'Costi totali', en: 'Total costs' },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { above: 0 },
  },
  {
    code: 'costi_struttura',
    label: {
      it: 'Costi di struttura (personale, sede, amministrazione)',
      en: 'Structural costs (staff, premises, administration)',
    },
    unit: EUR,
    periodKind: 'F',
    kind: 'number',
    limits: { above: 0 },
    atMost: ['costi_tot'],
  },
  {
    code: 'mesi_coperti',
    label: {
      it: 'Mesi futuri di attività già finanziati da contratti o delibere',
      en: 'Future months of operation already funded by contract or decision',
    },
    unit: MONTHS,
    periodKind: 'S',
    kind: 'number',
    limits: { least: 0, most: 60 },
  },
];
