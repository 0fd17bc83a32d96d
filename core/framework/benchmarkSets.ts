// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../model/language.ts';
import type { Bilingual } from './definitions.ts';

/** What people call the sets of {@link BENCHMARKS}: where, by whom and of which year. */
const SETS: Readonly<Record<string, Bilingual>> = {
  'EU-ECCP-2022': { it: 'UE, ECCP 2022', en: 'EU, ECCP 2022' },
  'PL-PARP-2022': { it: 'Polonia, PARP 2022', en: 'Poland, PARP 2022' },
  'DE-GOC-2015': { it: 'Germania, go-cluster 2015', en: 'Germany, go-cluster 2015' },
  'WW-GCIS-2012': { it: 'Mondo, GCIS 2012', en: 'World, GCIS 2012' },
  'EU-MZK-2017': { it: 'Europa, ECCP 2017', en: 'Europe, ECCP 2017' },
  'IT-LOM-2015': { it: 'Lombardia 2015', en: 'Lombardy 2015' },
};

/** The name of a set of benchmarks; a person's own set is called as she calls it. */
export function setName(set: string, language: Language): string {
  return SETS[set]?.[language] ?? set;
}
