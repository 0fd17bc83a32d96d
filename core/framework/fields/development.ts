// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../definitions.ts';
import { COUNT, FTE } from '../units.ts';

export const DEVELOPMENT_FIELDS: readonly Field[] = [
  {
    code: 'soci_tot',
    label: { it: 'Soci impegnati, totale', en: 'Committed members, total' },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
    sumOf: ['soci_pmi', 'soci_gi', 'soci_ricerca', 'soci_formazione', 'soci_pa', 'soci_altri'],
  },
  {
    code: 'soci_pmi',
    label: { it: 'di cui PMI', en: 'of which SMEs' },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'soci_gi',
    label: { it: 'di cui grandi imprese', en: 'of which large companies' },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'soci_ricerca',
    label: {
      it: 'di cui università e organismi di ricerca',
      en: 'of which universities and research bodies',
    },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'soci_formazione',
    label: { it: 'di cui enti di formazione', en: 'of which training providers' },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'soci_pa',
    label: { it: 'di cui enti pubblici', en: 'of which public bodies' },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'soci_altri',
    label: {
      it: 'di cui altri (associazioni, finanza, consulenti)',
      en: 'of which others (associations, finance, consultants)',
    },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'soci_prec',
    label: {
      it: 'Soci impegnati alla rilevazione precedente',
      en: 'Committed members at the previous survey',
    },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 1 },
    answerBefore: 'soci_tot',
  },
  {
    code: 'soci_attivi',
    label: {
      it: 'Soci con almeno una partecipazione ad attività',
      en: 'Members with at least one recorded participation',
    },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
    atMost: ['soci_tot'],
  },
  {
    code: 'fte',
    label: {
      it: 'Personale dedicato alla gestione (equivalenti a tempo pieno)',
      en: 'Dedicated management staff (full-time equivalents)',
    },
    unit: FTE,
    periodKind: 'S',
    kind: 'number',
    limits: { least: 0 },
  },
];
