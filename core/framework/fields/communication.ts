// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../definitions.ts';
import { COUNT, LEVEL } from '../units.ts';

export const COMMUNICATION_FIELDS: readonly Field[] = [
  {
    code: 'soci_incontrati',
    label: { it: 'Soci incontrati individualmente', en: 'Members met individually' },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
    atMost: ['soci_tot'],
  },
  {
    code: 'eventi',
    label: { it: 'Eventi organizzati', en: 'Events organised' },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'partecipanti',
    label: { it: 'Partecipanti agli eventi, totale', en: 'Event participants, total' },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'partecipanti_est',
    label: { it: 'di cui non soci', en: 'of which non-members' },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
    atMost: ['partecipanti'],
  },
  {
    code: 'citazioni',
    label: {
      it: 'Citazioni su stampa, media e pubblicazioni',
      en: 'Mentions in press, media and publications',
    },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
  },
  {
    code: 'liv_web',
    label: { it: 'Livello della presenza web', en: 'Level of web presence' },
    unit: LEVEL,
    periodKind: 'S',
    kind: 'level',
    limits: { least: 1, most: 4 },
  },
  {
    code: 'liv_soddisf',
    label: {
      it: 'Livello dell’indagine di soddisfazione dei soci',
      en: 'Level of the member satisfaction survey',
    },
    unit: LEVEL,
    periodKind: 'S',
    kind: 'level',
    limits: { least: 1, most: 4 },
  },
  {
    code: 'storie',
    label: {
      it: 'Storie di successo documentate e pubblicate',
      en: 'Documented and published success stories',
    },
    unit: COUNT,
    periodKind: 'Y',
    kind: 'whole',
    limits: { least: 0 },
  },
];
