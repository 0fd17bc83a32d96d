// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../definitions.ts';
import { COUNT, EUR, LEVEL } from '../units.ts';

export const RESEARCH_FIELDS: readonly Field[] = [
  {
    code: 'prog_ri',
    label: {
      it: 'Progetti R&I collaborativi attivi (almeno 3 soci, di cui un’impresa e un organismo di ricerca)',
      en: 'Active collaborative R&I projects (at least 3 members, incl. one company and one research body)',
    },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'prog_ri_valore',
    label: {
      it: 'Valore della quota dei soci nei progetti R&I attivi',
      en: 'Value of the members’ share in active R&I projects',
    },
    unit: EUR,
    periodKind: 'S',
    kind: 'number',
    limits: { least: 0 },
  },
  {
    code: 'soci_prog_ri',
    label: { it: 'Soci coinvolti in progetti R&I attivi', en: 'Members involved in active R&I projects' },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
    atMost: ['soci_tot'],
  },
  {
    code: 'prop_presentate',
    label: {
      it: 'Proposte R&I presentate con il supporto del cluster',
      en: 'R&I proposals submitted with cluster support',
    },
    unit: COUNT,
    periodKind: 'T3',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'prop_finanziate',
    label: { it: 'di cui finanziate', en: 'of which funded' },
    unit: COUNT,
    periodKind: 'T3',
    kind: 'whole',
    limits: { least: 0 },
    atMost: ['prop_presentate'],
  },
  {
    code: 'gruppi_lavoro',
    label: {
      it: 'Gruppi di lavoro con almeno 2 riunioni verbalizzate',
      en: 'Working groups with at least 2 minuted meetings',
    },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'liv_s3',
    label: {
      it: 'Livello di integrazione nel sistema dell’innovazione e nella S3',
      en: 'Level of integration in the innovation system and S3',
    },
    unit: LEVEL,
    periodKind: 'S',
    kind: 'level',
    limits: { least: 1, most: 4 },
  },
];
