// SPDX-License-Identifier: EUPL-1.2
import type { FoundRows, TableRow } from './tables.ts';
import { declaresMissing, plain } from './words.ts';

const UNITS = new Set(
  (
    '% ‰ € $ £ eur euro keur meur k€ m€ mln mld mln€ migliaia milioni n n. n° nr. num num. numero number no. # count ' +
    'unita units indice index punti points score ore hours giorni days mesi months anni years fte ula persone people ' +
    'addetti percentuale percent pct si/no yes/no livello level rapporto ratio kg t kw kwh mwh m2 m² mq km kmq ha h min'
  ).split(' '),
);

/** Texts of more letters than this are remarks. */
const LONGEST = 24;

/** Whether a row holds nothing but texts, of which at least one is a unit of measure and none stands for a value. */
export function holdsUnits(row: TableRow, { extras }: FoundRows): boolean {
  const cells = extras.map((extra) => row.at(extra)).filter((cell) => cell !== null);
  return (
    cells.some((cell) => typeof cell === 'string' && isUnit(cell)) &&
    cells.every(
      (cell) =>
        typeof cell === 'string' && cell.length <= LONGEST && !(declaresMissing(cell) && !isUnit(cell)),
    )
  );
}

/** Whether a text is a unit of measure and nothing else: `%`, `(M€)`, `€ / anno`. */
export function isUnit(text: string): boolean {
  const bare = plain(text).replace(/^[([]|[)\]]$/g, '');
  return UNITS.has(bare) || bare.split(/\s*\/\s*|\s+/).every((word) => UNITS.has(word));
}
