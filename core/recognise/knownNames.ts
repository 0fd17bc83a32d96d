// SPDX-License-Identifier: EUPL-1.2
import { nameKey } from '../read/names.ts';
import { SAMPLE_CLUSTERS } from '../sample/clusters.ts';

const ITALIAN_REGIONS = [
  ...[
    'Abruzzo',
    'Basilicata',
    'Calabria',
    'Campania',
    'Emilia-Romagna',
    'Friuli-Venezia Giulia',
    'Lazio',
    'Liguria',
  ],
  ...[
    'Lombardia',
    'Marche',
    'Molise',
    'Piemonte',
    'Puglia',
    'Sardegna',
    'Sicilia',
    'Toscana',
    'Trentino-Alto Adige',
  ],
  ...['Umbria', "Valle d'Aosta", 'Veneto'],
];

/** Names of whom data are about, as {@link nameKey} writes them. */
export type KnownNames = ReadonlySet<string>;

/** The clusters of the deliberation, those that a workbook lists, the regions of Italy and the countries of the world. */
export function knownNames(listed: readonly { readonly code: string; readonly name: string }[]): KnownNames {
  const names = [
    ...SAMPLE_CLUSTERS.flatMap(({ code, acronym = '', name }) => [code, acronym, name]),
    ...listed.flatMap(({ code, name }) => [code, name]),
    ...ITALIAN_REGIONS,
  ];
  const own = names.filter((name) => name !== '').map(nameKey);
  return new Set([...own, ...countries()]);
}

let remembered: readonly string[] | null = null;

/** As the platform's own data call them, in both languages. */
function countries(): readonly string[] {
  if (remembered !== null) return remembered;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  remembered = ['it', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [nameKey(name)];
    });
  });
  return remembered;
}
