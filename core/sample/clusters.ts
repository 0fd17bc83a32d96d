// SPDX-License-Identifier: EUPL-1.2
import { AREAS } from '../framework/areas.ts';
import type { Bilingual } from '../framework/definitions.ts';

/** A cluster of the deliberation; blank where it or another public source says nothing. */
export interface SampleCluster {
  /** The acronym, or the number in the deliberation where it gives none. */
  readonly code: string;
  readonly acronym?: string;
  readonly name: string;
  readonly area: Bilingual;
  readonly members: number;
  readonly label?: 'Bronze' | 'Gold';
  /** As a day number of spreadsheets. */
  readonly expiry?: number;
}

/** 5 February 2017, counted from 30 December 1899. */
const FEBRUARY_2017 = 42771;

/**
 * The nine clusters of DGR X/4749 (22 January 2016, Allegato 1) with their members in September 2015.
 * Labels: aeropolis.it of 8 June 2015, energia-plus.it of September 2015, the register of cluster-analysis.org.
 */
export const SAMPLE_CLUSTERS: readonly SampleCluster[] = [
  {
    code: 'CTL1',
    name: 'Lombardia Aerospace Cluster',
    area: AREAS.aerospace,
    members: 82,
    label: 'Bronze',
  },
  {
    code: 'AFIL',
    acronym: 'AFIL',
    name: 'Associazione Fabbrica Intelligente Lombardia',
    area: AREAS.factory,
    members: 123,
  },
  {
    code: 'CAT.AL',
    acronym: 'CAT.AL',
    name: 'Cluster Alta Tecnologia Agrofood Lombardia',
    area: AREAS.food,
    members: 56,
  },
  {
    code: 'CLM',
    acronym: 'CLM',
    name: 'Associazione Cluster Lombardo della Mobilità',
    area: AREAS.mobility,
    members: 47,
  },
  {
    code: 'LE2C',
    acronym: 'LE2C',
    name: 'Lombardy Energy Cleantech Cluster',
    area: AREAS.energy,
    members: 125,
    label: 'Gold',
  },
  {
    code: 'LGCA',
    acronym: 'LGCA',
    name: 'Lombardy Green Chemistry Association',
    area: AREAS.chemistry,
    members: 19,
  },
  {
    code: 'CTL7',
    name: 'Cluster Lombardo Scienze della Vita',
    area: AREAS.life,
    members: 90,
    label: 'Bronze',
    expiry: FEBRUARY_2017,
  },
  {
    code: 'TAV',
    acronym: 'TAV',
    name: 'Cluster Tecnologico Lombardo "Tecnologie per gli Ambienti di Vita"',
    area: AREAS.living,
    members: 34,
  },
  {
    code: 'TSC&C',
    acronym: 'TSC&C',
    name: 'Fondazione Cluster Tecnologie per le smart cities & Communities-Lombardia',
    area: AREAS.communities,
    members: 97,
  },
];
