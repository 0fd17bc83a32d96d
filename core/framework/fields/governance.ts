// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../definitions.ts';
import { COUNT, DAYS, LEVEL, YES_NO } from '../units.ts';

export const GOVERNANCE_FIELDS: readonly Field[] = [
  {
    code: 'pers_giuridica',
    label: {
      it: 'Personalità giuridica, statuto e regolamento vigenti',
      en: 'Legal personality, statute and rules in force',
    },
    unit: YES_NO,
    periodKind: 'S',
    kind: 'yes-no',
    limits: null,
  },
  {
    code: 'liv_strategia',
    label: { it: 'Livello della strategia pluriennale', en: 'Level of the multi-year strategy' },
    unit: LEVEL,
    periodKind: 'S',
    kind: 'level',
    limits: { least: 1, most: 4 },
  },
  {
    code: 'liv_piano',
    label: { it: 'Livello del piano operativo annuale', en: 'Level of the annual implementation plan' },
    unit: LEVEL,
    periodKind: 'S',
    kind: 'level',
    limits: { least: 1, most: 4 },
  },
  {
    code: 'liv_controllo',
    label: {
      it: 'Livello di monitoraggio delle prestazioni e controllo finanziario',
      en: 'Level of performance monitoring and financial controlling',
    },
    unit: LEVEL,
    periodKind: 'S',
    kind: 'level',
    limits: { least: 1, most: 4 },
  },
  {
    code: 'cd_tot',
    label: { it: 'Componenti dell’organo direttivo', en: 'Members of the governing board' },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 1 },
  },
  {
    code: 'cd_imprese',
    label: { it: 'di cui espressione di imprese', en: 'of which representing companies' },
    unit: COUNT,
    periodKind: 'S',
    kind: 'whole',
    limits: { least: 0 },
    atMost: ['cd_tot'],
  },
  {
    code: 'assemblea_aventi',
    label: { it: 'Soci aventi diritto di voto in assemblea', en: 'Members entitled to vote in the assembly' },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 1 },
  },
  {
    code: 'assemblea_presenti',
    label: {
      it: 'Soci presenti o rappresentati (media delle assemblee)',
      en: 'Members present or represented (average of assemblies)',
    },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'number',
    limits: { least: 0 },
    atMost: ['assemblea_aventi'],
  },
  {
    code: 'giorni_formazione',
    label: { it: 'Giorni di formazione fruiti dal personale', en: 'Training days taken by the staff' },
    unit: DAYS,
    periodKind: 'Y',
    kind: 'number',
    limits: { least: 0 },
  },
];
