// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../definitions.ts';
import { COUNT, LEVEL } from '../units.ts';

export const INTERNATIONAL_FIELDS: readonly Field[] = [
  {
    code: 'prog_int',
    label: {
      it: 'Progetti europei o internazionali attivi dell’organizzazione cluster',
      en: 'Active European or international projects of the cluster organisation',
    },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'accordi_int',
    label: {
      it: 'Accordi formalizzati e attivi con cluster o reti estere',
      en: 'Formal active agreements with foreign clusters or networks',
    },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'soci_int',
    label: {
      it: 'Soci coinvolti in attività internazionali del cluster',
      en: 'Members involved in the cluster’s international activities',
    },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
    atMost: ['soci_tot'],
  },
  {
    code: 'iniziative_int',
    label: {
      it: 'Missioni, fiere e incontri B2B internazionali organizzati o coordinati',
      en: 'International missions, fairs and B2B meetings organised or coordinated',
    },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'imprese_export',
    label: { it: 'Imprese socie esportatrici', en: 'Exporting member companies' },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
    atMost: ['soci_pmi', 'soci_gi'],
  },
  {
    code: 'liv_int',
    label: {
      it: 'Livello della strategia di internazionalizzazione',
      en: 'Level of the internationalisation strategy',
    },
    unit: LEVEL,
    periodKind: 'S',
    kind: 'level',
    limits: { least: 1, most: 4 },
  },
];
