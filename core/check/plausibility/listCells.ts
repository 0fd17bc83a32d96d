// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, placeSeenFrom } from '../../model/finding.ts';

/** So many cells are named; a reader goes to the first and sees the others beside it. */
const NAMED = 10;

/** «B2, B4, B7 …»: the cells of some values, as the first one sees them. */
export function listCells(values: readonly { readonly place: CellPlace }[]): string {
  const first = values[0]!.place;
  const named = values.slice(0, NAMED).map(({ place }) => placeSeenFrom(first, place));
  return named.join(', ') + (values.length > NAMED ? ' …' : '');
}
